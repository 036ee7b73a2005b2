import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCatalogue, patch, refresh } from '../../lib/log/catalogue.ts'
import { countEntries } from '../../lib/log/count.ts'
import { type LogDatabase, openDatabase, write } from '../../lib/log/database.ts'
import { digestOf } from '../../lib/log/digest.ts'
import { editEntries, purge, trashEntries } from '../../lib/log/edit.ts'
import { addEntry, listEntries } from '../../lib/log/entries.ts'
import { stored } from '../../lib/log/pack.ts'
import { type Row, rowOf } from '../../lib/log/row.ts'
import { addRows } from '../../lib/log/rows.ts'
import { packShard, unpackShard } from '../../lib/log/shard.ts'
import { draft, entry, minute, uuid } from './sample.ts'

let db: LogDatabase
let serial = 0
beforeEach(async () => {
  db = await openDatabase({ name: `catalogue-${serial++}` })
})
afterEach(() => db.close())

const add = (n: number) => addEntry(db, draft({ quote: `Quote number ${n}.` }), { id: uuid(n), now: minute(n % 7) })
/** Puts rows into the database and says nothing of it. */
const put = (rows: Row[]) => write(db, ['packs', 'changes', 'meta'], (tx) => addRows(tx.objectStore('packs'), rows.map(stored)))
const truth = async () => (await listEntries(db, 10_000)).entries.map(digestOf)

describe('the catalogue', () => {
  it('holds every live entry, the last saved first', async () => {
    for (let n = 0; n < 20; n++) await add(n)
    await trashEntries(db, [uuid(3)], minute(30))
    expect((await loadCatalogue(db)).digests).toEqual(await truth())
  })

  it('is right after any changes made since its packed copy', async () => {
    for (let n = 0; n < 20; n++) await add(n)
    await loadCatalogue(db)
    await add(20)
    await editEntries(db, [uuid(2), uuid(5)], { note: 'changed', addTags: ['tag'] }, minute(40))
    await trashEntries(db, [uuid(7), uuid(8)], minute(41))
    await purge(db, '\uffff', minute(42))
    const { digests } = await loadCatalogue(db)
    expect(digests).toEqual(await truth())
    expect(digests).toHaveLength(19)
  })

  it('is packed again when much has changed, and stays right', async () => {
    await loadCatalogue(db)
    for (let n = 0; n < 60; n++) await add(n)
    expect((await loadCatalogue(db)).digests).toEqual(await truth())
    await editEntries(db, [uuid(1)], { note: 'After packing' }, minute(50))
    expect((await loadCatalogue(db)).digests).toEqual(await truth())
  })

  it('is made anew when the journal no longer reaches back to its packed copy', async () => {
    await add(1)
    await loadCatalogue(db)
    await editEntries(db, [uuid(1)], { note: 'Forgotten' }, minute(50))
    await db.clear('changes')
    await add(2)
    expect((await loadCatalogue(db)).digests).toEqual(await truth())
  })

  it('is made anew, and the entries counted, when they are not as many as the log says', async () => {
    for (let n = 0; n < 5; n++) await add(n)
    await loadCatalogue(db)
    const rows = [7, 8].map((n) => rowOf(entry({ id: uuid(n), quote: `Without a word in the journal, ${n}` })))
    for (const live of [0, 7]) {
      await put(rows.splice(0, 1))
      await db.put('meta', { fact: 'count', live }, 'count')
      expect((await loadCatalogue(db)).digests).toEqual(await truth())
      expect(await countEntries(db)).toBe((await truth()).length)
    }
  })

  it('shows entries that came into an empty log without a word in the journal', async () => {
    await loadCatalogue(db)
    await put([rowOf(entry())])
    expect((await loadCatalogue(db)).digests).toHaveLength(1)
    expect(await countEntries(db)).toBe(1)
  })

  it('is brought up to date by the ids of a notice', async () => {
    for (let n = 0; n < 5; n++) await add(n)
    const { digests } = await loadCatalogue(db)
    await editEntries(db, [uuid(2)], { status: 'checked' }, minute(40))
    await trashEntries(db, [uuid(1)], minute(41))
    expect(await refresh(db, digests, [uuid(1), uuid(2), uuid(99)])).toEqual(await truth())
  })
})

it('a packed shard gives back its digests', () => {
  const digests = [1, 2, 3].map((n) => digestOf(entry({ id: uuid(n), quote: `Line\n${n}`, note: 'a\tb' })))
  expect(unpackShard(packShard(digests))).toEqual(digests)
})

it('patching keeps the order of saving whatever changes', () => {
  const digest = fc
    .record({ n: fc.nat(30), m: fc.nat(5) })
    .map(({ n, m }) => digestOf(entry({ id: uuid(n), savedAt: minute(m) })))
  const byPlace = (list: readonly ReturnType<typeof digestOf>[]) => list.map(({ savedAt, id }) => `${savedAt} ${id}`)
  fc.assert(
    fc.property(
      fc.uniqueArray(digest, { selector: ({ id }) => id }),
      fc.uniqueArray(digest, { selector: ({ id }) => id }),
      (old, changed) => {
        const start = patch([], old, [])
        const result = byPlace(patch(start, changed, []))
        expect(result).toEqual(result.toSorted().reverse())
        expect(new Set(result).size).toBe(new Set([...old, ...changed].map(({ id }) => id)).size)
      },
    ),
  )
})

it('a packed copy as an earlier version left it is made anew', async () => {
  for (let n = 0; n < 5; n++) await add(n)
  const { digests } = await loadCatalogue(db)
  await db.delete('catalogue', -1)
  await db.put('meta', { fact: 'catalogue', upTo: 5, shards: 1 } as never, 'catalogue')
  await add(6)
  expect((await loadCatalogue(db)).digests).toEqual(await truth())
  expect(digests).toHaveLength(5)
  expect(await db.get('catalogue', -1)).toEqual({ upTo: 6, shards: 1 })
})
