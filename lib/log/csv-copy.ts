import { countEntries } from './count.ts'
import type { CsvOptions } from './csv.ts'
import { csvRecords } from './csv.ts'
import { type LogDatabase, read, write } from './database.ts'
import type { LogEntry } from './entry.ts'
import { countIn, inSequence, openPart, type PartAtRest, packPart } from './packed-part.ts'
import { type Part, type Piece, type Place, partWriter } from './part.ts'
import { isFull, longReserve } from './room.ts'
import { idAt, livePlace } from './row.ts'
import { entriesOf } from './rows.ts'
import { touchedSince } from './touched.ts'

/**
 * The live log as CSV records in blobs: the browser keeps these as files and makes a new file of slices of them without reading one, so that
 * a log of any size leaves at once. Whatever the journal names as changed since is written anew. A later part overrules an earlier one.
 */
export type CopyHead = {
  /** Delimiter and columns. */
  recipe: string
  /** The journal's step up to which it holds. */
  upTo: number
  parts: number
}
export const recipeOf = ({ columns, delimiter }: CsvOptions): string => [delimiter, ...columns].join(' ')

const headKey = 0
/** With so many to patch, they are worth keeping. */
const worthKeeping = 50
/** A copy in so many parts, or with more waste than use, is better made anew. */
const mostParts = 1000
/** The copy has none of the trash; a view of more of it is written from the entries. */
const mostTrashed = 2000

/** A copy as it is used: the places of its pieces are places in the list. */
export type Copy = { upTo: number; parts: readonly PartAtRest[] }

async function load(db: LogDatabase, recipe: string): Promise<Copy | null> {
  const [head, ...parts] = await read(db, ['copy'], (tx) => tx.store.getAll())
  if (!head || !('recipe' in head) || head.recipe !== recipe || head.parts !== parts.length) return null
  return { upTo: head.upTo, parts: parts.filter((part) => 'blob' in part) }
}

/** Keeps parts in the place of all there were (`from` 0) or after them. Nobody's work waits for it: it holds no other store. */
const keep = (db: LogDatabase, head: Omit<CopyHead, 'parts'>, parts: readonly PartAtRest[], from: number): Promise<void> =>
  write(
    db,
    ['copy'],
    async ({ store }) => {
      const kept = await store.get(headKey)
      const there = kept && 'recipe' in kept ? kept : null
      // Another window has kept a newer one, or has begun it anew.
      if (from === 0 ? there?.recipe === head.recipe && there.upTo > head.upTo : there?.parts !== from) return
      if (from === 0) await store.clear()
      await store.put({ ...head, parts: from + parts.length }, headKey)
      await Promise.all(parts.map((part, at) => store.put('pieces' in part ? packPart(part) : part, from + at + 1)))
    },
    'relaxed',
  )

/** Whether an export of the whole log would find a copy that is worth patching, of any recipe. */
export async function hasCopy(db: LogDatabase): Promise<boolean> {
  const head = await read(db, ['copy'], (tx) => tx.store.get(headKey))
  return head !== undefined && 'recipe' in head && (await touchedSince(db, head.upTo)) !== null
}

/** Keeps what an export of the whole log has written, with its places in the list; `upTo` is the newest step before it began. */
export async function keepCopy(db: LogDatabase, csv: CsvOptions, upTo: number, parts: readonly PartAtRest[]): Promise<void> {
  const some = parts.filter((part) => countIn(part) > 0)
  // The log itself comes first on a disk that is nearly full.
  if (await isFull(some.reduce((sum, { blob }) => sum + blob.size, longReserve))) return
  await keep(db, { recipe: recipeOf(csv), upTo }, some, 0)
}

const isLive = ({ deletedAt }: LogEntry): boolean => deletedAt === null

const recordsOf = (csv: CsvOptions) => partWriter({ head: '', item: csvRecords(csv), tail: () => '' }, false)

/** Entries as they are now; of those in the trash only that they are not in the file. */
function freshPart(csv: CsvOptions, entries: readonly LogEntry[]): Part {
  const placed = (entry: LogEntry) => ({ entry, place: livePlace(entry.savedAt, entry.id) })
  const [live, gone] = [entries.filter(isLive), entries.filter((entry) => !isLive(entry))]
  const part = recordsOf(csv)(live.map(placed))
  const blanks = gone.map(placed).map(({ place }): Piece => ({ place, size: 0, proof: null }))
  return { ...part, pieces: [...part.pieces, ...blanks] }
}

/** The pieces of a part with their places in the file; those that a later part has overruled have none. */
function placedPart(part: Part, known: Set<string>, placeOf: (list: string) => Place | null): Part {
  const pieces = part.pieces.map((piece): Piece => {
    const list = String(piece.place)
    const id = idAt(list)
    if (known.has(id)) return { ...piece, place: null }
    known.add(id)
    return { ...piece, place: piece.size === 0 ? null : placeOf(list) }
  })
  return { blob: part.blob, pieces }
}

const entriesWith = (db: LogDatabase, ids: readonly string[]): Promise<LogEntry[]> =>
  read(db, ['packs'], (tx) => entriesOf(tx.store, ids))

/** Whether the parts are the whole log as they are: as many pieces as it has entries, and no entry twice. */
const isAll = async (db: LogDatabase, parts: readonly PartAtRest[]): Promise<boolean> =>
  parts.reduce((sum, part) => sum + countIn(part), 0) === (await countEntries(db)) && inSequence(parts) !== null

/**
 * The entries with `ids`, or all, as parts of a file: nearly all from the copy that is kept, or from `made`, which is still on its way to the
 * disk. null when there is none, or none that is whole.
 */
export async function copiedParts(
  db: LogDatabase,
  csv: CsvOptions,
  ids: readonly string[] | null,
  made: Copy | null = null,
): Promise<readonly PartAtRest[] | null> {
  const recipe = recipeOf(csv)
  const kept = made ?? (await load(db, recipe))
  const touched = kept && (await touchedSince(db, kept.upTo))
  if (!kept || !touched || kept.parts.length > mostParts) return null
  if (ids === null && touched.ids.length === 0 && (await isAll(db, kept.parts))) return kept.parts
  const entries = await entriesWith(db, touched.ids)
  // What was deleted for good is not to stay in a copy.
  if (entries.length < touched.ids.length) return null
  const fresh = freshPart(csv, entries)
  const wanted = ids && new Map(ids.map((id, at) => [id, at]))
  const known = new Set<string>()
  const live = new Set<string>()
  const placeOf = (list: string): Place | null => {
    const id = idAt(list)
    live.add(id)
    return wanted ? (wanted.get(id) ?? null) : list
  }
  const parts = [...kept.parts, fresh].toReversed().map((part) => placedPart(openPart(part), known, placeOf))
  const records = parts.reduce((sum, { pieces }) => sum + pieces.length, 0)
  const trashed = ids?.filter((id) => !live.has(id)) ?? []
  if (live.size !== (await countEntries(db)) || records > live.size * 2 + worthKeeping || trashed.length > mostTrashed)
    return null
  if (touched.ids.length > worthKeeping) {
    // Nothing is lost when this fails: the copy of before still serves.
    keep(db, { recipe, upTo: touched.upTo }, [fresh], kept.parts.length).catch(() => {})
  }
  const others = (await entriesWith(db, trashed)).map((entry) => ({ entry, place: wanted?.get(entry.id) ?? 0 }))
  return others.length === 0 ? parts : [...parts, recordsOf(csv)(others)]
}
