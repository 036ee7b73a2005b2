import { createInterface } from 'node:readline'
import { emptyContext } from '../recognise/context.ts'
import type { DateMention, Mention, MentionOf, OblastMention, OfficialMention, QuoteMention } from '../recognise/mention.ts'
import { recognise } from '../recognise/recognise.ts'

/**
 * JSON Lines on stdin, one document a line; one result a line on stdout, in order.
 * In: {"id", "text", "published"?, "title"?}. A bad line gives {"id", "error"} on its line, a message on stderr,
 * and exit code 1 at the end; the other lines are still done.
 */

type Document = { id: string | null; text: string; published: string | null; title: string | null }

class LineError extends Error {
  readonly id: string | null
  constructor(id: string | null, message: string) {
    super(message)
    this.id = id
  }
}

const stringOrNull = (id: string, row: Record<string, unknown>, field: string): string | null => {
  const value = row[field]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new LineError(id, `${field} must be a string`)
  return value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseLine(line: string): Document {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new LineError(null, 'not JSON')
  }
  if (!isRecord(row)) throw new LineError(null, 'not a JSON object')
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : null
  if (id === null) throw new LineError(null, 'id must be a string')
  const text = stringOrNull(id, row, 'text')
  if (text === null) throw new LineError(id, 'text must be a string')
  const published = stringOrNull(id, row, 'published')
  if (published !== null && !/^\d{4}-\d{2}-\d{2}/.test(published)) throw new LineError(id, 'published must start with an ISO day')
  return { id, text, published: published?.slice(0, 10) ?? null, title: stringOrNull(id, row, 'title') }
}

const officialRow = ({ span, name, id, office }: OfficialMention) => ({ ...span, name, id, office })
const dateRow = ({ span, value, from, to, type }: DateMention) => ({ ...span, value, from, to, type })
const oblastRow = ({ span, codes, status, share }: OblastMention) => ({ ...span, codes, occupied: status !== 'none', share })
const quoteRow = ({ span, form, speaker, cue }: QuoteMention) => ({
  ...span,
  form,
  speaker: speaker && { ...speaker.span, text: speaker.text, name: speaker.name, how: speaker.how },
  cue: cue?.text ?? null,
})

function annotate({ id, text, published, title }: Document) {
  const mentions = recognise(text, { ...emptyContext, publishedOn: published, title })
  const of = <K extends Mention['kind']>(kind: K) => mentions.filter((m): m is MentionOf<K> => m.kind === kind)
  return {
    id,
    officials: of('official').map(officialRow),
    dates: of('date').map(dateRow),
    oblasts: of('oblast').map(oblastRow),
    quotes: of('quote').map(quoteRow),
  }
}

/** Waits when the reader of our output is slower than we are, so that memory does not grow. */
const write = (row: object) =>
  new Promise<void>((resolve) => {
    if (process.stdout.write(`${JSON.stringify(row)}\n`)) resolve()
    else process.stdout.once('drain', resolve)
  })

let lineNumber = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++
  if (line.trim() === '') continue
  try {
    await write(annotate(parseLine(line)))
  } catch (error) {
    if (!(error instanceof LineError)) throw error
    process.exitCode = 1
    console.error(`line ${lineNumber}: ${error.message}`)
    await write({ id: error.id, error: error.message })
  }
}
