import { expect, it } from 'vitest'
import { atRest, countIn, inSequence, openPart, type PartAtRest } from '../../lib/log/packed-part.ts'
import type { Part, Piece, Place } from '../../lib/log/part.ts'

const piece = (place: Place | null, size = 1): Piece => ({ place, size, proof: null })
const part = (...pieces: Piece[]): Part => ({ blob: new Blob(['x'.repeat(pieces.length)]), pieces })
const packed = (...places: string[]): PartAtRest => atRest(part(...places.map((place) => piece(place))))

it('a packed part opens to the same part', () => {
  const open = part(piece('live a', 3), piece('live b', 0))
  const rest = atRest(open)
  expect('list' in rest).toBe(true)
  expect(openPart(rest)).toEqual(open)
  expect(countIn(rest)).toBe(2)
})

it.each<[string, Part]>([
  ['places of a chosen order', part(piece(1), piece(2))],
  ['a piece that is not wanted', part(piece('a'), piece(null))],
  ['a proof', { ...part(), pieces: [{ place: 'a', size: 1, proof: { id: 'a', content: 'b', record: 'c' } }] }],
  ['no piece', part()],
])('is kept as it is: %s', (_name, open) => {
  expect(atRest(open)).toBe(open)
})

it('parts that lie apart are brought into their order', () => {
  const [one, two, three] = [packed('a', 'b'), packed('c'), packed('d', 'e')]
  expect(inSequence([three, one, part(), two])).toEqual([one, two, three])
  expect(inSequence([])).toEqual([])
})

it.each<[string, PartAtRest[]]>([
  ['parts lie in each other', [packed('a', 'c'), packed('b')]],
  ['a place comes twice', [packed('a', 'b'), packed('b', 'c')]],
  ['pieces of a part are out of order', [packed('b', 'a')]],
  ['a piece is not wanted', [part(piece('a'), piece(null))]],
  ['a piece is gone', [packed('a'), part(piece('b', 0))]],
])('pieces must be sorted when %s', (_name, parts) => {
  expect(inSequence(parts)).toBeNull()
})
