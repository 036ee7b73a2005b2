import type { EntryDraft, LogEntry } from '../../lib/log/entry.ts'
import type { PageReport } from '../../lib/messages.ts'

export type PageState =
  | { kind: 'loading' }
  /** No script of ours is in the page. */
  | { kind: 'absent' }
  | { kind: 'forbidden' }
  | { kind: 'report'; report: PageReport }

export type LogState =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; count: number; latest: LogEntry[] }

/** What happens to one quote of the page. */
export type SaveState = { kind: 'saving' } | { kind: 'saved'; id: string } | { kind: 'failed'; message: string }

export type View = 'quotes' | 'page' | 'log'

export type Correction = { name: string; id: string | null }

export type PopupState = {
  page: PageState
  log: LogState
  selection: EntryDraft | null
  /** By the words of the quote. */
  saves: ReadonlyMap<string, SaveState>
  /** Answers to "Who said this?" that are not saved yet, by the words of the quote. */
  corrections: ReadonlyMap<string, Correction>
  toast: { text: string; undo: (() => void) | null } | null
  view: View
  search: string
}

export const firstState: PopupState = {
  page: { kind: 'loading' },
  log: { kind: 'loading' },
  selection: null,
  saves: new Map(),
  corrections: new Map(),
  toast: null,
  view: 'quotes',
  search: '',
}
