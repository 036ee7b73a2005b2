import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { countEntries } from '../../lib/log/count.ts'
import { openDatabase, write } from '../../lib/log/database.ts'
import { addEntry } from '../../lib/log/entries.ts'
import { named } from '../../lib/log/errors.ts'
import { openLog } from '../../lib/log/log.ts'
import { stored } from '../../lib/log/pack.ts'
import { rowOf } from '../../lib/log/row.ts'
import { addRows } from '../../lib/log/rows.ts'
import { draft, entry, minute, uuid } from './sample.ts'

describe('opening', () => {
  it('refuses a log of a newer version by name', async () => {
    ;(await openDB('newer', 1000)).close()
    await expect(openDatabase({ name: 'newer' })).rejects.toMatchObject({ name: 'NewerSchemaError' })
  })

  it('lets another window delete the log', async () => {
    let closed = false
    await openDatabase({
      name: 'deleted',
      onClosed: () => {
        closed = true
      },
    })
    await deleteDB('deleted')
    expect(closed).toBe(true)
  })
})

describe('writing', () => {
  it('writes nothing of a step that fails in the middle', async () => {
    const db = await openDatabase({ name: 'atomic' })
    const failing = write(db, ['packs'], async (tx) => {
      await addRows(tx.store, [stored(rowOf(entry({ id: uuid(1) })))])
      throw new RangeError('midway')
    })
    await expect(failing).rejects.toThrow('midway')
    expect(await countEntries(db)).toBe(0)
    db.close()
  })

  it('says closed for a connection that was closed', async () => {
    const db = await openDatabase({ name: 'closed' })
    db.close()
    await expect(addEntry(db, draft(), { id: uuid(1), now: minute(1) })).rejects.toMatchObject({ name: 'ClosedError' })
  })

  it.each([
    ['QuotaExceededError', 'QuotaError'],
    ['VersionError', 'NewerSchemaError'],
    ['InvalidStateError', 'ClosedError'],
    ['SecurityError', 'UnavailableError'],
  ])('calls %s %s', (theirs, ours) => {
    expect(named(new DOMException('', theirs))).toMatchObject({ name: ours })
  })

  it('leaves other errors as they are', () => {
    const error = new TypeError('ours')
    expect(named(error)).toBe(error)
  })
})

describe('the door', () => {
  it('opens again and keeps the quote when the log was deleted under it', async () => {
    const log = openLog({ name: 'reopened' })
    await log.add(draft())
    await deleteDB('reopened')
    expect(await log.count()).toBe(0)
    expect(await log.add(draft())).toMatchObject({ already: false })
    await log.close()
  })

  it('tells this window and the others of a change, and not of a quote saved already', async () => {
    const here = openLog({ name: 'told' })
    const there = openLog({ name: 'told' })
    const heard: (readonly string[] | null)[] = []
    const other = new Promise((resolve) => there.listen(({ ids }) => resolve(ids)))
    here.listen(({ ids }) => heard.push(ids))
    const { id } = await here.add(draft())
    await here.add(draft())
    expect(heard).toEqual([[id]])
    expect(await other).toEqual([id])
    await here.close()
    await there.close()
  })
})
