import type { EntryDraft, LogEntry } from '../../../lib/log/entry.ts'
import type { PageReport } from '../../../lib/messages.ts'
import type { Span } from '../../../lib/recognise/mention.ts'
import type { Failure } from './failure.ts'

export type PageState =
  | { kind: 'loading' }
  /** No script of ours is in the page. */
  | { kind: 'absent' }
  /** A page of the browser or of an extension. */
  | { kind: 'elsewhere' }
  | { kind: 'forbidden' }
  | { kind: 'report'; report: PageReport }

export type LogState =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: Failure }
  /** `latest` is null while no view shows them. */
  | { kind: 'ready'; count: number; latest: readonly LogEntry[] | null }

/** What happens to one quote of the page. */
export type SaveState = { kind: 'saving' } | { kind: 'saved'; id: string } | { kind: 'failed'; failure: Failure }

export type View = 'quotes' | 'page' | 'log'

export type Correction = { name: string; id: string | null }
/** A name that may be chosen as the speaker; `note` tells two of one name apart. */
export type Candidate = Correction & { note: string }

/** The speaker of one quote being corrected, with what is typed so far. */
export type Correcting = { quote: string; typed: string }

/** What has just happened; some of it can be taken back. */
export type Notice =
  | { kind: 'saved'; count: number; undo: () => void }
  | { kind: 'already'; savedAt: string }
  | { kind: 'removed'; n: number; undo: () => void }
  | { kind: 'restored'; n: number }
  | { kind: 'exported'; n: number; file: string }
  | { kind: 'official'; name: string }
  | { kind: 'gone' }
  | { kind: 'failed'; failure: Failure }

/** A saved quote of this article with what stands in its place now, and where. */
export type ChangedQuote = { entry: LogEntry; now: string; span: Span }

export type PopupState = {
  page: PageState
  log: LogState
  /** Saved quotes of this article whose words are no longer in it. */
  missing: readonly LogEntry[]
  changed: readonly ChangedQuote[]
  selection: EntryDraft | null
  /** By the words of the quote. */
  saves: ReadonlyMap<string, SaveState>
  /** The reader's own word on who spoke, by the words of the quote. */
  corrections: ReadonlyMap<string, Correction>
  correcting: Correcting | null
  /** Officials beyond the page whose name fits what is typed. */
  people: readonly Candidate[]
  notice: Notice | null
  view: View
  search: string
  /** How far each view is scrolled, in pixels. */
  scroll: Readonly<Record<View, number>>
}

export const firstState: PopupState = {
  page: { kind: 'loading' },
  log: { kind: 'loading' },
  missing: [],
  changed: [],
  selection: null,
  saves: new Map(),
  corrections: new Map(),
  correcting: null,
  people: [],
  notice: null,
  view: 'quotes',
  search: '',
  scroll: { quotes: 0, page: 0, log: 0 },
}

/** What is there again when the popup opens again over the same page. */
export type Remembered = Pick<PopupState, 'view' | 'search' | 'scroll' | 'correcting'>

export const rememberedOf = ({ view, search, scroll, correcting }: PopupState): Remembered => ({
  view,
  search,
  scroll,
  correcting,
})

/** The browser gives this window no log, as some do to private windows: nothing can be saved in it. */
export const isClosed = ({ log }: PopupState): boolean => log.kind === 'failed' && log.failure.why === 'closed-window'
