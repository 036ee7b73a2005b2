import { glob, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decodePage } from './decode-page.ts'
import { isMhtml, pageOfMhtml } from './mhtml.ts'

/** One document to annotate: a text, or a page as HTML. `published` is an ISO day that the caller knows; it wins over the page's. */
export type TextDocument = { id: string; text: string; published: string | null; title: string | null }
export type PageDocument = { id: string; html: string; url: string | null; published: string | null }
export type Document = TextDocument | PageDocument

/** A line or file that cannot be annotated; `id` null when not even that could be read. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly id: string | null
  constructor(id: string | null, message: string) {
    super(message)
    this.id = id
  }
}

const stringOrNull = (id: string, row: Record<string, unknown>, field: string): string | null => {
  const value = row[field]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new DocumentError(id, `${field} must be a string`)
  return value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One line of JSON Lines as a document; throws DocumentError. */
export function parseLine(line: string): Document {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new DocumentError(null, 'not JSON')
  }
  if (!isRecord(row)) throw new DocumentError(null, 'not a JSON object')
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : null
  if (id === null) throw new DocumentError(null, 'id must be a string')
  const published = stringOrNull(id, row, 'published')?.slice(0, 10) ?? null
  if (published !== null && !/^\d{4}-\d{2}-\d{2}$/.test(published))
    throw new DocumentError(id, 'published must start with an ISO day')
  const html = stringOrNull(id, row, 'html')
  if (html !== null) return { id, html, url: stringOrNull(id, row, 'url'), published }
  const text = stringOrNull(id, row, 'text')
  if (text === null) throw new DocumentError(id, 'text or html must be a string')
  return { id, text, published, title: stringOrNull(id, row, 'title') }
}

/** Paths of the saved pages that the arguments name: files, folders with all below them, globs. */
export async function* savedPages(names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    const found = await stat(name).catch(() => null)
    if (found?.isFile()) yield name
    else
      for await (const path of glob(found?.isDirectory() ? join(name, '**/*.{html,htm,xhtml,mhtml,mht}') : name))
        if ((await stat(path)).isFile()) yield path
  }
}

/** A saved page, in HTML or MIME HTML, with the address that browsers write into saved pages; throws DocumentError. */
export async function readSavedPage(path: string): Promise<PageDocument> {
  const bytes = await readFile(path).catch((cause) => {
    throw new DocumentError(path, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  })
  const whole = isMhtml(bytes)
  const part = whole ? pageOfMhtml(bytes) : null
  if (whole && part === null) throw new DocumentError(path, 'holds no page')
  const page = part?.html ?? bytes
  const kind = foreignKind(page)
  if (kind !== null) throw new DocumentError(path, kind)
  const html = decodePage(page, part?.charset)
  const url = /<!--\s*saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)/.exec(html.slice(0, 4096))
  return { id: path, html, url: part?.url ?? url?.[1] ?? url?.[2] ?? null, published: null }
}

/** What a file is that is no page. */
function foreignKind(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.startsWith('%PDF-')) return 'is a PDF, which is not read: save the page, or its text'
  const isWide = /^(?:\xff\xfe|\xfe\xff)/.test(start)
  if (!isWide && start.includes('\0')) return 'is no page'
  return start.trim() === '' && bytes.length < 1024 ? 'is empty' : null
}
