import { byPlace, type Part, type Place } from './part.ts'

/**
 * A part as it lies in memory or in the database while others are written: its places, a line each, and the bytes of each record; an entry
 * that is gone has none. That takes a fifth of the memory that an object for each entry does.
 */
export type PackedPart = { blob: Blob; list: string; sizes: Uint32Array }
export type PartAtRest = Part | PackedPart

/** Proofs and the places of a chosen order are kept as they are. */
const isPlain = ({ pieces }: Part): boolean => pieces.every(({ place, proof }) => typeof place === 'string' && proof === null)

export const packPart = ({ blob, pieces }: Part): PackedPart => ({
  blob,
  list: pieces.map(({ place }) => place).join('\n'),
  sizes: Uint32Array.from(pieces, ({ size }) => size),
})

/** The part packed, where nothing is lost by that. */
export const atRest = (part: Part): PartAtRest => (part.pieces.length > 0 && isPlain(part) ? packPart(part) : part)

export const openPart = (part: PartAtRest): Part =>
  'pieces' in part
    ? part
    : {
        blob: part.blob,
        pieces: part.list.split('\n').map((place, at) => ({ place, size: part.sizes[at] ?? 0, proof: null })),
      }

export const countIn = (part: PartAtRest): number => ('pieces' in part ? part.pieces.length : part.sizes.length)

type Ends = { first: Place; last: Place }

/** The first and the last place of a part whose places only grow; null when they do not, or a piece of it is not wanted or is gone. */
function endsOf(part: PartAtRest): Ends | null {
  let first: Place | null = null
  let last: Place | null = null
  for (const { place, size, proof } of openPart(part).pieces) {
    if (place === null || size === 0 || proof !== null) return null
    if (last !== null && byPlace({ place: last }, { place }) >= 0) return null
    first ??= place
    last = place
  }
  return first === null || last === null ? null : { first, last }
}

/** The parts one after another, when each is wanted as it is; null when their pieces must be sorted first. One of them is open at a time. */
export function inSequence(parts: readonly PartAtRest[]): PartAtRest[] | null {
  const ended: { part: PartAtRest; ends: Ends }[] = []
  for (const part of parts.filter((one) => countIn(one) > 0)) {
    const ends = endsOf(part)
    if (!ends) return null
    ended.push({ part, ends })
  }
  ended.sort((a, b) => byPlace({ place: a.ends.first }, { place: b.ends.first }))
  const apart = ended.every(({ ends }, at) => {
    const before = ended[at - 1]
    return !before || byPlace({ place: before.ends.last }, { place: ends.first }) < 0
  })
  return apart ? ended.map(({ part }) => part) : null
}
