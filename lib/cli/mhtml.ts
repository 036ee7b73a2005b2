/** A page that a browser saved with all its parts in one file (MIME HTML, RFC 2557). */
export type SavedPart = { html: Uint8Array; charset: string | null; url: string | null }

/** One character a byte; the platform’s own latin1 is windows-1252, which loses some. */
const asBytes = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Whether a file begins as such a page: header lines, of which one names its kind. */
export const isMhtml = (bytes: Uint8Array): boolean =>
  /^[\w-]+:/.test(asBytes(bytes.subarray(0, 80))) &&
  /^content-type:\s*multipart\/related/im.test(asBytes(bytes.subarray(0, 4096)))

/** The first part that is a page; null when there is none. */
export function pageOfMhtml(bytes: Uint8Array): SavedPart | null {
  const file = asBytes(bytes)
  const head = headers(file.slice(0, bodyAt(file)))
  const boundary = /boundary="?([^";\r\n]{1,100})/i.exec(head.get('content-type') ?? '')?.[1]
  if (boundary === undefined) return null
  for (const part of file.split(`--${boundary}`).slice(1)) {
    const trimmed = part.replace(/^\r?\n/, '')
    const at = bodyAt(trimmed)
    const own = headers(trimmed.slice(0, at))
    const type = own.get('content-type') ?? ''
    if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) continue
    return {
      html: bytesOf(trimmed.slice(at), own.get('content-transfer-encoding')?.toLowerCase() ?? ''),
      charset: /charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? null,
      url: head.get('snapshot-content-location') ?? own.get('content-location') ?? null,
    }
  }
  return null
}

/** Where the empty line after the headers ends. */
function bodyAt(part: string): number {
  const match = /\r?\n\r?\n/.exec(part)
  return match ? match.index + match[0].length : part.length
}

/** Header lines by their lower-case names; folded lines are one. */
const headers = (lines: string): Map<string, string> =>
  new Map(
    lines
      .replace(/\r?\n[ \t]/g, ' ')
      .split(/\r?\n/)
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const),
  )

function bytesOf(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(String(code), 16)))
  return Buffer.from(plain, 'latin1')
}
