import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { LogSchema } from './database.ts'

type Upgrade = IDBPTransaction<LogSchema, StoreNames<LogSchema>[], 'versionchange'>

/** From version n of the database to n + 1, where n is the place in the list. A released step is never changed: a new one follows it. */
type Migration = (db: IDBPDatabase<LogSchema>, tx: Upgrade) => void

const first: Migration = (db) => {
  const entries = db.createObjectStore('entries', { keyPath: 'id' })
  for (const name of ['saved', 'trashed', 'page', 'same'] as const) entries.createIndex(name, `keys.${name}`)
  for (const name of ['outlet', 'speaker', 'said', 'published'] as const) {
    entries.createIndex(name, `keys.${name}`, { multiEntry: true })
  }
  entries.createIndex('oblast', 'keys.oblasts', { multiEntry: true })
  entries.createIndex('tag', 'keys.tags', { multiEntry: true })
}

export const migrations: readonly Migration[] = [first]
