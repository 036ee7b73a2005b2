import type { LogEntry } from '../../../lib/log/entry.ts'
import type { Counts, Overview } from './port.ts'
import { nothingPicked, type Selection } from './selection.ts'
import { filterCount, type LogView } from './view.ts'

/** Which entries fit the view, and the words they were sought by. The ids of the last answer stay while the next one is sought. */
export type Rows =
  | { kind: 'loading' }
  | { kind: 'failed'; error: Error }
  | { kind: 'ready'; ids: readonly string[]; text: string }

/** What is being written into: a single entry, or all that are picked. */
export type Field = 'speaker' | 'tags' | 'note' | 'archive'

/** What was just done to how many entries. */
export type Done = {
  what:
    | 'trashed'
    | 'restored'
    | 'emptied'
    | 'tagged'
    | 'noted'
    | 'speaker'
    | 'status'
    | 'merged'
    | 'archived'
    | 'copied'
    | 'undone'
  count: number
  undo: boolean
  /** Tells two in a row apart. */
  at: number
}

export type LogState = {
  view: LogView
  rows: Rows
  entries: ReadonlyMap<string, LogEntry>
  counts: Counts | null
  overview: Overview | null
  /** Last month of the timeline; null for the last one with quotes. */
  timelineEnd: string | null
  selection: Selection
  /** The row that has, or last had, the focus. */
  active: string | null
  open: ReadonlySet<string>
  /** `id` null: the entries that are picked. */
  editing: { id: string | null; field: Field } | null
  done: Done | null
  /** A change that could not be made; the log is as it was before. */
  trouble: Error | null
}

export const firstState = (view: LogView): LogState => ({
  view,
  rows: { kind: 'loading' },
  entries: new Map(),
  counts: null,
  overview: null,
  timelineEnd: null,
  selection: nothingPicked,
  active: null,
  open: new Set(),
  editing: null,
  done: null,
  trouble: null,
})

/** Nothing is in the log, as far as is known; its trash may hold something. */
export const isEmpty = ({ rows, view: { place, criteria } }: LogState): boolean =>
  rows.kind === 'ready' && rows.ids.length === 0 && place === 'log' && filterCount(criteria) === 0 && criteria.text === ''

/** The active row; when it is about to leave, the nearest one below it that stays, else the nearest above. */
export function activeWithout(going: readonly string[], ids: readonly string[], active: string | null): string | null {
  const gone = new Set(going)
  if (active === null || !gone.has(active)) return active
  const at = ids.indexOf(active)
  const stays = (id: string) => !gone.has(id)
  return ids.slice(at).find(stays) ?? ids.slice(0, Math.max(0, at)).findLast(stays) ?? null
}
