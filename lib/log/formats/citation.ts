import { archiveHost } from '../archive.ts'
import type { LogEntry } from '../entry.ts'
import { speakerName } from '../row.ts'

/** What the formats of reference managers have in common: the article as the work, the quote as a note to it. */
export type Citation = {
  key: string
  title: string
  outlet: string | null
  authors: string[]
  url: string
  language: string | null
  /** Year, month, day, as far as the page states them. */
  published: number[]
  accessed: number[]
  note: string
  tags: string[]
  /** A copy of the article: who keeps it, and where. */
  archive: { name: string; url: string } | null
}

/** The calendar parts that an ISO date really has: 2025-03 has two. */
const parts = (date: string | null): number[] => {
  const found = date?.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/)
  return found ? found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])) : []
}

/** The quote in its attribution, in one line. */
function note(entry: LogEntry): string {
  const speaker = speakerName(entry)
  const said = entry.saidOn?.from && `said on ${entry.saidOn.from}${entry.saidOn.inferred.length > 0 ? ' (partly inferred)' : ''}`
  const attribution = [speaker, entry.office?.title, said].filter((part) => part).join(', ')
  return [`“${entry.quote}”`, attribution && `— ${attribution}.`, entry.note]
    .filter((part) => part)
    .join(' ')
    .replace(/\s+/gu, ' ')
}

export const citation = (entry: LogEntry): Citation => ({
  key: entry.id,
  title: (entry.source.title ?? entry.source.url).replace(/\s+/gu, ' '),
  outlet: entry.source.outlet,
  authors: entry.source.authors,
  url: entry.source.url,
  language: entry.source.language,
  published: parts(entry.source.publishedAt),
  accessed: parts(entry.source.accessedAt),
  note: note(entry),
  tags: entry.tags,
  archive: entry.archiveUrl === null ? null : { name: archiveHost(entry.archiveUrl), url: entry.archiveUrl },
})

export const isoParts = (date: readonly number[], separator: string): string =>
  date.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join(separator)
