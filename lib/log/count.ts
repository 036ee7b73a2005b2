import type { IDBPTransaction } from 'idb'
import { type LogDatabase, type LogSchema, read, write } from './database.ts'
import type { LogEntry } from './entry.ts'
import { live } from './row.ts'

/** The number of live entries is kept with them, since to count a hundred thousand takes the browser seconds. */

const key = 'count'
/** Any transaction that has the store of facts in its scope. */
type Counting<M extends 'readonly' | 'readwrite'> = Pick<
  IDBPTransaction<LogSchema, ('packs' | 'changes' | 'meta')[], M>,
  'objectStore'
>

/** The count as a transaction sees it. */
export async function countIn(tx: Counting<'readonly'> | Counting<'readwrite'>): Promise<number> {
  const meta = await tx.objectStore('meta').get(key)
  return meta?.fact === 'count' ? meta.live : 0
}

/** How many entries the log holds, without its trash. */
export const countEntries = (db: LogDatabase): Promise<number> => read(db, ['meta'], countIn)

const isLive = (entry: LogEntry | null): number => (entry?.deletedAt === null ? 1 : 0)

/** Counts the entries themselves, for a log whose number was found to be wrong. */
export async function countAnew(db: LogDatabase): Promise<void> {
  await write(db, ['packs', 'meta'], async (tx) => {
    const count = await tx.objectStore('packs').index('list').count(IDBKeyRange.bound(live.lower, live.upper))
    await tx.objectStore('meta').put({ fact: 'count', live: count }, key)
  })
}

/** How many live entries a change adds: 1, 0 or -1. Null where there is no entry. */
const gained = (before: LogEntry | null, after: LogEntry | null): number => isLive(after) - isLive(before)

export const gainedBy = (changed: readonly [LogEntry, LogEntry][]): number =>
  changed.reduce((sum, [before, after]) => sum + gained(before, after), 0)

/** Counts a change within the transaction that makes it. */
export async function recount(tx: Counting<'readwrite'>, by: number): Promise<void> {
  if (by !== 0) await tx.objectStore('meta').put({ fact: 'count', live: (await countIn(tx)) + by }, key)
}
