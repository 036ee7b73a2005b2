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
  /** The entries as a JSON array, one a line: the browser reads one string far faster than as many objects. */
  entries: string
}

/** A row whose entry has not been read from its JSON yet. */
export type Stored = Omit<Row, 'entry'> & { text: string }

/** To change one entry its whole pack is written anew; larger packs are read no faster, and written anew at twice the cost. */
const mostRows = 16
/** Characters of a pack; Chromium keeps values of more than 64 kB in files of their own, which are slow to open and to write. */
const mostText = 60_000

/** JSON has no line end of its own, so this parts two entries and nothing else. */
const between = ',\n'

export const stored = ({ entry, ...keys }: Row): Stored => ({ ...keys, text: JSON.stringify(entry) })

/** The entry with the hash it was written with: should it have been damaged since, the old hash tells. */
export function entryOf({ text, hash }: Stored): LogEntry {
  // Only what passed the entry's parser is ever written.
  const entry = JSON.parse(text) as LogEntry
  // Entries written before there was such a field stay as they were written.
  entry.archiveUrl ??= null
  if (hash !== null) trustHash(entry, hash)
  return entry
}

export const packOf = (rows: readonly Stored[]): Omit<Pack, 'n'> => ({
  ids: rows.map(({ id }) => id),
  list: rows.map(({ list }) => list),
  same: rows.map(({ same }) => same),
  hashes: rows.map(({ hash }) => hash),
  entries: `[${rows.map(({ text }) => text).join(between)}]`,
})

/** The rows as few packs, in their order. */
export const inPacks = (rows: readonly Row[]): Omit<Pack, 'n'>[] => packsOf(rows.map(stored))

export function packsOf(rows: readonly Stored[]): Omit<Pack, 'n'>[] {
  const packs: Omit<Pack, 'n'>[] = []
  let some: Stored[] = []
  let length = 0
  for (const row of rows) {
    if (some.length === mostRows || (some.length > 0 && length + row.text.length > mostText)) {
      packs.push(packOf(some))
      some = []
      length = 0
    }
    some.push(row)
    length += row.text.length
  }
  return some.length > 0 ? [...packs, packOf(some)] : packs
}

/** The JSON of each entry. Packs of earlier versions have all in one line. */
function textsIn({ ids, entries }: Pack): string[] {
  const texts = entries.slice(1, -1).split(between)
  return texts.length === ids.length ? texts : (JSON.parse(entries) as LogEntry[]).map((entry) => JSON.stringify(entry))
}

/** The rows of a pack; to read one entry of them takes a small part of the time that all do. */
export const storedIn = (pack: Pack): Stored[] =>
  textsIn(pack).map((text, at) => ({
    id: pack.ids[at] ?? '',
    text,
    list: pack.list[at] ?? '',
    same: pack.same[at] ?? null,
    hash: pack.hashes[at] ?? null,
  }))
