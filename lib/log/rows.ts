import { type IDBPObjectStore, unwrap } from 'idb'
import type { LogSchema } from './database.ts'
import type { LogEntry } from './entry.ts'
import { entryOf, type Pack, packOf, packsOf as packsWith, type Stored, stored, storedIn } from './pack.ts'
import { rowOf } from './row.ts'

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
export async function entriesOf(store: Readable, ids: readonly string[]): Promise<LogEntry[]> {
  const found = new Map<string, LogEntry>()
  for (const some of inSlices(ids)) {
    const wanted = new Set(some)
    for (const pack of await packsOf(store, some)) {
      for (const row of storedIn(pack)) if (wanted.has(row.id)) found.set(row.id, entryOf(row))
    }
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

const byKey = (by: 'list' | 'same') => (a: Stored, b: Stored) => ((a[by] ?? '') < (b[by] ?? '') ? -1 : 1)

/** The entries whose key of that index lies in the range, in the order of keys. */
export async function entriesBetween(store: Readable, by: 'list' | 'same', range: IDBKeyRange): Promise<LogEntry[]> {
  const packs = await packsAt(store, await store.index(by).getAllKeys(range))
  const inRange = ({ [by]: key }: Stored) => key !== null && range.includes(key)
  return packs
    .flatMap((pack) => storedIn(pack).filter(inRange))
    .sort(byKey(by))
    .map(entryOf)
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
    // Written all at once: to wait for each takes as long as the writing.
    const puts: Promise<number>[] = []
    for (const pack of await packsOf(store, some)) {
      let touched = false
      const rows = storedIn(pack).map((row) => {
        if (!wanted.has(row.id)) return row
        const before = entryOf(row)
        const after = edit(before)
        if (after === before) return row
        touched = true
        changed.set(row.id, [before, after])
        return stored(rowOf(after))
      })
      if (touched) puts.push(store.put({ ...packOf(rows), n: pack.n }))
    }
    await Promise.all(puts)
  }
  return [...new Set(ids)].flatMap((id) => {
    const pair = changed.get(id)
    return pair ? [pair] : []
  })
}

export async function deleteRows(store: Packs<'readwrite'>, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids)
  for (const some of inSlices(ids)) {
    const packs = await packsOf(store, some)
    await Promise.all(
      packs.map((pack): Promise<unknown> => {
        const kept = storedIn(pack).filter(({ id }) => !gone.has(id))
        return kept.length === 0 ? store.delete(pack.n) : store.put({ ...packOf(kept), n: pack.n })
      }),
    )
  }
}

/**
 * Adds new rows and waits for the last pack alone: a promise for each takes as long as the writing. An id that is here already ends the
 * whole transaction with a ConstraintError.
 */
export async function addRows(store: Packs<'readwrite'>, rows: readonly Stored[]): Promise<void> {
  const failures: (DOMException | null)[] = []
  const packs = packsWith(rows)
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
