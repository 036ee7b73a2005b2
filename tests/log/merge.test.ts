import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { undo } from '../../lib/log/changes.ts'
import { type LogDatabase, openDatabase } from '../../lib/log/database.ts'
import { editEntries } from '../../lib/log/edit.ts'
import { addEntry, getEntries, listEntries, listTrash } from '../../lib/log/entries.ts'
import { mergeEntries } from '../../lib/log/merge.ts'
import { draft, minute, uuid } from './sample.ts'

let db: LogDatabase
const ids = [uuid(1), uuid(2), uuid(3)]
beforeAll(async () => {
  db = await openDatabase({ name: 'merge' })
  for (const n of [1, 2, 3]) await addEntry(db, draft({ quote: `Quote number ${n}.` }), { id: uuid(n), now: minute(n) })
  await editEntries(db, [uuid(1)], { tags: ['a'], note: 'One' }, minute(4))
  await editEntries(db, [uuid(2)], { tags: ['b', 'a'], note: 'Two', status: 'checked' }, minute(5))
  await editEntries(db, [uuid(3)], { note: 'One', correctedSpeaker: { name: 'Ivan Prykladenko', id: null } }, minute(6))
})
afterAll(() => db.close())

it('keeps the first with the tags, notes, verdict and correction of all, and the others in the trash', async () => {
  const before = await getEntries(db, ids)
  const { step } = await mergeEntries(db, [...ids, uuid(99), uuid(1)], minute(7))
  expect((await listEntries(db, 9)).entries).toMatchObject([
    { id: uuid(1), tags: ['a', 'b'], note: 'One\n\nTwo', status: 'checked', correctedSpeaker: { name: 'Ivan Prykladenko' } },
  ])
  expect((await listTrash(db)).map(({ id }) => id)).toEqual([uuid(3), uuid(2)])
  await undo(db, step, minute(8))
  expect(await getEntries(db, ids)).toEqual(before)
})

it('says so when none of them is there', async () => {
  await expect(mergeEntries(db, [uuid(50)], minute(9))).rejects.toMatchObject({ name: 'MissingEntryError' })
})
