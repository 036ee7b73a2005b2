import type { LogEntry } from './entry.ts'
import { foldedWords } from './fold.ts'
import { speakerName } from './row.ts'

/** What finding, sorting and counting need of an entry, small enough that a hundred thousand fit in memory. */
export type Digest = {
  id: string
  savedAt: string
  /** Inclusive ISO days on which it may have been said; null when unknown. */
  saidFrom: string | null
  saidTo: string | null
  /** ISO day of publication in the article's own zone. */
  published: string | null
  outlet: string | null
  /** The name it is filed under, and the id that goes with that name. */
  speaker: string | null
  speakerId: string | null
  officeKind: string | null
  oblasts: string[]
  tags: string[]
  status: LogEntry['status']
  hasNote: boolean
  /** The attribution is a question that the reader has not answered. */
  unsure: boolean
  /** Everything that is searched, folded: fields parted by two spaces, words by one, a space before the first. */
  words: string
}

const day = (instant: string | null): string | null => instant?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null

const searched = (entry: LogEntry): (string | null | undefined)[] => [
  entry.quote,
  speakerName(entry),
  entry.speaker?.text,
  entry.office?.title,
  entry.source.title,
  entry.source.outlet,
  ...entry.officials.map(({ name }) => name),
  ...entry.oblasts.map(({ text }) => text),
  ...entry.tags,
  entry.note,
]

const words = (entry: LogEntry): string => {
  const fields = new Set(searched(entry).flatMap((field) => (field ? [foldedWords(field)] : [])))
  return ` ${[...fields].join('  ')} `
}

export const digestOf = (entry: LogEntry): Digest => ({
  id: entry.id,
  savedAt: entry.savedAt,
  saidFrom: entry.saidOn?.from ?? null,
  saidTo: entry.saidOn?.to ?? entry.saidOn?.from ?? null,
  published: day(entry.source.publishedAt),
  outlet: entry.source.outlet,
  speaker: speakerName(entry),
  speakerId: entry.correctedSpeaker ? entry.correctedSpeaker.id : (entry.speaker?.id ?? null),
  officeKind: entry.office?.kind ?? null,
  oblasts: [...new Set(entry.oblasts.flatMap(({ codes }) => codes))],
  tags: entry.tags,
  status: entry.status,
  hasNote: entry.note !== '',
  unsure: entry.correctedSpeaker === null && entry.speaker?.confidence === 'unsure',
  words: words(entry),
})
