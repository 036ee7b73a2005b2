import { Bytes } from './bytes.ts'
import type { LogEntry } from './entry.ts'
import type { Writer } from './formats/format.ts'
import { type Proof, proofOf } from './proof/manifest.ts'

/** Where an entry stands in a file: what has a smaller place comes before it. */
export type Place = number | string
export type Placed = { entry: LogEntry; place: Place }

/** A stretch of a file that has been written: the bytes of its entries one after another, with what parts them. */
export type Part = { blob: Blob; pieces: Piece[] }
type Piece = { place: Place; size: number; proof: Proof | null }

const byPlace = (a: { place: Place }, b: { place: Place }): number => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)

/** Writes one batch after another, each in the order of places. */
export function partWriter({ item, between = '' }: Writer, proof: boolean): (batch: readonly Placed[]) => Part {
  const bytes = new Bytes()
  return (batch) => {
    const pieces = batch.toSorted(byPlace).map(({ entry, place }): Piece => {
      const start = bytes.length
      bytes.text(item(entry, bytes) + between)
      return { place, size: bytes.length - start, proof: proof ? proofOf(entry) : null }
    })
    return { blob: new Blob([bytes.take()]), pieces }
  }
}

type Cut = Piece & { blob: Blob; start: number; end: number }

const cut = ({ blob, pieces }: Part): Cut[] => {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.size
    return { ...piece, blob, start, end: at }
  })
}

const sizeOf = (text: string): number => new Blob([text]).size

/** All parts as one file's body, in the order of places, and the proofs in that order. What parts two entries is not left at the end. */
export function join(parts: readonly Part[], between = ''): { blobs: Blob[]; proofs: Proof[] } {
  const cuts = parts.flatMap(cut).sort(byPlace)
  const last = cuts.at(-1)
  if (last) last.end -= sizeOf(between)
  const blobs: Blob[] = []
  for (let at = 0; at < cuts.length; ) {
    const first = cuts[at]
    if (!first) break
    let { end } = first
    // Neighbours in the file that are neighbours in their part stay in one piece.
    for (at++; cuts[at]?.blob === first.blob && cuts[at]?.start === end; at++) end = cuts[at]?.end ?? end
    blobs.push(first.blob.slice(first.start, end))
  }
  return { blobs, proofs: cuts.flatMap(({ proof }) => proof ?? []) }
}
