import { createServer } from 'node:http'
import { build } from 'vite'

/** A page with one script of ours and perhaps a worker.js, bundled in memory, on a port of this machine: for code that needs a real browser and no extension. */
export async function serveScript(entry: string, worker?: string): Promise<{ url: string; close: () => void }> {
  const scripts = new Map([['/page.js', await bundled(entry)]])
  if (worker !== undefined) scripts.set('/worker.js', await bundled(worker))
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '')
    response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(script ?? '<!doctype html><title>Script</title><script src="page.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'page', fileName: () => 'page.js' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('vite built nothing.')
  return output.output[0].code
}
