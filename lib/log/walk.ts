import { type LogDatabase, read } from './database.ts'
import type { LogEntry } from './entry.ts'

const batch = 1000

const batchAfter = (db: LogDatabase, id: string | null): Promise<LogEntry[]> =>
  read(db, ['entries'], async (tx) => {
    const rows = await tx.store.getAll(id === null ? null : IDBKeyRange.lowerBound(id, true), batch)
    return rows.map(({ entry }) => entry)
  })

/**
 * Every entry, trash included, in the order of ids, a batch at a time: the whole log is never in memory. Each batch is a transaction of its
 * own, so nobody else has to wait; the next one is read while the caller works on this one.
 */
export async function* allEntries(db: LogDatabase): AsyncGenerator<LogEntry[]> {
  let entries = await batchAfter(db, null)
  while (entries.length > 0) {
    const last = entries.at(-1)
    const next = entries.length < batch || !last ? Promise.resolve([]) : batchAfter(db, last.id)
    // A consumer that stops early leaves this promise alone: its failure is then nobody's.
    next.catch(() => {})
    yield entries
    entries = await next
  }
}

/** The entries with these ids, in their order, a batch at a time; ids of entries that are gone are passed over. */
export async function* entriesOf(db: LogDatabase, ids: readonly string[]): AsyncGenerator<LogEntry[]> {
  const batchAt = (at: number) =>
    read(db, ['entries'], async (tx) => {
      const rows = await Promise.all(ids.slice(at, at + batch).map((id) => tx.store.get(id)))
      return rows.flatMap((row) => (row ? [row.entry] : []))
    })
  for (let at = 0; at < ids.length; at += batch) yield await batchAt(at)
}
