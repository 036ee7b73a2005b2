import { type LogDatabase, read } from './database.ts'
import type { LogEntry } from './entry.ts'
import { entryOf, type Pack, type Stored, storedIn } from './pack.ts'

/** So many packs are in memory at once, and as many on their way. */
const batch = 64

/**
 * Every pack from `from` up to `to`, a batch at a time: the whole log is never in memory. The next batch is read while the caller works on
 * this one. Each batch is a transaction of its own, so nobody else has to wait.
 */
export async function* allPacks(db: LogDatabase, from = 0, to = Number.MAX_SAFE_INTEGER): AsyncGenerator<Pack[]> {
  const after = (n: number): Promise<Pack[]> =>
    n >= to ? Promise.resolve([]) : read(db, ['packs'], (tx) => tx.store.getAll(IDBKeyRange.bound(n, to, true), batch))
  let packs = await after(from - 1)
  while (packs.length > 0) {
    const next = after(packs.at(-1)?.n ?? to)
    // A caller that stops early leaves this promise alone: its failure is then nobody's.
    next.catch(() => {})
    yield packs
    packs = await next
  }
}

/** Every row, trash included, in the order in which they were written down. */
export async function* allRows(db: LogDatabase): AsyncGenerator<Stored[]> {
  for await (const packs of allPacks(db)) yield packs.flatMap(storedIn)
}

/** Every entry, in the same order. */
export async function* allEntries(db: LogDatabase): AsyncGenerator<LogEntry[]> {
  for await (const rows of allRows(db)) yield rows.map(entryOf)
}
