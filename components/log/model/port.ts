import type { Edit } from '../../../lib/log/edit.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import type { Count } from '../../../lib/log/find/facets.ts'
import type { Timeline } from '../../../lib/log/find/timeline.ts'
import type { Flag, ListFilter, LogView } from './view.ts'

/** How the entries of a place spread over the filters. */
export type Counts = Record<ListFilter, readonly Count[]> & {
  total: number
  /** Entries of the log and of its trash, whatever the place. */
  live: number
  trashed: number
  /** Entries of which each is so. */
  flags: Record<Flag, number>
}

export type Overview = {
  /** Of the entries that fit the view but for its said-on days. */
  timeline: Timeline
  /** Of the entries that fit the view: ISO 3166-2, and outlets. */
  oblasts: readonly Count[]
  outlets: readonly Count[]
}

/** Takes a change back; says how many entries stay as they are, since somebody has changed them again. */
export type Undo = () => Promise<{ skipped: number }>

/** What the log page needs of the research log. A change is done when its promise is kept; a change of many entries is all or nothing. */
export type LogPort = {
  /** The latest entries, at once: before all the others are counted. */
  first(): Promise<readonly LogEntry[]>
  /** Ids of the entries that fit, in the order asked for. */
  find(view: LogView): Promise<readonly string[]>
  load(ids: readonly string[]): Promise<readonly LogEntry[]>
  counts(place: LogView['place']): Promise<Counts>
  overview(view: LogView): Promise<Overview>
  edit(ids: readonly string[], edit: Edit): Promise<Undo>
  trash(ids: readonly string[]): Promise<Undo>
  restore(ids: readonly string[]): Promise<Undo>
  /** Merges the others into the first, tags and notes and all, and moves them to the trash. */
  merge(ids: readonly string[]): Promise<Undo>
  /** The live entries with the words of this one, or most of them, itself among them, the first published leading; none when it is alone. */
  sameWords(id: string): Promise<readonly LogEntry[]>
  /** Deletes all of the trash for good; there is no way back. Gives the number of entries. */
  emptyTrash(): Promise<number>
  /** A note that is being written, kept at each keystroke; null when there is none. */
  noteDraft(id: string): Promise<string | null>
  keepNoteDraft(entry: LogEntry, note: string | null): Promise<void>
  /** Hears of changes made in any window: the ids, or null when they are too many to name. */
  listen(listener: (ids: readonly string[] | null) => void): () => void
}
