import type { EntryDraft, LogEntry } from './entry.ts'
import { foldedWords } from './fold.ts'
import { pageKey } from './page-key.ts'
import { contentHash } from './proof/hashes.ts'

/**
 * An entry with what it is found by. Indices are dear to write, so there are few, and everything else is found in the catalogue, in
 * memory. How rows are stored: see pack.ts.
 */
export type Row = {
  id: string
  entry: LogEntry
  /** Live or trash, its instant, and the id: one index lists both in order of time. */
  list: string
  /** Page and words: equal for what a reader would call the same quote. null in the trash. */
  same: string | null
  /** SHA-256 of what was found, reckoned when the row was written. null for rows of earlier versions. */
  hash: string | null
}

type Range = { lower: string; upper: string }
const liveMark = 'live '
const trashMark = 'trash '
export const live: Range = { lower: liveMark, upper: `${liveMark}\uffff` }
export const trash: Range = { lower: trashMark, upper: `${trashMark}\uffff` }

/** Where a live entry stands in the list; without an id, before all that were saved at that instant. */
export const livePlace = (savedAt: string, id = ''): string => `${liveMark}${savedAt} ${id}`

/** The id of the entry that stands there. */
export const idAt = (place: string): string => place.slice(place.lastIndexOf(' ') + 1)

const longestKey = 60

/** Equal keys may still differ after `longestKey` letters: compare `foldedWords` of the quotes then. */
export function sameKey(draft: EntryDraft, page = pageKey(draft.source)): string {
  const words = foldedWords(draft.quote)
  return `${page}\n${words.length} ${words.slice(0, longestKey)}`
}

/** The keys of everything saved of one page. */
export const pageRange = (page: string): Range => ({ lower: `${page}\n`, upper: `${page}\n\uffff` })

/** The name an entry is filed under: the reader's word, else the person meant, else the words of the page. */
export const speakerName = ({ correctedSpeaker, speaker }: Pick<LogEntry, 'correctedSpeaker' | 'speaker'>): string | null =>
  correctedSpeaker?.name ?? speaker?.name ?? speaker?.text ?? null

export function rowOf(entry: LogEntry): Row {
  const { id, savedAt, deletedAt } = entry
  const hash = contentHash(entry)
  return deletedAt === null
    ? { id, entry, hash, list: livePlace(savedAt, id), same: sameKey(entry) }
    : { id, entry, hash, list: `${trashMark}${deletedAt} ${id}`, same: null }
}
