import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { undo } from '../../../lib/log/changes.ts'
import { countEntries } from '../../../lib/log/count.ts'
import { type LogDatabase, openDatabase } from '../../../lib/log/database.ts'
import { editEntries } from '../../../lib/log/edit.ts'
import { addEntry, getEntries, listTrash } from '../../../lib/log/entries.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { applyPlan } from '../../../lib/log/import/apply.ts'
import { type Candidate, candidateOf } from '../../../lib/log/import/candidate.ts'
import { planImport, type Resolution } from '../../../lib/log/import/plan.ts'
import { allRows } from '../../../lib/log/walk.ts'
import { draft, entry, minute, uuid } from '../sample.ts'

let db: LogDatabase
let serial = 0
beforeEach(async () => {
  db = await openDatabase({ name: `import-${serial++}` })
  for (const n of [1, 2, 3]) await addEntry(db, draft({ quote: `Quote number ${n}.` }), { id: uuid(n), now: minute(n) })
})
afterEach(() => db.close())

const stamps = { now: minute(50), newId: () => uuid(900) }
const candidates = (entries: LogEntry[]): Candidate[] => entries.map((one, line) => candidateOf(line, one))
const plan = (entries: LogEntry[]) => planImport(candidates(entries), allRows(db))
const here = async (n: number): Promise<LogEntry> => {
  const [one] = await getEntries(db, [uuid(n)])
  if (!one) throw new Error('not there')
  return one
}
const incoming = async () => [
  await here(1),
  { ...(await here(2)), note: 'Noted elsewhere' },
  entry({ id: uuid(13), quote: '“Quote number 3”' }),
  entry({ id: uuid(14), quote: 'Something new.' }),
]

describe('the preview', () => {
  it('counts what is new, what is here already, and what meets another entry', async () => {
    const { fresh, equal, conflicts } = await plan(await incoming())
    expect(fresh.map(({ id }) => id)).toEqual([uuid(14)])
    expect(equal).toBe(1)
    expect(conflicts.map(({ why, existing, incoming: one }) => [why, existing.id, one.id])).toEqual([
      ['id', uuid(2), uuid(2)],
      ['quote', uuid(3), uuid(13)],
    ])
    expect(await countEntries(db)).toBe(3)
  })
})

describe('importing', () => {
  const apply = async (resolution: Resolution) => applyPlan(db, await plan(await incoming()), () => resolution, stamps)

  it('keeps what is here', async () => {
    await apply('keep')
    expect((await here(2)).note).toBe('')
    expect(await countEntries(db)).toBe(4)
  })

  it('replaces what is here, under the id it had', async () => {
    await apply('replace')
    expect((await here(2)).note).toBe('Noted elsewhere')
    expect((await here(3)).quote).toBe('“Quote number 3”')
    expect(await countEntries(db)).toBe(4)
  })

  it('keeps both, the newcomer under a new id where it must', async () => {
    await apply('both')
    expect((await here(2)).note).toBe('')
    expect((await getEntries(db, [uuid(900)]))[0]?.note).toBe('Noted elsewhere')
    expect(await countEntries(db)).toBe(6)
  })

  it('is undone as one step, the newcomers going to the trash', async () => {
    const before = await Promise.all([1, 2, 3].map(here))
    const { step } = await apply('replace')
    await undo(db, step, minute(60))
    expect(await Promise.all([1, 2, 3].map(here))).toEqual(before)
    expect((await listTrash(db)).map(({ id }) => id)).toEqual([uuid(14)])
  })

  it('writes nothing when the log has changed since the preview', async () => {
    const stale = await plan(await incoming())
    await editEntries(db, [uuid(2)], { note: 'Changed here' }, minute(40))
    await expect(applyPlan(db, stale, () => 'replace', stamps)).rejects.toMatchObject({ name: 'StalePlanError' })
    expect(await countEntries(db)).toBe(3)
    await addEntry(db, draft({ quote: 'Something new.' }), { id: uuid(14), now: minute(41) })
    await expect(applyPlan(db, stale, () => 'keep', stamps)).rejects.toMatchObject({ name: 'StalePlanError' })
    expect(await countEntries(db)).toBe(4)
  })

  it.each([100, 101, 102])('writes nothing when entry %i has come to the log meanwhile', async (taken) => {
    const three = await plan([100, 101, 102].map((n) => entry({ id: uuid(n), quote: `One of three: ${n}` })))
    await addEntry(db, draft({ quote: 'Meanwhile.' }), { id: uuid(taken), now: minute(41) })
    await expect(applyPlan(db, three, () => 'keep', stamps)).rejects.toMatchObject({ name: 'StalePlanError' })
    expect(await countEntries(db)).toBe(4)
  })

  it('writes nothing when it is stopped in the middle', async () => {
    const many = await plan(Array.from({ length: 1200 }, (_, n) => entry({ id: uuid(100 + n), quote: `Many ${n}` })))
    const stop = new AbortController()
    const importing = applyPlan(db, many, () => 'keep', stamps, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(importing).rejects.toMatchObject({ name: 'CancelledError' })
    expect(await countEntries(db)).toBe(3)
  })
})

it('entries that begin alike on one page are told apart by all their words, however many there are', async () => {
  const start = 'word '.repeat(30)
  const long = (n: number) => `${start}${n}`
  await addEntry(db, draft({ quote: long(2) }), { id: uuid(50), now: minute(9) })
  await addEntry(db, draft({ quote: long(7) }), { id: uuid(51), now: minute(9) })
  const many = Array.from({ length: 300 }, (_, n) => entry({ id: uuid(1000 + n), quote: long(n % 100) }))
  const { fresh, conflicts } = await plan(many)
  expect(conflicts.map(({ incoming: one, existing }) => [one.quote, existing.id])).toEqual(
    [2, 2, 2, 7, 7, 7].map((n) => [long(n), uuid(n === 2 ? 50 : 51)]),
  )
  expect(fresh).toHaveLength(294)
})
