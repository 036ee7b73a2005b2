import type { EntryDraft, LogEntry } from './entry.ts'
import { foldedWords } from './fold.ts'
import { pageKey } from './page-key.ts'
import { contentHash, trustHash } from './proof/hashes.ts'

/**
 * An entry as it is stored. Indices are dear to write, so there are two, and everything else is found in the catalogue, in memory.
 * `same` is absent in the trash, which keeps the entry out of that index.
 */
export type Row = {
  id: string
  entry: LogEntry
  /** Live or trash, and its instant: one index lists both in order of time. */
  list: string
  /** Page and words: equal for what a reader would call the same quote. */
  same?: string
  /** SHA-256 of what was found, reckoned when the row was written. Rows of earlier versions have none. */
  hash?: string
}

type Range = { lower: string; upper: string }
const liveMark = 'live '
const trashMark = 'trash '
export const live: Range = { lower: liveMark, upper: `${liveMark}\uffff` }
export const trash: Range = { lower: trashMark, upper: `${trashMark}\uffff` }
export const livePlace = (savedAt: string): string => liveMark + savedAt

const longestKey = 300

/** Equal keys may still differ after `longestKey` letters: compare `foldedWords` of the quotes then. */
export function sameKey(draft: EntryDraft): string {
  const words = foldedWords(draft.quote)
  return `${pageKey(draft.source)}\n${words.length} ${words.slice(0, longestKey)}`
}

/** The keys of everything saved of one page. */
export const pageRange = (page: string): Range => ({ lower: `${page}\n`, upper: `${page}\n\uffff` })

/** The name an entry is filed under: the reader's word, else the person meant, else the words of the page. */
export const speakerName = ({ correctedSpeaker, speaker }: Pick<LogEntry, 'correctedSpeaker' | 'speaker'>): string | null =>
  correctedSpeaker?.name ?? speaker?.name ?? speaker?.text ?? null

export function rowOf(entry: LogEntry): Row {
  const { id } = entry
  const hash = contentHash(entry)
  return entry.deletedAt === null
    ? { id, entry, hash, list: livePlace(entry.savedAt), same: sameKey(entry) }
    : { id, entry, hash, list: trashMark + entry.deletedAt }
}

/** The entry of a row, with the hash it was written with. */
export function entryOf({ entry, hash }: Row): LogEntry {
  if (hash !== undefined) trustHash(entry, hash)
  return entry
}
