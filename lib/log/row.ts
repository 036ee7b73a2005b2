import type { EntryDraft, LogEntry } from './entry.ts'
import { foldedWords } from './fold.ts'
import { pageKey } from './page-key.ts'

/** What the indices see. A key that is absent keeps the entry out of that index: only live entries have the keys of `LiveKeys`. */
type LiveKeys = {
  /** ISO instant of saving. */
  saved: string
  page: string
  /** Page and words: equal for what a reader would call the same quote. */
  same: string
  outlet: string[]
  speaker: string[]
  said: string[]
  published: string[]
  oblasts: string[]
  tags: string[]
}

export type Keys = LiveKeys | { trashed: string }

/** An entry as it is stored. */
export type Row = { id: string; entry: LogEntry; keys: Keys }

const longestKey = 300

/** Equal keys may still differ after `longestKey` letters: compare `foldedWords` of the quotes then. */
export const sameKey = (draft: EntryDraft): string => {
  const words = foldedWords(draft.quote)
  return `${pageKey(draft.source)}\n${words.length} ${words.slice(0, longestKey)}`
}

/** The name an entry is filed under: the reader's word, else the person meant, else the words of the page. */
export const speakerName = ({ correctedSpeaker, speaker }: Pick<LogEntry, 'correctedSpeaker' | 'speaker'>): string | null =>
  correctedSpeaker?.name ?? speaker?.name ?? speaker?.text ?? null

const some = (value: string | null | undefined): string[] => (value ? [value] : [])

function keysOf(entry: LogEntry): Keys {
  if (entry.deletedAt !== null) return { trashed: entry.deletedAt }
  return {
    saved: entry.savedAt,
    page: pageKey(entry.source),
    same: sameKey(entry),
    outlet: some(entry.source.outlet),
    speaker: some(speakerName(entry)),
    said: some(entry.saidOn?.from),
    published: some(entry.source.publishedAt),
    oblasts: [...new Set(entry.oblasts.flatMap(({ codes }) => codes))],
    tags: entry.tags,
  }
}

export const rowOf = (entry: LogEntry): Row => ({ id: entry.id, entry, keys: keysOf(entry) })
