import { breath } from './breath.ts'
import { countAnew, countEntries } from './count.ts'
import { type LogDatabase, read, write } from './database.ts'
import { type Digest, digestOf } from './digest.ts'
import { listEntries } from './entries.ts'
import { QuotaError } from './errors.ts'
import { inWorkers } from './pool.ts'
import { entriesOf } from './rows.ts'
import { packShard, type Shard, shardSize, unpackShard } from './shard.ts'
import { newestStep, touchedSince } from './touched.ts'
import { allEntries, rangesOf } from './walk.ts'

/** Every live entry in brief, the last saved first, and the journal's step up to which that holds. */
export type Catalogue = { digests: readonly Digest[]; upTo: number }

/** Before the first shard. */
const headKey = -1
/** With so many to patch, the copy is worth packing again. */
const worthPacking = 50

const newestFirst = (a: Digest, b: Digest): number =>
  a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : a.id < b.id ? 1 : -1

/** The catalogue with the changed entries in it, and without `gone`; leaves the given one as it is. */
export function patch(digests: readonly Digest[], changed: readonly Digest[], gone: readonly string[]): Digest[] {
  const out = new Set([...gone, ...changed.map(({ id }) => id)])
  const kept = digests.filter(({ id }) => !out.has(id))
  const fresh = changed.toSorted(newestFirst)
  const merged: Digest[] = []
  let at = 0
  for (const digest of kept) {
    for (let next = fresh[at]; next && newestFirst(next, digest) < 0; next = fresh[++at]) merged.push(next)
    merged.push(digest)
  }
  return [...merged, ...fresh.slice(at)]
}

/** Brings the digests of these entries up to date. */
export async function refresh(db: LogDatabase, digests: readonly Digest[], ids: readonly string[]): Promise<Digest[]> {
  const entries = await read(db, ['packs'], (tx) => entriesOf(tx.store, ids))
  const changed = entries.flatMap((entry) => (entry.deletedAt === null ? [digestOf(entry)] : []))
  return patch(digests, changed, ids)
}

async function digestsHere(db: LogDatabase): Promise<Digest[]> {
  const digests: Digest[] = []
  for await (const entries of allEntries(db)) {
    for (const entry of entries) if (entry.deletedAt === null) digests.push(digestOf(entry))
  }
  return digests
}

/** To start workers takes as long as to read so many packs. */
const worthWorkers = 512

async function digestsThere(db: LogDatabase, open: () => Worker): Promise<Digest[]> {
  const ranges = await rangesOf(db)
  const shards: Shard[] = []
  await inWorkers(open, { name: db.name }, ranges, (made) => 'shard' in made && shards.push(made.shard))
  return unpacked(shards)
}

/** Reads every entry: for the first time, and when the packed copy is too old. Of a long log in workers, so that the page goes on meanwhile. */
async function build(db: LogDatabase, open: (() => Worker) | undefined): Promise<Catalogue> {
  const upTo = await newestStep(db)
  const many = open && (await read(db, ['packs'], (tx) => tx.store.count()))
  const there =
    open && many && many > worthWorkers
      ? await digestsThere(db, open).catch((error: unknown) => {
          // A browser that keeps its workers from the database still shows the log, only later.
          console.warn('The catalogue is made without workers.', error)
          return null
        })
      : null
  return { digests: (there ?? (await digestsHere(db))).sort(newestFirst), upTo }
}

async function unpacked(shards: readonly Shard[]): Promise<Digest[]> {
  const digests: Digest[] = []
  for (const shard of shards) {
    for (const digest of unpackShard(shard)) digests.push(digest)
    await breath()
  }
  return digests
}

async function unpack(db: LogDatabase): Promise<Catalogue | null> {
  const [head, ...rest] = await read(db, ['catalogue'], (tx) => tx.store.getAll())
  const shards = rest.filter((one) => 'words' in one)
  // Shards of an earlier version have no head.
  if (!head || !('upTo' in head) || head.shards !== shards.length) return null
  return { digests: await unpacked(shards), upTo: head.upTo }
}

/** Keeps a packed copy, unless another window has kept a newer one. It holds no other store, so that nobody's saving waits for it. */
async function pack(db: LogDatabase, { digests, upTo }: Catalogue): Promise<void> {
  const shards: Shard[] = []
  for (let at = 0; at < digests.length; at += shardSize) {
    shards.push(packShard(digests.slice(at, at + shardSize)))
    await breath()
  }
  await write(
    db,
    ['catalogue'],
    async ({ store }) => {
      const kept = await store.get(headKey)
      if (kept && 'upTo' in kept && kept.upTo > upTo) return
      await store.clear()
      await store.put({ upTo, shards: shards.length }, headKey)
      await Promise.all(shards.map((shard, n) => store.put(shard, n)))
    },
    'relaxed',
  )
}

/**
 * Puts the entries that the step has added into the packed copy, so that nobody has to read them all again. Does nothing when the copy is not
 * the log of before that step: then it is made anew by whoever needs it.
 */
export async function addToCatalogue(
  db: LogDatabase,
  step: number,
  ids: readonly string[],
  shards: readonly Shard[],
): Promise<void> {
  const packed = (await unpack(db)) ?? { digests: [], upTo: 0 }
  const touched = await touchedSince(db, packed.upTo, step)
  if (!touched) return
  const before = await refresh(db, packed.digests, touched.ids)
  const added = new Set(ids)
  // Of two lines with one id the first was taken.
  const fresh = (await unpacked(shards)).filter(({ id }) => added.delete(id))
  const digests = [...before, ...fresh].sort(newestFirst)
  if (digests.length === (await countEntries(db))) await pack(db, { digests, upTo: step })
}

/** Whether the digests can be all there are: a damaged copy, or a journal that missed a change, would hide entries from their reader. */
async function isWhole(db: LogDatabase, digests: readonly Digest[]): Promise<boolean> {
  if (digests.length !== (await countEntries(db))) return false
  return digests.length > 0 || (await listEntries(db, 1)).entries.length === 0
}

/** The whole catalogue: the packed copy with what changed since, or all made anew and packed for the next time. */
export async function loadCatalogue(db: LogDatabase, worker?: () => Worker): Promise<Catalogue> {
  const packed = await unpack(db)
  const touched = packed && (await touchedSince(db, packed.upTo))
  const digests = packed && touched && (await refresh(db, packed.digests, touched.ids))
  if (digests && touched && (await isWhole(db, digests))) {
    const patched = { digests, upTo: touched.upTo }
    // Nobody waits for this, and nothing is lost when it fails: the copy of before still serves.
    if (touched.ids.length > worthPacking) pack(db, patched).catch(() => {})
    return patched
  }
  const built = await build(db, worker)
  try {
    if (built.digests.length !== (await countEntries(db))) await countAnew(db)
    await pack(db, built)
  } catch (error) {
    // A full disk keeps nobody from reading.
    if (!(error instanceof QuotaError)) throw error
  }
  return built
}
