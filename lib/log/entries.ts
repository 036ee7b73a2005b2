import { note } from './changes.ts'
import { type LogDatabase, read, write } from './database.ts'
import type { EntryDraft, EntrySource, LogEntry } from './entry.ts'
import { foldedWords } from './fold.ts'
import { formerPageKey } from './former-page-key.ts'
import { makeEntry, type Stamp } from './make-entry.ts'
import { stored } from './pack.ts'
import { pageKey } from './page-key.ts'
import { idAt, live, livePlace, pageRange, rowOf, sameKey, trash } from './row.ts'
import { addRows, entriesBetween, entriesOf } from './rows.ts'

/** What became of a save: written now, or already in the log since `savedAt`. */
export type Saved = { id: string; savedAt: string; already: boolean }

/** The place after which a list goes on. */
export type Place = { savedAt: string; id: string }
export type Listing = { entries: LogEntry[]; next: Place | null }

/** Keeps a quote. The same words on the same article are kept once: then `already` is true and nothing is written. */
export const addEntry = (db: LogDatabase, draft: EntryDraft, stamp: Stamp): Promise<Saved> =>
  write(db, ['packs', 'changes', 'meta'], async (tx) => {
    const store = tx.objectStore('packs')
    const words = foldedWords(draft.quote)
    const alike = await ofArticle(draft.source, (page) => entriesBetween(store, 'same', IDBKeyRange.only(sameKey(draft, page))))
    const earlier = alike.find(({ quote }) => foldedWords(quote) === words)
    if (earlier) return { id: earlier.id, savedAt: earlier.savedAt, already: true }
    const entry = makeEntry(draft, stamp)
    await addRows(store, [stored(rowOf(entry))])
    await note(tx, { at: stamp.now, what: 'add', items: [{ id: entry.id, before: null, after: {} }] }, 1)
    return { id: entry.id, savedAt: entry.savedAt, already: false }
  })

/** The latest entries first, without the trash; `after` is the `next` of the listing before. */
export const listEntries = (db: LogDatabase, limit: number, after: Place | null = null): Promise<Listing> =>
  read(db, ['packs'], async (tx) => {
    const upper = after ? livePlace(after.savedAt, after.id) : live.upper
    let cursor = await tx.store.index('list').openKeyCursor(IDBKeyRange.bound(live.lower, upper, false, true), 'prev')
    const ids: string[] = []
    while (cursor && ids.length < limit) {
      ids.push(idAt(cursor.key))
      cursor = await cursor.continue()
    }
    const entries = await entriesOf(tx.store, ids)
    const last = entries.at(-1)
    return { entries, next: cursor && last ? { savedAt: last.savedAt, id: last.id } : null }
  })

const between = (db: LogDatabase, by: 'list' | 'same', { lower, upper }: typeof live): Promise<LogEntry[]> =>
  read(db, ['packs'], (tx) => entriesBetween(tx.store, by, IDBKeyRange.bound(lower, upper)))

/** Entries of the trash, the last deleted first. */
export const listTrash = async (db: LogDatabase): Promise<LogEntry[]> => (await between(db, 'list', trash)).reverse()

/** How many entries lie in the trash: few, and so they are counted when asked for. */
export const countTrash = (db: LogDatabase): Promise<number> =>
  read(db, ['packs'], (tx) => tx.store.index('list').count(IDBKeyRange.bound(trash.lower, trash.upper)))

/** The live entries of one article, under whichever of its addresses and by whichever version they were saved. */
export const listPage = (db: LogDatabase, source: EntrySource): Promise<LogEntry[]> =>
  ofArticle(source, (page) => between(db, 'same', pageRange(page)))

/** What is filed of one article under today's key and under the former one. */
async function ofArticle(source: EntrySource, filedUnder: (page: string) => Promise<LogEntry[]>): Promise<LogEntry[]> {
  const key = pageKey(source)
  const former = formerPageKey(source)
  const entries = await filedUnder(key)
  if (former === null) return entries
  // The former rule also took pages for one that are two: what it filed here must be of this article by today's rule.
  const others = await filedUnder(former)
  return [...entries, ...others.filter((entry) => pageKey(entry.source) === key)]
}

/** Those of the entries that exist, trash included, in the order asked for. */
export const getEntries = (db: LogDatabase, ids: readonly string[]): Promise<LogEntry[]> =>
  read(db, ['packs'], (tx) => entriesOf(tx.store, ids))
