import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../lib/log/catalogue.ts'
import { undo } from '../../lib/log/changes.ts'
import { countEntries } from '../../lib/log/count.ts'
import { type LogDatabase, openDatabase, write } from '../../lib/log/database.ts'
import { editEntries, purge, trashEntries } from '../../lib/log/edit.ts'
import { addEntry, getEntries, listEntries, listPage, listTrash } from '../../lib/log/entries.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { applyPlan } from '../../lib/log/import/apply.ts'
import { candidateOf } from '../../lib/log/import/candidate.ts'
import { planImport } from '../../lib/log/import/plan.ts'
import { entryOf, inPacks, type Pack, stored, storedIn } from '../../lib/log/pack.ts'
import { rowOf } from '../../lib/log/row.ts'
import { addRows } from '../../lib/log/rows.ts'
import { allRows } from '../../lib/log/walk.ts'
import { draft, entry, minute, uuid } from './sample.ts'

const many = 100
const imported = (n: number): LogEntry =>
  entry({ id: uuid(n), quote: `Quote number ${n}.`, savedAt: `2025-03-${String(1 + (n % 9)).padStart(2, '0')}T10:00:00.000Z` })
const all = Array.from({ length: many }, (_, n) => imported(n))
const stamps = { now: minute(40), newId: () => crypto.randomUUID() }

let db: LogDatabase
let serial = 0
const bring = async (entries: readonly LogEntry[]) => {
  const candidates = entries.map((one, line) => candidateOf(line, one))
  return applyPlan(db, await planImport(candidates, allRows(db)), () => 'keep', stamps)
}

describe('an imported log of many entries', () => {
  beforeEach(async () => {
    db = await openDatabase({ name: `packs-${serial++}` })
    await bring(all)
  })
  afterEach(() => db.close())

  it('is stored in few records', async () => {
    expect(await db.count('packs')).toBeLessThan(10)
    expect(await countEntries(db)).toBe(many)
  })

  it('is listed by time, page after page, each entry once', async () => {
    const seen: LogEntry[] = []
    for (let next: Parameters<typeof listEntries>[2] = null; ; ) {
      const listing = await listEntries(db, 7, next)
      seen.push(...listing.entries)
      next = listing.next
      if (!next) break
    }
    const latestFirst = all.toSorted((a, b) => (`${a.savedAt} ${a.id}` < `${b.savedAt} ${b.id}` ? 1 : -1))
    expect(seen).toEqual(latestFirst)
    expect((await loadCatalogue(db)).digests.map(({ id }) => id)).toEqual(latestFirst.map(({ id }) => id))
  })

  it('gives back what was not changed as it was, beside what was', async () => {
    const { step } = await editEntries(db, [uuid(3), uuid(4), uuid(60)], { note: 'Changed' }, minute(50))
    const notes = (
      await getEntries(
        db,
        all.map(({ id }) => id),
      )
    ).map(({ note }) => note)
    expect(notes.flatMap((note, n) => (note === 'Changed' ? [n] : []))).toEqual([3, 4, 60])
    await undo(db, step, minute(51))
    expect(
      await getEntries(
        db,
        all.map(({ id }) => id),
      ),
    ).toEqual(all)
  })

  it('loses from a pack only what was deleted for good, and takes it in again', async () => {
    await trashEntries(db, [uuid(0), uuid(1)], minute(50))
    expect((await listTrash(db)).map(({ id }) => id)).toEqual([uuid(1), uuid(0)])
    await purge(db, '\uffff', minute(51))
    expect(await getEntries(db, [uuid(0), uuid(1), uuid(2)])).toEqual([imported(2)])
    await bring(all)
    expect(await countEntries(db)).toBe(many)
    expect((await getEntries(db, [uuid(0)]))[0]).toEqual(imported(0))
  })

  it('knows the quotes of a page, and a quote that is in it already', async () => {
    expect(await listPage(db, draft().source)).toHaveLength(many)
    const again = await addEntry(db, draft({ quote: 'Quote number 70.' }), { id: uuid(500), now: minute(55) })
    expect(again).toMatchObject({ id: uuid(70), already: true })
  })

  it('holds no id twice', async () => {
    const twice = write(db, ['packs', 'changes', 'meta'], (tx) => addRows(tx.objectStore('packs'), [stored(rowOf(imported(5)))]))
    await expect(twice).rejects.toMatchObject({ name: 'ConstraintError' })
  })
})

it('long entries make small packs', () => {
  const long = Array.from({ length: 10 }, (_, n) => rowOf(entry({ id: uuid(n), quote: 'word '.repeat(20_000) })))
  expect(inPacks(long).map(({ ids }) => ids.length)).toEqual(long.map(() => 1))
  expect(inPacks([])).toEqual([])
})

it('reads a pack of an earlier version, which has all its entries in one line', () => {
  const rows = [entry({ id: uuid(1), note: 'a,\nb' }), entry({ id: uuid(2), quote: '},\n{' })].map(rowOf)
  const [pack] = inPacks(rows)
  if (!pack) throw new Error('No pack.')
  const earlier: Pack = { ...pack, n: 1, entries: JSON.stringify(rows.map((row) => row.entry)) }
  expect(storedIn({ ...pack, n: 1 })).toEqual(rows.map(stored))
  expect(storedIn(earlier)).toEqual(rows.map(stored))
  expect(storedIn(earlier).map(entryOf)).toEqual(rows.map((row) => row.entry))
})
