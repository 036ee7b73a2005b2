import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lastStep, undo } from '../../lib/log/changes.ts'
import { countEntries } from '../../lib/log/count.ts'
import { type LogDatabase, openDatabase } from '../../lib/log/database.ts'
import { type Edit, editEntries, purge, purgeBefore, restoreEntries, trashEntries } from '../../lib/log/edit.ts'
import { addEntry, getEntries, listTrash } from '../../lib/log/entries.ts'
import { draft, minute, uuid } from './sample.ts'

let db: LogDatabase
let serial = 0
beforeEach(async () => {
  db = await openDatabase({ name: `changes-${serial++}` })
  for (const n of [1, 2, 3]) await addEntry(db, draft({ quote: `Quote number ${n}.` }), { id: uuid(n), now: minute(n) })
})
afterEach(() => db.close())

const ids = [uuid(1), uuid(2), uuid(3)]
const all = () => getEntries(db, ids)

describe('editing', () => {
  it('keeps the found speaker beside the corrected one', async () => {
    await editEntries(db, [uuid(1)], { correctedSpeaker: { name: 'Ivan Prykladenko', id: null } }, minute(5))
    expect(await all()).toMatchObject([
      { speaker: { name: 'Olena Zrazkova' }, correctedSpeaker: { name: 'Ivan Prykladenko' }, editedAt: minute(5) },
      { correctedSpeaker: null },
      {},
    ])
  })

  it('adds and removes tags in many entries at once and leaves their other tags', async () => {
    await editEntries(db, [uuid(1)], { tags: ['own', 'old'] }, minute(5))
    await editEntries(db, ids, { addTags: [' bridge ', 'bridge', ''], removeTags: ['old'] }, minute(6))
    expect((await all()).map(({ tags }) => tags)).toEqual([['own', 'bridge'], ['bridge'], ['bridge']])
  })

  it('leaves an entry alone that already is as wanted', async () => {
    const done = await editEntries(db, ids, { status: 'unchecked' }, minute(5))
    expect(done.ids).toEqual([])
    expect((await all()).map(({ editedAt }) => editedAt)).toEqual([null, null, null])
  })

  it('passes over entries that are gone', async () => {
    expect((await editEntries(db, [uuid(9), uuid(1)], { note: 'x' }, minute(5))).ids).toEqual([uuid(1)])
  })
})

describe('undo', () => {
  const edits: [string, Edit][] = [
    ['a note', { note: 'A note' }],
    ['tags', { addTags: ['a', 'b'] }],
    ['a status', { status: 'doubtful' }],
    ['an archived copy', { archiveUrl: 'https://web.archive.org/web/2025/https://news.example/bridge' }],
    ['a corrected speaker', { correctedSpeaker: { name: 'Ivan Prykladenko', id: 'Q2' } }],
  ]
  it.each(edits)('takes back %s in every entry, and does it again when undone itself', async (_, edit) => {
    const before = await all()
    const { step } = await editEntries(db, ids, edit, minute(5))
    const after = await all()
    const undone = await undo(db, step, minute(6))
    expect(undone).toMatchObject({ ids, skipped: [] })
    expect(await all()).toEqual(before)
    await undo(db, undone.step, minute(7))
    expect(await all()).toEqual(after)
  })

  it('restores what was deleted, with note and tags', async () => {
    await editEntries(db, ids, { note: 'Kept', tags: ['kept'] }, minute(4))
    const before = await all()
    const { step } = await trashEntries(db, ids, minute(5))
    expect(await countEntries(db)).toBe(0)
    await undo(db, step, minute(6))
    expect(await all()).toEqual(before)
  })

  it('leaves alone what was changed again since, and says which', async () => {
    const { step } = await editEntries(db, ids, { note: 'First' }, minute(5))
    await editEntries(db, [uuid(2)], { note: 'Second' }, minute(6))
    expect(await undo(db, step, minute(7))).toMatchObject({ ids: [uuid(1), uuid(3)], skipped: [uuid(2)] })
    expect((await all()).map(({ note }) => note)).toEqual(['', 'Second', ''])
  })

  it('moves a saved quote to the trash rather than out of the world', async () => {
    const last = await lastStep(db)
    expect(last).toMatchObject({ what: 'add', count: 1 })
    await undo(db, last?.step ?? 0, minute(5))
    expect((await listTrash(db)).map(({ id }) => id)).toEqual([uuid(3)])
  })

  it('of an unknown step does nothing', async () => {
    expect(await undo(db, 999, minute(5))).toMatchObject({ ids: [], skipped: [] })
  })

  it('of any series of edits, last first, gives the log as it was', async () => {
    const edit = fc.record(
      {
        note: fc.constantFrom('', 'a', 'b'),
        addTags: fc.array(fc.constantFrom('x', 'y')),
        removeTags: fc.array(fc.constantFrom('x', 'y')),
        status: fc.constantFrom('checked' as const, 'doubtful' as const),
        archiveUrl: fc.constantFrom(null, 'https://archive.example/1', 'https://archive.example/2'),
      },
      { requiredKeys: [] },
    )
    const step = fc.record({ edit, which: fc.subarray(ids) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const before = await all()
        const done: number[] = []
        for (const { edit, which } of steps) done.unshift((await editEntries(db, which, edit, minute(30))).step)
        for (const number of done) expect(await undo(db, number, minute(31))).toMatchObject({ skipped: [] })
        expect(await all()).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })
})

describe('the trash', () => {
  it('gives entries back by restore', async () => {
    await trashEntries(db, ids, minute(5))
    await restoreEntries(db, [uuid(2)], minute(6))
    expect((await listTrash(db)).map(({ id }) => id)).toEqual([uuid(3), uuid(1)])
    expect(await countEntries(db)).toBe(1)
  })

  it('is purged of what is older than 30 days, and the journal forgets the words', async () => {
    await editEntries(db, [uuid(1)], { note: 'secret' }, minute(4))
    await trashEntries(db, [uuid(1)], '2025-01-01T00:00:00.000Z')
    await trashEntries(db, [uuid(2)], '2025-03-01T00:00:00.000Z')
    const now = new Date('2025-03-20T00:00:00.000Z')
    expect((await purge(db, purgeBefore(now), now.toISOString())).ids).toEqual([uuid(1)])
    expect((await all()).map(({ id }) => id)).toEqual([uuid(2), uuid(3)])
    expect(JSON.stringify(await db.getAll('changes'))).not.toContain('secret')
  })
})
