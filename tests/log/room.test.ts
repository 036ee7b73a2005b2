import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { candidateOf } from '../../lib/log/import/candidate.ts'
import { roomFor } from '../../lib/log/import/plan.ts'
import { openLog } from '../../lib/log/log.ts'
import { stored } from '../../lib/log/pack.ts'
import { isFull, longReserve, makeSureOfRoom } from '../../lib/log/room.ts'
import { rowOf } from '../../lib/log/row.ts'
import { draft, entry, uuid } from './sample.ts'

/** A browser's word on its room; the rest of the interface is not asked. */
const storage = (left: () => number, more: object = { usageDetails: {} }) =>
  ({ estimate: async () => ({ usage: 900, quota: 900 + left(), ...more }) }) as unknown as StorageManager

const MB = 1_000_000

describe('room on the disk', () => {
  it('a write that leaves 32 MB free is let through, one that does not is refused by name', async () => {
    await makeSureOfRoom(
      5 * MB,
      storage(() => 37 * MB),
    )
    const refused = makeSureOfRoom(
      5 * MB + 1,
      storage(() => 37 * MB),
    )
    await expect(refused).rejects.toMatchObject({ name: 'QuotaError' })
  })

  it.each([
    ['tells nothing', undefined],
    ['tells only what it would give', storage(() => 0, {})],
    ['cannot tell', { estimate: () => Promise.reject(new TypeError('no')) } as unknown as StorageManager],
  ])('a browser that %s is let write, and refuses by itself', async (_, manager) => {
    expect(await isFull(1e12, manager)).toBe(false)
  })
})

describe('a log on a disk that runs full', () => {
  let left = 1000 * MB
  const log = async (name: string) => {
    left = 1000 * MB
    vi.stubGlobal('navigator', { storage: storage(() => left) })
    let n = 0
    const opened = openLog({ name, newId: () => uuid(++n) })
    await opened.add(draft())
    return opened
  }
  afterEach(() => vi.unstubAllGlobals())

  it('refuses every change before it begins, shows what it has, and goes on when there is room again', async () => {
    const full = await log('full')
    left = MB
    for (const change of [() => full.add(draft({ quote: 'One more.' })), () => full.trash([uuid(1)]), () => full.purge(true)]) {
      await expect(change()).rejects.toMatchObject({ name: 'QuotaError', message: expect.stringContaining('The disk is full.') })
    }
    expect((await full.catalogue()).digests).toHaveLength(1)
    expect((await full.list(5)).entries).toHaveLength(1)
    left = 1000 * MB
    expect(await full.add(draft({ quote: 'One more.' }))).toMatchObject({ already: false })
  })

  it('lets a draft go at once by what the last look found', async () => {
    const full = await log('drafts')
    const kept = { key: 'k', draft: null, note: 'n', tags: [], correctedSpeaker: null }
    await full.keepDraft(kept)
    left = 0
    await expect(full.trash([uuid(1)])).rejects.toMatchObject({ name: 'QuotaError' })
    await expect(full.keepDraft(kept)).rejects.toMatchObject({ name: 'QuotaError' })
    left = 1000 * MB
    await full.keepDraft(kept).catch(() => null)
    await full.keepDraft(kept)
  })

  it('gives up an import in the middle: nothing of it is there', async () => {
    const full = await log('import')
    const many = Array.from({ length: 30_000 }, (_, n) =>
      candidateOf(n, entry({ id: uuid(100 + n), quote: `From a file: ${n}` })),
    )
    const plan = await full.plan(many)
    const importing = full.import(plan, () => 'keep', { onProgress: () => (left = MB) })
    await expect(importing).rejects.toMatchObject({ name: 'QuotaError' })
    expect(await full.count()).toBe(1)
  }, 30_000)
})

it('the room for an import grows with its entries', () => {
  const many = (count: number) => ({
    fresh: Array.from({ length: count }, (_, n) => stored(rowOf(entry({ id: uuid(n) })))),
    equal: 0,
    conflicts: [],
    shards: [],
  })
  const least = roomFor(many(0))
  expect(least).toBe(longReserve)
  expect(roomFor(many(2000)) - least).toBeGreaterThan(1.9 * (roomFor(many(1000)) - least))
})
