import { type IDBPObjectStore, unwrap } from 'idb'
import type { LogSchema } from './database.ts'
import type { LogEntry } from './entry.ts'
import { inPacks, type Pack, packOf, rowsIn } from './pack.ts'
import { type Row, rowOf } from './row.ts'

/** Rows in the packs that hold them, within a transaction of the caller's. */

type Stores = ('packs' | 'changes' | 'meta')[]
type Packs<M extends 'readonly' | 'readwrite'> = IDBPObjectStore<LogSchema, Stores, 'packs', M>
/** Any transaction may be read in. */
export type Readable = Pick<Packs<'readonly'>, 'get'> & {
  index(name: 'ids' | 'list' | 'same'): {
    getKey(id: string): Promise<number | undefined>
    getAllKeys(range: IDBKeyRange): Promise<number[]>
  }
}

/** So many ids are looked up at once. */
const slice = 500

const inSlices = function* (ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += slice) yield ids.slice(at, at + slice)
}

async function packsAt(store: Readable, keys: readonly (number | undefined)[]): Promise<Pack[]> {
  const some = [...new Set(keys)].filter((key) => key !== undefined)
  return (await Promise.all(some.map((key) => store.get(key)))).filter((pack) => pack !== undefined)
}

const packsOf = async (store: Readable, ids: readonly string[]): Promise<Pack[]> =>
  packsAt(store, await Promise.all(ids.map((id) => store.index('ids').getKey(id))))

/** Those of the entries that exist, in the order asked for. */
export async function rowsOf(store: Readable, ids: readonly string[]): Promise<Row[]> {
  const found = new Map<string, Row>()
  for (const some of inSlices(ids)) {
    const wanted = new Set(some)
    for (const pack of await packsOf(store, some)) {
      for (const row of rowsIn(pack)) if (wanted.has(row.id)) found.set(row.id, row)
    }
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

const byKey = (by: 'list' | 'same') => (a: Row, b: Row) => ((a[by] ?? '') < (b[by] ?? '') ? -1 : 1)

/** The rows whose key of that index lies in the range, in the order of keys. */
export async function rowsBetween(store: Readable, by: 'list' | 'same', range: IDBKeyRange): Promise<Row[]> {
  const packs = await packsAt(store, await store.index(by).getAllKeys(range))
  const inRange = ({ [by]: key }: Row) => key !== null && range.includes(key)
  return packs.flatMap((pack) => rowsIn(pack).filter(inRange)).sort(byKey(by))
}

/** Changes entries where they stand; gives what was and what is of those that `edit` did not leave as they are, in the order of ids. */
export async function editRows(
  store: Packs<'readwrite'>,
  ids: readonly string[],
  edit: (entry: LogEntry) => LogEntry,
): Promise<[LogEntry, LogEntry][]> {
  const changed = new Map<string, [LogEntry, LogEntry]>()
  for (const some of inSlices(ids)) {
    const wanted = new Set(some)
    for (const pack of await packsOf(store, some)) {
      let touched = false
      const rows = rowsIn(pack).map((row) => {
        const entry = wanted.has(row.id) ? edit(row.entry) : row.entry
        if (entry === row.entry) return row
        touched = true
        changed.set(row.id, [row.entry, entry])
        return rowOf(entry)
      })
      if (touched) await store.put({ ...packOf(rows), n: pack.n })
    }
  }
  return [...new Set(ids)].flatMap((id) => {
    const pair = changed.get(id)
    return pair ? [pair] : []
  })
}

export async function deleteRows(store: Packs<'readwrite'>, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids)
  for (const some of inSlices(ids)) {
    for (const pack of await packsOf(store, some)) {
      const kept = rowsIn(pack).filter(({ id }) => !gone.has(id))
      if (kept.length === 0) await store.delete(pack.n)
      else await store.put({ ...packOf(kept), n: pack.n })
    }
  }
}

/**
 * Adds new rows and waits for the last pack alone: a promise for each takes as long as the writing. An id that is here already ends the
 * whole transaction with a ConstraintError.
 */
export async function addRows(store: Packs<'readwrite'>, rows: readonly Row[]): Promise<void> {
  const failures: (DOMException | null)[] = []
  const packs = inPacks(rows)
  const add = (pack: Omit<Pack, 'n'>) => {
    const request = unwrap(store).add(pack)
    request.onerror = () => failures.push(request.error)
    return request
  }
  packs.slice(0, -1).forEach(add)
  const last = packs.at(-1)
  if (!last) return
  await new Promise<void>((resolve, reject) => {
    const request = add(last)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(failures[0] ?? request.error)
  })
  if (failures.length > 0) throw failures[0]
}
