import { expect, it } from 'vitest'
import { roomFor } from '../../lib/log/import/plan.ts'
import { makeSureOfRoom } from '../../lib/log/room.ts'
import { entry, uuid } from './sample.ts'

/** A browser's word on its room; the rest of the interface is not asked. */
const storage = (usage: number, quota: number) =>
  ({ estimate: async () => ({ usage, quota }), persisted: async () => false }) as unknown as StorageManager

it('a write that fits is let through, one that does not is refused by name', async () => {
  await makeSureOfRoom(100, storage(900, 1000))
  await expect(makeSureOfRoom(101, storage(900, 1000))).rejects.toMatchObject({ name: 'QuotaError' })
})

it('a browser that does not tell is not asked twice', () => makeSureOfRoom(1e12, storage(0, 0)))

it('the room for an import grows with its entries', () => {
  const many = (count: number) => ({
    fresh: Array.from({ length: count }, (_, n) => entry({ id: uuid(n) })),
    equal: 0,
    conflicts: [],
  })
  expect(roomFor(many(0))).toBe(0)
  expect(roomFor(many(2000))).toBeGreaterThan(1.9 * roomFor(many(1000)))
})
