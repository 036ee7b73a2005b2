import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lastStep, undo } from '../../lib/log/changes.ts'
import { countEntries } from '../../lib/log/count.ts'
import { type LogDatabase, openDatabase, write } from '../../lib/log/database.ts'
import { purge, restoreEntries, trashEntries } from '../../lib/log/edit.ts'
import { addEntry, listEntries } from '../../lib/log/entries.ts'
import { applyPlan } from '../../lib/log/import/apply.ts'
import { candidateOf } from '../../lib/log/import/candidate.ts'
import { planImport } from '../../lib/log/import/plan.ts'
import { mergeEntries } from '../../lib/log/merge.ts'
import { allRows } from '../../lib/log/walk.ts'
import { draft, entry, minute, uuid } from './sample.ts'

const counted = async (db: LogDatabase): Promise<number> => (await listEntries(db, 1000)).entries.length

type Step = (db: LogDatabase, n: number, m: number) => Promise<unknown>
const steps: Record<string, Step> = {
  add: (db, n) => addEntry(db, draft({ quote: `Quote number ${n}.` }), { id: crypto.randomUUID(), now: minute(n) }),
  trash: (db, n, m) => trashEntries(db, [uuid(n), uuid(n), uuid(m)], minute(30)),
  restore: (db, n, m) => restoreEntries(db, [uuid(n), uuid(m)], minute(31)),
  merge: (db, n, m) => mergeEntries(db, [uuid(n), uuid(m), uuid(n)], minute(32)).catch(() => {}),
  purge: (db) => purge(db, '\uffff', minute(33)),
  undo: async (db, n) => undo(db, ((await lastStep(db))?.step ?? 1) - n, minute(34)),
  import: async (db, n, m) => {
    const entries = [
      entry({ id: uuid(n), quote: `Imported ${m}.` }),
      entry({ id: uuid(m + 10), quote: `Binned ${m}.`, deletedAt: minute(1) }),
    ]
    const read = entries.map((one, line) => candidateOf(line, one))
    const plan = await planImport(read, allRows(db))
    const stamps = { now: minute(35), newId: () => crypto.randomUUID() }
    await applyPlan(db, plan, () => (n % 2 ? 'replace' : 'both'), stamps)
  },
}

it('the number kept is the number counted, whatever was done', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.values(steps)), fc.nat(5), fc.nat(5)), { maxLength: 25 }),
      async (list) => {
        const db = await openDatabase({ name: `count-${crypto.randomUUID()}` })
        for (const [step, n, m] of list) await step(db, n, m)
        expect(await countEntries(db)).toBe(await counted(db))
        db.close()
      },
    ),
    { numRuns: 60 },
  ))

it('is as before when a change fails', async () => {
  const db = await openDatabase({ name: 'count-failing' })
  await addEntry(db, draft(), { id: uuid(1), now: minute(1) })
  const failing = write(db, ['packs', 'changes', 'meta'], async (tx) => {
    await tx.objectStore('meta').put({ fact: 'count', live: 7 }, 'count')
    throw new Error('in the middle')
  })
  await expect(failing).rejects.toThrow('in the middle')
  expect(await countEntries(db)).toBe(1)
  db.close()
})
