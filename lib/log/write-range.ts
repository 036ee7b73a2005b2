import type { LogDatabase } from './database.ts'
import { entryOf, type Stored, storedIn } from './pack.ts'
import { type Part, type Place, type Placed, partOf, type Written } from './part.ts'
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

/** Packs that are read and written at once: the fewer, the less of what was read outlives its use and has to be searched for. */
const fewPacks = 4
/** Bytes of a part, about: each costs the browser a file of its own where a copy is kept. */
const partSize = 4_000_000

/** Resolves when the browser has taken the bytes over: until then the thread that wrote them holds them. */
const handedOver = (blob: Blob): Promise<unknown> => blob.slice(0, 1).arrayBuffer()

/**
 * Writes what is wanted of a range of packs, in parts of some megabytes. Writing waits for the browser to take over the part before the last,
 * so that no more than two lie in memory however slow the disk is.
 */
export async function* writeRange(
  db: LogDatabase,
  range: PackRange,
  placeOf: (row: Stored) => Place | null,
  write: (batch: readonly Placed[]) => Written,
): AsyncGenerator<Part> {
  let batches: Written[] = []
  let size = 0
  let before: Promise<unknown> = Promise.resolve()
  const take = async (): Promise<Part> => {
    const part = partOf(batches)
    batches = []
    size = 0
    await before
    before = handedOver(part.blob)
    // A caller that stops early leaves it alone.
    before.catch(() => {})
    return part
  }
  for await (const packs of allPacks(db, range, fewPacks)) {
    const batch = packs.flatMap(storedIn).flatMap((row) => {
      const place = placeOf(row)
      return place === null ? [] : [{ entry: entryOf(row), place }]
    })
    const written = write(batch)
    batches.push(written)
    size += written.bytes.length
    if (size >= partSize) yield take()
  }
  if (batches.length > 0) yield take()
  await before
}
