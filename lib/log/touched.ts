import { type LogDatabase, read } from './database.ts'

/** So many entries changed since a copy was made are patched into it; beyond that all is read anew. */
const mostPatched = 2000

/** The journal's newest step; 0 before the first. */
export const newestStep = (db: LogDatabase): Promise<number> =>
  read(db, ['changes'], async (tx) => (await tx.store.openKeyCursor(null, 'prev'))?.key ?? 0)

/**
 * The ids touched after a step and, when it is given, before another; null when the journal no longer reaches back so far, or they are too
 * many to patch.
 */
export async function touchedSince(
  db: LogDatabase,
  step: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<{ ids: string[]; upTo: number } | null> {
  if (before <= step + 1) return { ids: [], upTo: step }
  const [oldest, changes, keys] = await read(db, ['changes'], (tx) => {
    const range = IDBKeyRange.bound(step, before, true, true)
    return Promise.all([
      tx.store.openKeyCursor(),
      tx.store.getAll(range, mostPatched + 1),
      tx.store.getAllKeys(range, mostPatched + 1),
    ])
  })
  const ids = new Set(changes.flatMap(({ items }) => items.map(({ id }) => id)))
  const forgotten = oldest !== null && oldest.key > step + 1
  return forgotten || ids.size > mostPatched ? null : { ids: [...ids], upTo: keys.at(-1) ?? step }
}
