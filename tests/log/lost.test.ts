import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { expect, it } from 'vitest'
import { openLog } from '../../lib/log/log.ts'
import { forgetKnown, whatWasLost } from '../../lib/log/lost.ts'
import { draft, entry, minute, uuid } from './sample.ts'

const notes = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const at = (n: number) => new Date(minute(n))

async function logOfThree(name: string) {
  let n = 0
  const log = openLog({ name, newId: () => uuid(++n) })
  for (const quote of ['One.', 'Two.', 'Three.']) await log.add(draft({ quote }))
  return log
}

it('a log that the browser removed is missed, also after new quotes, until the reader knows', async () => {
  const [log, kept] = [await logOfThree('removed'), notes()]
  expect(await whatWasLost(log, kept, at(1))).toBeNull()
  await deleteDB('removed')
  expect(await whatWasLost(log, kept, at(2))).toEqual({ count: 3, at: minute(1), step: 3 })
  await log.add(draft())
  expect(await whatWasLost(log, kept, at(3))).toMatchObject({ count: 3 })
  forgetKnown(kept)
  expect(await whatWasLost(log, kept, at(4))).toBeNull()
  expect(await whatWasLost(log, kept, at(5))).toBeNull()
})

it('what the reader deletes is not missed', async () => {
  const [log, kept] = [await logOfThree('emptied'), notes()]
  await whatWasLost(log, kept, at(1))
  await log.trash([1, 2, 3].map(uuid))
  await log.purge(true)
  expect(await whatWasLost(log, kept, at(2))).toBeNull()
  await log.deleteAll()
  forgetKnown(kept)
  expect(await whatWasLost(log, kept, at(3))).toBeNull()
})

it('notes that are no notes of ours are passed over', async () => {
  const [log, kept] = [await logOfThree('odd'), notes()]
  for (const odd of ['{', '5', '{"count":"x"}']) {
    kept.setItem('log.known', odd)
    expect(await whatWasLost(log, kept, at(1))).toBeNull()
  }
})

it('a log whose page was never opened is missed by what was kept apart, until the reader knows', async () => {
  const [log, kept] = [openLog({ name: 'never-looked-at' }), notes()]
  const apart = [
    entry({ savedAt: minute(2) }),
    entry({ id: uuid(2), savedAt: minute(1) }),
    entry({ id: uuid(3), deletedAt: minute(3) }),
  ]
  expect(await whatWasLost(log, kept, at(9), async () => apart)).toEqual({ count: 2, at: minute(2), step: 0 })
  // The reader has read it: what is so now is noted.
  expect(await whatWasLost(log, kept, at(9))).toBeNull()
  expect(await whatWasLost(log, kept, at(9), async () => apart)).toBeNull()
})

it('a log that is there is not missed for what was kept apart of it', async () => {
  const [log, kept] = [await logOfThree('kept-apart'), notes()]
  expect(await whatWasLost(log, kept, at(1), () => log.get([1, 2].map(uuid)))).toBeNull()
})
