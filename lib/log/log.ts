import { connect } from './connection.ts'
import { databaseName } from './database.ts'
import {
  addEntry,
  countEntries,
  type EntryEdit,
  getEntry,
  type Listing,
  listEntries,
  listPage,
  listTrash,
  type Place,
  restoreEntry,
  type Saved,
  trashEntry,
  updateEntry,
} from './entries.ts'
import type { EntryDraft, EntrySource, LogEntry } from './entry.ts'
import { type Listener, openNotices } from './notices.ts'

/** The one door to the research log, for the extension's own pages and its background. Every promise is kept after the data is on the disk. */
export type ResearchLog = {
  /** The same words on the same article are kept once: then `already` is true. */
  add: (draft: EntryDraft) => Promise<Saved>
  get: (id: string) => Promise<LogEntry | null>
  /** The latest first; pass `next` of a listing to go on after it. */
  list: (limit: number, after?: Place | null) => Promise<Listing>
  /** What is saved of one article, under any of its addresses. */
  ofPage: (source: EntrySource) => Promise<LogEntry[]>
  trash: (id: string) => Promise<LogEntry>
  restore: (id: string) => Promise<LogEntry>
  listTrash: () => Promise<LogEntry[]>
  edit: (id: string, edit: EntryEdit) => Promise<LogEntry>
  count: () => Promise<number>
  /** Hears of every change, from this window and from others; returns the way to stop. */
  listen: (listener: Listener) => () => void
  close: () => Promise<void>
}

type Options = { name?: string; now?: () => Date; newId?: () => string }

/** Opens lazily: the first call that needs the database opens it and tells what is wrong with it. */
export function openLog({
  name = databaseName,
  now = () => new Date(),
  newId = () => crypto.randomUUID(),
}: Options = {}): ResearchLog {
  const connection = connect(name)
  const notices = openNotices(name)
  const instant = () => now().toISOString()
  const told = async (change: Promise<LogEntry>): Promise<LogEntry> => {
    const entry = await change
    notices.tell([entry.id])
    return entry
  }
  return {
    add: async (draft) => {
      const saved = await connection.use((db) => addEntry(db, draft, { now: instant(), id: newId() }))
      if (!saved.already) notices.tell([saved.id])
      return saved
    },
    get: (id) => connection.use((db) => getEntry(db, id)),
    list: (limit, after) => connection.use((db) => listEntries(db, limit, after)),
    ofPage: (source) => connection.use((db) => listPage(db, source)),
    trash: (id) => told(connection.use((db) => trashEntry(db, id, instant()))),
    restore: (id) => told(connection.use((db) => restoreEntry(db, id))),
    listTrash: () => connection.use(listTrash),
    edit: (id, edit) => told(connection.use((db) => updateEntry(db, id, edit, instant()))),
    count: () => connection.use(countEntries),
    listen: notices.listen,
    close: async () => {
      notices.close()
      await connection.close()
    },
  }
}
