import type { EntryDraft, EntrySource, LogEntry } from '../../../lib/log/entry.ts'
import type { PageReport, Saved } from '../../../lib/messages.ts'
import type { Span } from '../../../lib/recognise/mention.ts'
import type { Candidate, Correction, Remembered } from './state.ts'

/** What the popup needs of the world: the page under it, the log, and a way to hand over a file. */
export type PagePort = {
  /** False for pages of the browser and of extensions, ours too: no article can stand there. */
  isWeb: boolean
  /** Null: nothing of ours is in this page. */
  read(): Promise<PageReport | null>
  /** Puts our script into the page, once. Throws where the browser forbids it. */
  readOnce(): Promise<void>
  /** Reads this site's pages from now on, if the reader lets the browser allow it; false when not. */
  allowAlways(): Promise<boolean>
  /** Turns this site on or off, here and on later visits. */
  setMarks(on: boolean): Promise<PageReport>
  selection(): Promise<EntryDraft | null>
  show(span: Span): Promise<boolean>
}

export type LogPort = {
  add(draft: EntryDraft): Promise<Saved>
  correctSpeaker(id: string, speaker: { name: string; id: string | null } | null): Promise<unknown>
  trash(ids: readonly string[]): Promise<unknown>
  restore(ids: readonly string[]): Promise<unknown>
  get(ids: readonly string[]): Promise<LogEntry[]>
  latest(limit: number): Promise<LogEntry[]>
  /** Those that have the words, the latest first. */
  search(words: string, limit: number): Promise<LogEntry[]>
  ofPage(source: EntrySource): Promise<LogEntry[]>
  count(): Promise<number>
  /** Writes everything as CSV and hands it over; the name of the file. */
  exportCsv(): Promise<string>
  listen(heard: () => void): () => void
}

/** What the popup remembers of this page between two openings. */
export type MemoryPort = { load(): Promise<Remembered | null>; keep(remembered: Remembered): void }

export type PopupPorts = {
  page: PagePort
  log: LogPort
  memory: MemoryPort
  /** Officials whose name fits, with the office held on an ISO day; null: now. */
  people(typed: string, day: string | null): Promise<Candidate[]>
  /** Adds a person to the reader's own officials, with an office unless it is empty; the correction that names them from now on. */
  addOfficial(name: string, office: string): Promise<Correction>
  copy(text: string): Promise<void>
}
