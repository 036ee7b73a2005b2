import { byPlace, type Part, type Piece } from './part.ts'
import type { Proof } from './proof/manifest.ts'

/** A piece and where it lies: in which part, from which byte to which. */
type Cut = Piece & { part: number; start: number; end: number }
/** Pieces that follow each other in a part. */
type Run = Pick<Cut, 'part' | 'start' | 'end'>

const cutsOf = ({ pieces }: Part, part: number): Cut[] => {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.size
    return { ...piece, part, start, end: at }
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
  const ordered = new Uint8Array(read.length)
  at = 0
  for (const cut of cuts) {
    const start = from.get(cut) ?? 0
    ordered.set(read.subarray(start, start + cut.end - cut.start), at)
    at += cut.end - cut.start
  }
  return new Blob([ordered])
}

const sizeOf = (text: string): number => new Blob([text]).size

/**
 * All parts as one file's body, in the order of places, and the proofs in that order. What parts two entries is not left at the end.
 * The parts are blobs, which the browser may keep on disk; where their pieces lie scattered they are put in order a bucket at a time.
 */
export async function join(
  parts: readonly Part[],
  between = '',
  onBucket: () => void = () => {},
): Promise<{ blobs: Blob[]; proofs: Proof[] }> {
  const cuts = parts.flatMap(cutsOf).sort(byPlace)
  const last = cuts.at(-1)
  if (last) last.end -= sizeOf(between)
  const proofs = cuts.flatMap(({ proof }) => proof ?? [])
  const runs = runsOf(cuts)
  if (runs.length < copiedInstead) return { blobs: slices(parts, runs), proofs }
  const blobs: Blob[] = []
  for (const some of buckets(cuts)) {
    onBucket()
    blobs.push(await inOrder(parts, some))
  }
  return { blobs, proofs }
}
