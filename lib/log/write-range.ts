import type { LogDatabase } from './database.ts'
import { entryOf, type Stored, storedIn } from './pack.ts'
import type { Part, Place, Placed } from './part.ts'
import { live } from './row.ts'
import { allPacks, type PackRange } from './walk.ts'

/** Which entries a file is to have: those with `ids`, in their order; or all by time of saving, the trash last or not at all. */
export type Choice = { ids: readonly string[] | null; trash: boolean }

/** Where an entry comes to stand in the file; null when it has no place there. */
export function placer({ ids, trash }: Choice): (row: Stored) => Place | null {
  if (ids === null) return ({ list }) => (trash || list < live.upper ? list : null)
  const places = new Map(ids.map((id, at) => [id, at]))
  return ({ id }) => places.get(id) ?? null
}

/** Writes what is wanted of a range of packs, a part for each batch. */
export async function* writeRange(
  db: LogDatabase,
  { from, to }: PackRange,
  placeOf: (row: Stored) => Place | null,
  write: (batch: readonly Placed[]) => Part,
): AsyncGenerator<Part> {
  for await (const packs of allPacks(db, from, to)) {
    const batch = packs.flatMap(storedIn).flatMap((row) => {
      const place = placeOf(row)
      return place === null ? [] : [{ entry: entryOf(row), place }]
    })
    yield write(batch)
  }
}
