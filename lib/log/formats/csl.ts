import type { LogEntry } from '../entry.ts'
import { citation } from './citation.ts'
import type { Format } from './format.ts'

const date = (parts: number[]) => (parts.length > 0 ? { 'date-parts': [parts] } : undefined)

/** https://docs.citationstyles.org: one item for each quote. Absent variables are left out, as the schema wants it. */
function item(entry: LogEntry): object {
  const { key, title, outlet, authors, url, language, published, accessed, note, tags, archive } = citation(entry)
  return {
    id: key,
    type: 'article-newspaper',
    title,
    'container-title': outlet ?? undefined,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    issued: date(published),
    accessed: date(accessed),
    URL: url,
    archive: archive?.name,
    archive_location: archive?.url,
    language: language ?? undefined,
    note,
    keyword: tags.length > 0 ? tags.join(', ') : undefined,
  }
}

export const csl: Format = {
  extension: 'csl.json',
  mime: 'application/vnd.citationstyles.csl+json',
  open: () => ({ head: '[\n', item: (entry) => JSON.stringify(item(entry)), between: ',\n', tail: () => '\n]\n' }),
}
