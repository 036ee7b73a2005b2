import { type IDBPObjectStore, unwrap } from 'idb'
import { type ChangeItem, type Done, itemOf, note } from '../changes.ts'
import { gained } from '../count.ts'
import { type LogDatabase, type LogSchema, write } from '../database.ts'
import type { LogEntry } from '../entry.ts'
import { stopIf } from '../errors.ts'
import { type Row, rowOf } from '../row.ts'
import { same } from '../same.ts'
import type { Conflict, Plan, Resolution } from './plan.ts'

/** The log has changed since the preview was made; nothing was imported. */
export class StalePlanError extends Error {
  override readonly name = 'StalePlanError'
}

export type ImportHooks = { onProgress?: (done: number) => void; signal?: AbortSignal }

/** How many entries are on their way to the database at once. */
const stride = 1000

const stale = () => new StalePlanError('The log has changed since this preview. Look at the file again.')

/**
 * Adds the rows and waits for the last of them alone: a promise for each takes as long as the writing. The first row that cannot be added
 * ends the whole transaction; its own error is the one to tell.
 */
async function addAll(
  store: IDBPObjectStore<LogSchema, ('entries' | 'changes' | 'meta')[], 'entries', 'readwrite'>,
  rows: readonly Row[],
): Promise<void> {
  const failures: (DOMException | null)[] = []
  const add = (row: Row) => {
    const request = unwrap(store).add(row)
    request.onerror = () => failures.push(request.error)
  }
  rows.slice(0, -1).forEach(add)
  const last = rows.at(-1)
  try {
    if (last) await store.add(last)
  } catch (error) {
    throw failures[0] ?? error
  }
}

const isClash = (error: unknown): boolean => error instanceof DOMException && error.name === 'ConstraintError'

/** The one that takes the place of an entry here keeps that entry's id. */
const replacing = ({ incoming, existing }: Conflict): LogEntry => ({ ...incoming, id: existing.id })

/**
 * Imports a plan as one step: all of it or, when anything fails or is cancelled, nothing. `resolve` says what becomes of each conflict.
 */
export const applyPlan = (
  db: LogDatabase,
  { fresh, conflicts }: Plan,
  resolve: (conflict: Conflict) => Resolution,
  stamps: { now: string; newId: () => string },
  { onProgress, signal }: ImportHooks = {},
): Promise<Done> => {
  const resolved = conflicts.map((conflict) => ({ conflict, resolution: resolve(conflict) }))
  const both = resolved.filter(({ resolution }) => resolution === 'both').map(({ conflict }) => conflict)
  const added = [...fresh, ...both.map(({ incoming, why }) => (why === 'id' ? { ...incoming, id: stamps.newId() } : incoming))]
  const replaced = resolved.filter(({ resolution }) => resolution === 'replace').map(({ conflict }) => conflict)
  return write(db, ['entries', 'changes', 'meta'], async (tx) => {
    const store = tx.objectStore('entries')
    const items: ChangeItem[] = []
    let by = 0
    for (const conflict of replaced) {
      const here = await store.get(conflict.existing.id)
      if (!here || !same(here.entry, conflict.existing)) throw stale()
      const entry = replacing(conflict)
      items.push(itemOf(here.entry, entry))
      by += gained(here.entry, entry)
      await store.put(rowOf(entry))
    }
    for (let at = 0; at < added.length; at += stride) {
      stopIf(signal)
      const some = added.slice(at, at + stride)
      await addAll(store, some.map(rowOf))
      for (const entry of some) {
        items.push({ id: entry.id, before: null, after: {} })
        by += gained(null, entry)
      }
      onProgress?.(at + some.length)
    }
    return { step: await note(tx, { at: stamps.now, what: 'import', items }, by), ids: items.map(({ id }) => id) }
  }).catch((error: unknown) => {
    throw isClash(error) ? stale() : error
  })
}
