import { Bytes } from './bytes.ts'
import type { LogEntry } from './entry.ts'
import type { Writer } from './formats/format.ts'
import { type Proof, proofOf } from './proof/manifest.ts'

/** Where an entry stands in a file: what has a smaller place comes before it. */
export type Place = number | string
export type Placed = { entry: LogEntry; place: Place }

/** A stretch of a file that has been written: the bytes of its entries one after another, with what parts them. */
export type Part = { blob: Blob; pieces: Piece[] }
/** `place` null: bytes that are not wanted in this file. */
export type Piece = { place: Place | null; size: number; proof: Proof | null }

export const byPlace = (a: { place: Place }, b: { place: Place }): number => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)

/** A batch that has been written, in the order of places. */
export type Written = { bytes: Uint8Array<ArrayBuffer>; pieces: Piece[] }

/** Writes one batch after another, each in the order of places. */
export function batchWriter({ item, between = '' }: Writer, proof: boolean): (batch: readonly Placed[]) => Written {
  const bytes = new Bytes()
  return (batch) => {
    const pieces = batch.toSorted(byPlace).map(({ entry, place }): Piece => {
      const start = bytes.length
      bytes.text(item(entry, bytes) + between)
      return { place, size: bytes.length - start, proof: proof ? proofOf(entry) : null }
    })
    return { bytes: bytes.take(), pieces }
  }
}

const firstPlace = ({ pieces }: Written): { place: Place } => ({ place: pieces[0]?.place ?? '' })

/** Batches as one part, those with smaller places first. */
export function partOf(batches: readonly Written[]): Part {
  const sorted = batches.filter(({ pieces }) => pieces.length > 0).sort((a, b) => byPlace(firstPlace(a), firstPlace(b)))
  return { blob: new Blob(sorted.map(({ bytes }) => bytes)), pieces: sorted.flatMap(({ pieces }) => pieces) }
}

/** Writes each batch as a part of its own. */
export function partWriter(writer: Writer, proof: boolean): (batch: readonly Placed[]) => Part {
  const write = batchWriter(writer, proof)
  return (batch) => partOf([write(batch)])
}
