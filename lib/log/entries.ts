import { type LogDatabase, read, write } from './database.ts'
import type { EntryDraft, EntrySource, LogEntry } from './entry.ts'
import { MissingEntryError } from './errors.ts'
import { foldedWords } from './fold.ts'
import { makeEntry, type Stamp } from './make-entry.ts'
import { pageKey } from './page-key.ts'
import { rowOf, sameKey } from './row.ts'

/** What became of a save: written now, or already in the log since `savedAt`. */
export type Saved = { id: string; savedAt: string; already: boolean }

/** The place after which a list goes on. */
export type Place = { savedAt: string; id: string }
export type Listing = { entries: LogEntry[]; next: Place | null }

/** What a reader may change. What the page said stays as it was found. */
export type EntryEdit = Partial<Pick<LogEntry, 'correctedSpeaker' | 'tags' | 'note' | 'status'>>

/** Keeps a quote. The same words on the same article are kept once: then `already` is true and nothing is written. */
export const addEntry = (db: LogDatabase, draft: EntryDraft, stamp: Stamp): Promise<Saved> =>
  write(db, ['entries'], async (tx) => {
    const words = foldedWords(draft.quote)
    const rows = await tx.store.index('same').getAll(sameKey(draft))
    const earlier = rows.find(({ entry }) => foldedWords(entry.quote) === words)?.entry
    if (earlier) return { id: earlier.id, savedAt: earlier.savedAt, already: true }
    const entry = makeEntry(draft, stamp)
    await tx.store.add(rowOf(entry))
    return { id: entry.id, savedAt: entry.savedAt, already: false }
  })

/** The latest entries first, without the trash; `after` is the `next` of the listing before. */
export const listEntries = (db: LogDatabase, limit: number, after: Place | null = null): Promise<Listing> =>
  read(db, ['entries'], async (tx) => {
    const range = after && IDBKeyRange.upperBound(after.savedAt)
    let cursor = await tx.store.index('saved').openCursor(range, 'prev')
    while (cursor && after && cursor.key === after.savedAt && cursor.primaryKey >= after.id) cursor = await cursor.continue()
    const entries: LogEntry[] = []
    while (cursor && entries.length < limit) {
      entries.push(cursor.value.entry)
      cursor = await cursor.continue()
    }
    const last = entries.at(-1)
    return { entries, next: cursor && last ? { savedAt: last.savedAt, id: last.id } : null }
  })

/** Entries of the trash, the last deleted first. */
export const listTrash = (db: LogDatabase): Promise<LogEntry[]> =>
  read(db, ['entries'], async (tx) => (await tx.store.index('trashed').getAll()).map(({ entry }) => entry).reverse())

/** The live entries of one article, under whichever of its addresses they were saved. */
export const listPage = (db: LogDatabase, source: EntrySource): Promise<LogEntry[]> =>
  read(db, ['entries'], async (tx) => (await tx.store.index('page').getAll(pageKey(source))).map(({ entry }) => entry))

export const getEntry = (db: LogDatabase, id: string): Promise<LogEntry | null> =>
  read(db, ['entries'], async (tx) => (await tx.store.get(id))?.entry ?? null)

/** How many entries the log holds, without its trash. */
export const countEntries = (db: LogDatabase): Promise<number> => read(db, ['entries'], (tx) => tx.store.index('saved').count())

const change = (db: LogDatabase, id: string, edit: (entry: LogEntry) => LogEntry): Promise<LogEntry> =>
  write(db, ['entries'], async (tx) => {
    const row = await tx.store.get(id)
    if (!row) throw new MissingEntryError('This entry is no longer in the log.')
    const entry = edit(row.entry)
    await tx.store.put(rowOf(entry))
    return entry
  })

export const updateEntry = (db: LogDatabase, id: string, edit: EntryEdit, now: string): Promise<LogEntry> =>
  change(db, id, (entry) => ({ ...entry, ...edit, editedAt: now }))

export const trashEntry = (db: LogDatabase, id: string, now: string): Promise<LogEntry> =>
  change(db, id, (entry) => ({ ...entry, deletedAt: now }))

export const restoreEntry = (db: LogDatabase, id: string): Promise<LogEntry> =>
  change(db, id, (entry) => ({ ...entry, deletedAt: null }))
