import type { LogEntry } from './entry.ts'
import { trustHash } from './proof/hashes.ts'
import type { Row } from './row.ts'

/**
 * Several rows in one record. The browser takes as long over a record as over a hundred kilobytes, so an import of many entries is written,
 * and a log of many is read, several times as fast as with a record each. A quote that is saved by itself is a pack of one.
 * The lists run side by side.
 */
export type Pack = {
  /** Given by the database. */
  n: number
  ids: string[]
  list: string[]
  same: (string | null)[]
  hashes: (string | null)[]
  /** The entries as a JSON array: the browser reads one string far faster than as many objects. */
  entries: string
}

/** To change one entry its whole pack is written anew: with so many that stays below 20 ms. */
const mostRows = 32
/** Characters of a pack; Chromium keeps values of more than 64 kB in files of their own, which are slow to open. */
const mostText = 100_000

export const packOf = (rows: readonly Row[]): Omit<Pack, 'n'> => ({
  ids: rows.map(({ id }) => id),
  list: rows.map(({ list }) => list),
  same: rows.map(({ same }) => same),
  hashes: rows.map(({ hash }) => hash),
  entries: JSON.stringify(rows.map(({ entry }) => entry)),
})

/** The rows as few packs, in their order. */
export function inPacks(rows: readonly Row[]): Omit<Pack, 'n'>[] {
  const packs: Omit<Pack, 'n'>[] = []
  let some: Row[] = []
  let length = 0
  for (const row of rows) {
    const own = row.entry.quote.length * 3 + row.entry.note.length
    if (some.length === mostRows || (some.length > 0 && length + own > mostText)) {
      packs.push(packOf(some))
      some = []
      length = 0
    }
    some.push(row)
    length += own
  }
  return some.length > 0 ? [...packs, packOf(some)] : packs
}

/** The entries of a pack, each with the hash it was written with: should one have been damaged since, the old hash tells. */
export function entriesIn({ entries, hashes }: Pack): LogEntry[] {
  // Only what passed the entry's parser is ever written.
  const list = JSON.parse(entries) as LogEntry[]
  for (const [at, hash] of hashes.entries()) {
    const entry = list[at]
    if (entry && hash !== null) trustHash(entry, hash)
  }
  return list
}

export const rowsIn = (pack: Pack): Row[] =>
  entriesIn(pack).map((entry, at) => ({
    id: entry.id,
    entry,
    list: pack.list[at] ?? '',
    same: pack.same[at] ?? null,
    hash: pack.hashes[at] ?? null,
  }))
