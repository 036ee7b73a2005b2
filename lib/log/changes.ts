import type { IDBPTransaction } from 'idb'
import { gainedBy, recount } from './count.ts'
import { type LogDatabase, type LogSchema, read, write } from './database.ts'
import type { LogEntry } from './entry.ts'
import { editRows } from './rows.ts'
import { same } from './same.ts'

/**
 * The journal: every change of the log is written in the same transaction as the change itself. A step is undone by writing
 * back what was, wherever nobody has changed it since.
 */

export type ChangeKind = 'add' | 'edit' | 'trash' | 'restore' | 'merge' | 'import' | 'undo' | 'purge'

/** The fields that changed, before and after. `before` null: there was no entry; `after` null: there is none any more. */
export type ChangeItem = { id: string; before: Partial<LogEntry> | null; after: Partial<LogEntry> | null }
export type Change = { at: string; what: ChangeKind; items: ChangeItem[] }

/** What was done, and the number under which it can be undone. */
export type Done = { step: number; ids: string[] }
/** `skipped` were changed again since, and stay as they are. */
export type Undone = Done & { skipped: string[] }

/** How many steps can be undone; older ones are forgotten. */
const depth = 1000

type Writing = IDBPTransaction<LogSchema, ('packs' | 'changes' | 'meta')[], 'readwrite'>

/** Puts a change into the journal, within the transaction that makes it. `by` is the number of live entries gained. */
export async function note(tx: Writing, change: Change, by: number): Promise<number> {
  const changes = tx.objectStore('changes')
  const step = await changes.add(change)
  await changes.delete(IDBKeyRange.upperBound(step - depth))
  await recount(tx, by)
  return step
}

const pick = (entry: LogEntry, fields: readonly string[]): Partial<LogEntry> =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => fields.includes(field)))

/** The smallest item that tells the two apart. */
export function itemOf(before: LogEntry, after: LogEntry): ChangeItem {
  const changed = Object.entries(after).filter(
    ([field, value]) => !same(value, Object.entries(before).find(([f]) => f === field)?.[1]),
  )
  const fields = changed.map(([field]) => field)
  return { id: before.id, before: pick(before, fields), after: pick(after, fields) }
}

/** Edits the entries in one step; those that are gone, or that `edit` leaves as they are, are passed over. */
export const changeEntries = (
  db: LogDatabase,
  ids: readonly string[],
  what: ChangeKind,
  at: string,
  edit: (entry: LogEntry) => LogEntry,
): Promise<Done> =>
  write(db, ['packs', 'changes', 'meta'], async (tx) => {
    const changed = await editRows(tx.objectStore('packs'), ids, edit)
    const items = changed.map(([before, after]) => itemOf(before, after))
    return { step: await note(tx, { at, what, items }, gainedBy(changed)), ids: items.map(({ id }) => id) }
  })

/** The entry as it was before the item; null when it has been changed since. An entry that was new goes to the trash. */
function reverted(entry: LogEntry, { before, after }: ChangeItem, at: string): LogEntry | null {
  if (after === null || !same(pick(entry, Object.keys(after)), after)) return null
  if (before === null) return entry.deletedAt === null ? { ...entry, deletedAt: at } : null
  return { ...entry, ...before }
}

/** Undoes a step as a step of its own, so that undoing it again does it again. An unknown or forgotten step undoes nothing. */
export const undo = (db: LogDatabase, step: number, at: string): Promise<Undone> =>
  write(db, ['packs', 'changes', 'meta'], async (tx) => {
    const change = await tx.objectStore('changes').get(step)
    const wanted = new Map((change?.items ?? []).map((item) => [item.id, item]))
    const back = (entry: LogEntry): LogEntry => {
      const item = wanted.get(entry.id)
      return (item && reverted(entry, item, at)) ?? entry
    }
    const changed = await editRows(tx.objectStore('packs'), [...wanted.keys()], back)
    const items = changed.map(([before, after]) => itemOf(before, after))
    const ids = items.map(({ id }) => id)
    for (const id of ids) wanted.delete(id)
    return { step: await note(tx, { at, what: 'undo', items }, gainedBy(changed)), ids, skipped: [...wanted.keys()] }
  })

/** The newest step and when and what it was; null when nothing can be undone. */
export const lastStep = (db: LogDatabase): Promise<{ step: number; what: ChangeKind; at: string; count: number } | null> =>
  read(db, ['changes'], async (tx) => {
    const cursor = await tx.store.openCursor(null, 'prev')
    return cursor && { step: cursor.key, what: cursor.value.what, at: cursor.value.at, count: cursor.value.items.length }
  })
