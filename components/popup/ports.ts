import type { EntryDraft, EntrySource, LogEntry } from '../../lib/log/entry.ts'
import type { PageReport, Saved } from '../../lib/messages.ts'
import type { Span } from '../../lib/recognise/mention.ts'

/** What the popup needs of the world: the page under it, the log, and a way to hand over a file. */
export type PagePort = {
  /** Host of the page, for the header; null where the browser keeps it from us. */
  host: string | null
  title: string | null
  /** Null: nothing of ours is in this page. */
  read(): Promise<PageReport | null>
  /** Puts our script into the page, once. Throws where the browser forbids it. */
  readOnce(): Promise<void>
  /** Reads this site's pages from now on, if the reader lets the browser allow it; false when not. */
  allowAlways(): Promise<boolean>
  setMarks(on: boolean): Promise<PageReport>
  selection(): Promise<EntryDraft | null>
  show(span: Span): Promise<boolean>
}

export type LogPort = {
  add(draft: EntryDraft): Promise<Saved>
  correctSpeaker(id: string, speaker: { name: string; id: string | null } | null): Promise<unknown>
  trash(id: string): Promise<unknown>
  restore(id: string): Promise<unknown>
  latest(limit: number): Promise<LogEntry[]>
  search(words: string, limit: number): Promise<LogEntry[]>
  ofPage(source: EntrySource): Promise<LogEntry[]>
  count(): Promise<number>
  /** Everything as CSV, with the name of its file. */
  csv(): Promise<{ name: string; text: string }>
  listen(heard: () => void): () => void
}

export type PopupPorts = {
  page: PagePort
  log: LogPort
  download(name: string, text: string): void
  copy(text: string): Promise<void>
  /** Opens the same view beside the page; null where it is that view already, or the browser has none. */
  openPanel: (() => void) | null
  openLog(): void
  openOptions(): void
}
