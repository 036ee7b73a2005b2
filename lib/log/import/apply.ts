import { type ChangeItem, type Done, itemOf, note } from '../changes.ts'
import { gainedBy } from '../count.ts'
import { type LogDatabase, write } from '../database.ts'
import type { LogEntry } from '../entry.ts'
import { stopIf } from '../errors.ts'
import { stored } from '../pack.ts'
import { rowOf } from '../row.ts'
import { addRows, editRows } from '../rows.ts'
import { same } from '../same.ts'
import type { Conflict, Plan, Resolution } from './plan.ts'

/** The log has changed since the preview was made; nothing was imported. */
export class StalePlanError extends Error {
  override readonly name = 'StalePlanError'
}

export type ImportHooks = { onProgress?: (done: number) => void; signal?: AbortSignal }

/** How many entries are on their way to the database at once. */
const stride = 1000

const stale = (cause?: unknown) =>
  new StalePlanError('The log has changed since this preview. Look at the file again.', { cause })

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
  const beside = both.map(({ incoming, why }) => (why === 'id' ? { ...incoming, id: stamps.newId() } : incoming))
  const added = [...fresh, ...beside.map((entry) => stored(rowOf(entry)))]
  const replaced = resolved.filter(({ resolution }) => resolution === 'replace').map(({ conflict }) => conflict)
  return write(db, ['packs', 'changes', 'meta'], async (tx) => {
    const store = tx.objectStore('packs')
    const byId = new Map(replaced.map((conflict) => [conflict.existing.id, conflict]))
    const changed = await editRows(store, [...byId.keys()], (entry) => {
      const conflict = byId.get(entry.id)
      if (!conflict || !same(entry, conflict.existing)) throw stale()
      return replacing(conflict)
    })
    if (changed.length < byId.size) throw stale()
    const items: ChangeItem[] = changed.map(([before, after]) => itemOf(before, after))
    let by = gainedBy(changed)
    for (let at = 0; at < added.length; at += stride) {
      stopIf(signal)
      const some = added.slice(at, at + stride)
      await addRows(store, some)
      for (const { id, same } of some) {
        items.push({ id, before: null, after: {} })
        // Only the trash has no such key.
        if (same !== null) by++
      }
      onProgress?.(at + some.length)
    }
    return { step: await note(tx, { at: stamps.now, what: 'import', items }, by), ids: items.map(({ id }) => id) }
  }).catch((error: unknown) => {
    throw isClash(error) ? stale(error) : error
  })
}
