import { type LogDatabase, read } from './database.ts'
import type { LogEntry } from './entry.ts'
import { entryOf, live, type Row } from './row.ts'

const batch = 1000

/** Yields batch after batch; the next one is read while the caller works on this one. */
async function* ahead<T>(first: Promise<T[]>, after: (last: T) => Promise<T[]>): AsyncGenerator<T[]> {
  let items = await first
  while (items.length > 0) {
    const last = items.at(-1)
    const next = last === undefined ? Promise.resolve([]) : after(last)
    // A caller that stops early leaves this promise alone: its failure is then nobody's.
    next.catch(() => {})
    yield items
    items = await next
  }
}

const entriesIn = async function* (batches: AsyncIterable<Row[]>): AsyncGenerator<LogEntry[]> {
  for await (const rows of batches) yield rows.map(entryOf)
}

/**
 * Every entry, trash included, in the order of ids, a batch at a time: the whole log is never in memory. Each batch is a transaction of its
 * own, so nobody else has to wait.
 */
export function allEntries(db: LogDatabase): AsyncGenerator<LogEntry[]> {
  const rows = (range: IDBKeyRange | null) => read(db, ['entries'], (tx) => tx.store.getAll(range, batch))
  return entriesIn(ahead(rows(null), ({ id }) => rows(IDBKeyRange.lowerBound(id, true))))
}

/** Every live entry by time of saving. Entries of one instant come together, as a whole import may be of one. */
export function liveEntries(db: LogDatabase): AsyncGenerator<LogEntry[]> {
  const rows = (lower: string, open: boolean) =>
    read(db, ['entries'], async (tx) => {
      const index = tx.store.index('list')
      const some = await index.getAll(IDBKeyRange.bound(lower, live.upper, open), batch)
      const last = some.at(-1)
      if (some.length < batch || !last) return some
      const ties = await index.getAll(last.list)
      return [...some.filter(({ list }) => list < last.list), ...ties]
    })
  return entriesIn(ahead(rows(live.lower, false), ({ list }) => rows(list, true)))
}

/** The entries with these ids, in their order, a batch at a time; ids of entries that are gone are passed over. */
export async function* entriesOf(db: LogDatabase, ids: readonly string[]): AsyncGenerator<LogEntry[]> {
  const batchAt = (at: number) =>
    read(db, ['entries'], async (tx) => {
      const rows = await Promise.all(ids.slice(at, at + batch).map((id) => tx.store.get(id)))
      return rows.flatMap((row) => (row ? [entryOf(row)] : []))
    })
  for (let at = 0; at < ids.length; at += batch) yield await batchAt(at)
}
