import { inSequence, openPart, type PartAtRest } from './packed-part.ts'
import { byPlace, type Part, type Piece, type Place } from './part.ts'
import type { Proof } from './proof/manifest.ts'

/** A piece and where it lies: in which part, from which byte to which. */
type Cut = Piece & { place: Place; part: number; start: number; end: number }
/** Pieces that follow each other in a part. */
type Run = Pick<Cut, 'part' | 'start' | 'end'>

const cutsOf = ({ pieces }: Part, part: number): Cut[] => {
  let at = 0
  return pieces.flatMap(({ place, size, proof }) => {
    const start = at
    at += size
    return place === null ? [] : { place, size, proof, part, start, end: at }
  })
}

const runsOf = (cuts: readonly Run[]): Run[] => {
  const runs: Run[] = []
  for (const { part, start, end } of cuts) {
    const last = runs.at(-1)
    if (last?.part === part && last.end === start) last.end = end
    else runs.push({ part, start, end })
  }
  return runs
}

const slices = (parts: readonly Part[], runs: readonly Run[]): Blob[] =>
  runs.flatMap(({ part, start, end }) => parts[part]?.blob.slice(start, end) ?? [])

/** Each slice of a blob costs the browser some tenths of a millisecond, more than to copy a hundred rows. */
const copiedInstead = 4096
/** Bytes that are put in order at once: more is not held in memory. */
const bucket = 16_000_000

function* buckets(cuts: readonly Cut[]): Generator<Cut[]> {
  let some: Cut[] = []
  let size = 0
  for (const cut of cuts) {
    if (some.length > 0 && size + cut.end - cut.start > bucket) {
      yield some
      some = []
      size = 0
    }
    some.push(cut)
    size += cut.end - cut.start
  }
  if (some.length > 0) yield some
}

/** The pieces one after another. */
function inOrderOf(pieces: readonly { start: number; size: number }[], from: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { size }) => sum + size, 0))
  let at = 0
  for (const { start, size } of pieces) {
    bytes.set(from.subarray(start, start + size), at)
    at += size
  }
  return bytes
}

/** Some pieces of many parts as one blob in their order: read as they lie, where neighbours are one slice, and then put in order. */
async function inOrder(parts: readonly Part[], cuts: readonly Cut[]): Promise<Blob> {
  const lying = cuts.toSorted((a, b) => a.part - b.part || a.start - b.start)
  const read = new Uint8Array(await new Blob(slices(parts, runsOf(lying))).arrayBuffer())
  const from = new Map<Cut, number>()
  let at = 0
  for (const cut of lying) {
    from.set(cut, at)
    at += cut.end - cut.start
  }
  return new Blob([
    inOrderOf(
      cuts.map((cut) => ({ start: from.get(cut) ?? 0, size: cut.end - cut.start })),
      read,
    ),
  ])
}

/** The part with its pieces in the order of their places, and without those that have none. */
async function arranged(part: Part): Promise<Part> {
  const cuts = cutsOf(part, 0)
  const inPlace = cuts.every((cut, at) => at === 0 || byPlace(cuts[at - 1] ?? cut, cut) <= 0)
  if (inPlace) return part
  const ordered = cuts.sort(byPlace)
  // Read whole: a slice for each piece would take longer.
  const read = new Uint8Array(await part.blob.arrayBuffer())
  const pieces = ordered.map(({ place, size, proof }) => ({ place, size, proof }))
  return { blob: new Blob([inOrderOf(ordered, read)]), pieces }
}

const sizeOf = (text: string): number => new Blob([text]).size

function sortedCuts(parts: readonly Part[], between: string): Cut[] {
  const cuts = parts.flatMap(cutsOf).sort(byPlace)
  const last = cuts.at(-1)
  if (last) last.end -= sizeOf(between)
  return cuts
}

function oneAfterAnother(parts: readonly PartAtRest[], between: string): Blob[] {
  const blobs = parts.map(({ blob }) => blob)
  const last = blobs.pop()
  return last ? [...blobs, last.slice(0, last.size - sizeOf(between))] : []
}

/**
 * All parts as one file's body, in the order of places, and the proofs in that order. What parts two entries is not left at the end.
 * The parts are blobs, which the browser may keep on disk; where their pieces lie scattered, first each part is put in order and then,
 * where that is not enough, a bucket of all of them at a time, so that memory holds a part or a bucket and no more.
 */
export async function join(
  atRest: readonly PartAtRest[],
  between = '',
  onStep: () => void = () => {},
): Promise<{ blobs: Blob[]; proofs: Proof[] }> {
  const following = inSequence(atRest)
  if (following) return { blobs: oneAfterAnother(following, between), proofs: [] }
  const parts = atRest.map(openPart)
  const cuts = sortedCuts(parts, between)
  const proofs = cuts.flatMap(({ proof }) => proof ?? [])
  const runs = runsOf(cuts)
  if (runs.length < copiedInstead) return { blobs: slices(parts, runs), proofs }
  const sorted: Part[] = []
  for (const part of parts) {
    onStep()
    sorted.push(await arranged(part))
  }
  const arrangedCuts = sortedCuts(sorted, between)
  const arrangedRuns = runsOf(arrangedCuts)
  if (arrangedRuns.length < copiedInstead) return { blobs: slices(sorted, arrangedRuns), proofs }
  const blobs: Blob[] = []
  for (const some of buckets(arrangedCuts)) {
    onStep()
    blobs.push(await inOrder(sorted, some))
  }
  return { blobs, proofs }
}
