import type { IDBPDatabase, IDBPTransaction } from 'idb'
import type { LogEntry } from './entry.ts'
import { inPacks } from './pack.ts'
import { trustHash } from './proof/hashes.ts'
import { type Row, rowOf } from './row.ts'

/**
 * From version n of the database to n + 1, where n is the place in the list. A released step is never changed: a new one follows it.
 * The steps deal with stores as they were, so they are typed without today's schema.
 */
type Migration = (db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>) => Promise<void> | void

const first: Migration = (db) => {
  const entries = db.createObjectStore('entries', { keyPath: 'id' })
  for (const name of ['saved', 'trashed', 'page', 'same']) entries.createIndex(name, `keys.${name}`)
  for (const name of ['outlet', 'speaker', 'said', 'published']) entries.createIndex(name, `keys.${name}`, { multiEntry: true })
  entries.createIndex('oblast', 'keys.oblasts', { multiEntry: true })
  entries.createIndex('tag', 'keys.tags', { multiEntry: true })
}

/** Two indices in the place of ten, which made saving slow; the catalogue, the journal of changes, drafts and presets. */
const second: Migration = async (db, tx) => {
  const entries = tx.objectStore('entries')
  for (const name of [...entries.indexNames]) entries.deleteIndex(name)
  for (const name of ['catalogue', 'meta', 'presets']) db.createObjectStore(name)
  db.createObjectStore('changes', { autoIncrement: true })
  db.createObjectStore('drafts', { keyPath: 'key' })
  for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
    // Rows of version 1 hold the entry beside their old keys.
    const { entry } = cursor.value as { entry: LogEntry }
    await cursor.update(rowOf(entry))
  }
  entries.createIndex('list', 'list')
  entries.createIndex('same', 'same')
}

/** The number of live entries as a fact of its own. */
const third: Migration = async (_db, tx) => {
  const live = await tx.objectStore('entries').index('list').count(IDBKeyRange.bound('live ', 'live \uffff'))
  await tx.objectStore('meta').put({ fact: 'count', live }, 'count')
}

/** Rows of version 3 may have a hash. */
type OldRow = { entry: LogEntry; hash?: string }

function packable({ entry, hash }: OldRow): Row {
  if (hash === undefined) return { ...rowOf(entry), hash: null }
  trustHash(entry, hash)
  return rowOf(entry)
}

/** Many rows in a record, in the order of time, and the entries counted anew; the store of single rows goes. */
const fourth: Migration = async (db, tx) => {
  const packs = db.createObjectStore('packs', { keyPath: 'n', autoIncrement: true })
  packs.createIndex('ids', 'ids', { multiEntry: true, unique: true })
  packs.createIndex('list', 'list', { multiEntry: true })
  packs.createIndex('same', 'same', { multiEntry: true })
  let rows: Row[] = []
  const flush = async () => {
    for (const pack of inPacks(rows)) await packs.add(pack)
    rows = []
  }
  const entries = tx.objectStore('entries')
  for (let cursor = await entries.index('list').openCursor(); cursor; cursor = await cursor.continue()) {
    // Every row has been written by the code of version 2 or 3.
    rows.push(packable(cursor.value as OldRow))
    if (rows.length === 320) await flush()
  }
  await flush()
  const live = await packs.index('list').count(IDBKeyRange.bound('live ', 'live \uffff'))
  await tx.objectStore('meta').put({ fact: 'count', live }, 'count')
  db.deleteObjectStore('entries')
}

/** A place for the log as CSV; it is filled when the whole log is next exported. */
const fifth: Migration = (db) => {
  db.createObjectStore('copy')
}

/**
 * Entries may name an archived copy. They stay as they were written: one without the field has none. The CSV that was kept ready lacks the
 * new column and would only take room.
 */
const sixth: Migration = async (_db, tx) => {
  await tx.objectStore('copy').clear()
}

export const migrations: readonly Migration[] = [first, second, third, fourth, fifth, sixth]
