import { expect, it } from 'vitest'
import { CancelledError, stopIf } from '../../lib/log/errors.ts'
import { join } from '../../lib/log/join.ts'
import type { Part } from '../../lib/log/part.ts'

/** Parts of which each has every third place, and as many bytes a piece as its place has digits. */
function parts(count: number, placeOf: (n: number) => number): Part[] {
  return [0, 1, 2].map((hand) => {
    const places = Array.from({ length: count }, (_, n) => placeOf(n))
      .filter((_, n) => n % 3 === hand)
      .sort((a, b) => a - b)
    const words = places.map((place) => `${place};`)
    return {
      blob: new Blob(words),
      pieces: places.map((place, at) => ({ place, size: words[at]?.length ?? 0, proof: null })),
    }
  })
}

const text = async (blobs: Blob[]) => new Blob(blobs).text()
const inOrder = (count: number) => Array.from({ length: count }, (_, n) => n).join(';')

it.each([
  ['few pieces are cut out of their parts', 100],
  ['many scattered pieces are copied in their order', 10_000],
])('%s', async (_name, count) => {
  const { blobs } = await join(
    parts(count, (n) => (n * 7) % count),
    ';',
  )
  expect(await text(blobs)).toBe(inOrder(count))
})

it('parts whose pieces lie in no order, some of them unwanted, are put in order', async () => {
  const ordered = parts(12_000, (n) => n)
  const shuffled = await Promise.all(
    ordered.map(async ({ blob, pieces }): Promise<Part> => {
      const words = (await blob.text()).match(/\d+;/g) ?? []
      const mixed = pieces
        .map((piece, at) => ({ piece, word: words[at] ?? '' }))
        .sort((a, b) => ((a.piece.size * 7919) % 13) - ((b.piece.size * 7919) % 13) || (a.word < b.word ? -1 : 1))
      return {
        blob: new Blob(mixed.map(({ word }) => word)),
        pieces: mixed.map(({ piece }) => (Number(piece.place) % 2 ? { ...piece, place: null } : piece)),
      }
    }),
  )
  const even = Array.from({ length: 6000 }, (_, n) => n * 2).join(';')
  expect(await text((await join(shuffled, ';')).blobs)).toBe(even)
})

it('parts that run backwards are put in order one by one', async () => {
  const words = Array.from({ length: 10_000 }, (_, n) => `${n};`)
  const part = (from: number): Part => {
    const some = words.slice(from, from + 5000).reverse()
    const pieces = some.map((word) => ({ place: Number.parseInt(word, 10), size: word.length, proof: null }))
    return { blob: new Blob(some), pieces }
  }
  const { blobs } = await join([part(5000), part(0)], ';')
  expect(blobs).toHaveLength(2)
  expect(await text(blobs)).toBe(inOrder(10_000))
})

it('pieces that lie together stay together', async () => {
  const words = Array.from({ length: 10_000 }, (_, n) => `${n};`)
  const part: Part = {
    blob: new Blob(words),
    pieces: words.map((word, place) => ({ place, size: word.length, proof: null })),
  }
  const { blobs } = await join([part], ';')
  expect(blobs).toHaveLength(1)
  expect(await text(blobs)).toBe(inOrder(10_000))
})

it('can be stopped between two buckets', async () => {
  const stop = new AbortController()
  stop.abort()
  const joining = join(
    parts(10_000, (n) => (n * 7) % 10_000),
    ';',
    () => stopIf(stop.signal),
  )
  await expect(joining).rejects.toBeInstanceOf(CancelledError)
})
