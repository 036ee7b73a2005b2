import type { LogEntry } from '../entry.ts'
import { citation, isoParts } from './citation.ts'
import type { Format } from './format.ts'

/** One line a field, two-letter tags, CRLF; a date is YYYY/MM/DD/. */
function item(entry: LogEntry): string {
  const { title, outlet, authors, url, language, published, accessed, note, tags, archive } = citation(entry)
  const fields: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', outlet],
    ['PY', published.length > 0 ? isoParts(published.slice(0, 1), '/') : null],
    ['DA', published.length > 0 ? `${isoParts(published, '/')}${'/'.repeat(4 - published.length)}` : null],
    ['Y2', accessed.length > 0 ? `${isoParts(accessed, '/')}${'/'.repeat(4 - accessed.length)}` : null],
    ['UR', url],
    // The name of the database and the accession number: reference managers read them as the archive and the place in it.
    ['DB', archive?.name ?? null],
    ['AN', archive?.url ?? null],
    ['LA', language],
    ['N1', note],
    ...tags.map((tag): [string, string] => ['KW', tag]),
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n\r\n`
}

export const ris: Format = {
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  open: () => ({ head: '', item, tail: () => '' }),
}
