import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

/** What an address has: a body, or its pieces, given one by one. */
type Answer = {
  body: string | Uint8Array | Iterable<string> | AsyncIterable<string>
  type?: string
  headers?: Record<string, string>
  status?: number
}

/** Answers a request for `http://host/path`, or null when it has nothing there. */
export type Pages = (url: URL) => Answer | null

/**
 * Every address of the web, played by one local HTTP proxy: a browser told to use it finds our fixture pages under real
 * news hosts and can reach nothing else. It records each request, so that a test can prove who asked for what.
 */
export type Site = {
  /** host:port of the proxy. */
  address: string
  /** Addresses asked for, in order; "CONNECT host:port" for attempts at TLS, which are refused. */
  requests: string[]
  close(): Promise<void>
}

const answer = (pages: Pages, requests: string[]) => (request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  requests.push(url.href)
  const page = pages(url)
  if (page === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    return
  }
  response.writeHead(page.status ?? 200, {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page.headers,
  })
  if (typeof page.body === 'string' || page.body instanceof Uint8Array) response.end(page.body)
  else Readable.from(page.body).pipe(response)
}

export async function serveSite(pages: Pages): Promise<Site> {
  const requests: string[] = []
  const server: Server = createServer(answer(pages, requests))
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a TCP port has an AddressInfo, never a pipe name.
  const { port } = server.address() as AddressInfo
  return {
    address: `127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
