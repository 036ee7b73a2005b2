import { type LogDatabase, read } from './database.ts'
import type { LogEntry } from './entry.ts'
import { entryOf, type Pack, type Stored, storedIn } from './pack.ts'

/** Numbers of packs, the last one included. */
export type PackRange = { from: number; to: number }

/** Packs that a worker is given at once. */
const stretch = 512

/** All packs in stretches; empty for an empty log. */
export const rangesOf = (db: LogDatabase): Promise<PackRange[]> =>
  read(db, ['packs'], async (tx) => {
    const first = (await tx.store.openKeyCursor())?.key ?? 1
    const last = (await tx.store.openKeyCursor(null, 'prev'))?.key ?? 0
    const many = Math.ceil((last - first + 1) / stretch)
    return Array.from({ length: many }, (_, n) => {
      const from = first + n * stretch
      return { from, to: Math.min(last, from + stretch - 1) }
    })
  })

const all: PackRange = { from: 0, to: Number.MAX_SAFE_INTEGER }

/** So many packs are in memory at once, and as many on their way. */
const batch = 64

/**
 * Every pack from `from` up to `to`, a batch at a time: the whole log is never in memory. The next batch is read while the caller works on
 * this one. Each batch is a transaction of its own, so nobody else has to wait.
 */
export async function* allPacks(db: LogDatabase, { from, to }: PackRange = all, many = batch): AsyncGenerator<Pack[]> {
  const after = (n: number): Promise<Pack[]> =>
    n >= to ? Promise.resolve([]) : read(db, ['packs'], (tx) => tx.store.getAll(IDBKeyRange.bound(n, to, true), many))
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
export async function* allRows(db: LogDatabase, range?: PackRange): AsyncGenerator<Stored[]> {
  for await (const packs of allPacks(db, range)) yield packs.flatMap(storedIn)
}

/** Every entry, in the same order. */
export async function* allEntries(db: LogDatabase): AsyncGenerator<LogEntry[]> {
  for await (const rows of allRows(db)) yield rows.map(entryOf)
}
