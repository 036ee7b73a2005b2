import { note } from './changes.ts'
import { type LogDatabase, read, write } from './database.ts'
import type { EntryDraft, EntrySource, LogEntry } from './entry.ts'
import { foldedWords } from './fold.ts'
import { makeEntry, type Stamp } from './make-entry.ts'
import { pageKey } from './page-key.ts'
import { live, livePlace, pageRange, rowOf, sameKey, trash } from './row.ts'

/** What became of a save: written now, or already in the log since `savedAt`. */
export type Saved = { id: string; savedAt: string; already: boolean }

/** The place after which a list goes on. */
export type Place = { savedAt: string; id: string }
export type Listing = { entries: LogEntry[]; next: Place | null }

/** Keeps a quote. The same words on the same article are kept once: then `already` is true and nothing is written. */
export const addEntry = (db: LogDatabase, draft: EntryDraft, stamp: Stamp): Promise<Saved> =>
  write(db, ['entries', 'changes', 'meta'], async (tx) => {
    const store = tx.objectStore('entries')
    const words = foldedWords(draft.quote)
    const rows = await store.index('same').getAll(sameKey(draft))
    const earlier = rows.find(({ entry }) => foldedWords(entry.quote) === words)?.entry
    if (earlier) return { id: earlier.id, savedAt: earlier.savedAt, already: true }
    const entry = makeEntry(draft, stamp)
    await store.add(rowOf(entry))
    await note(tx, { at: stamp.now, what: 'add', items: [{ id: entry.id, before: null, after: {} }] }, 1)
    return { id: entry.id, savedAt: entry.savedAt, already: false }
  })

const bounds = ({ lower, upper }: { lower: string; upper: string }): IDBKeyRange => IDBKeyRange.bound(lower, upper)

/** The latest entries first, without the trash; `after` is the `next` of the listing before. */
export const listEntries = (db: LogDatabase, limit: number, after: Place | null = null): Promise<Listing> =>
  read(db, ['entries'], async (tx) => {
    const from = after && livePlace(after.savedAt)
    const range = from === null ? bounds(live) : bounds({ lower: live.lower, upper: from })
    let cursor = await tx.store.index('list').openCursor(range, 'prev')
    while (cursor && after && cursor.key === from && cursor.primaryKey >= after.id) cursor = await cursor.continue()
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
  read(db, ['entries'], async (tx) => (await tx.store.index('list').getAll(bounds(trash))).map(({ entry }) => entry).reverse())

/** The live entries of one article, under whichever of its addresses they were saved. */
export const listPage = (db: LogDatabase, source: EntrySource): Promise<LogEntry[]> =>
  read(db, ['entries'], async (tx) =>
    (await tx.store.index('same').getAll(bounds(pageRange(pageKey(source))))).map(({ entry }) => entry),
  )

/** Those of the entries that exist, trash included, in the order asked for. */
export const getEntries = (db: LogDatabase, ids: readonly string[]): Promise<LogEntry[]> =>
  read(db, ['entries'], async (tx) =>
    (await Promise.all(ids.map((id) => tx.store.get(id)))).flatMap((row) => (row ? [row.entry] : [])),
  )
