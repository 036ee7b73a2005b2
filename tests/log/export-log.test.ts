import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvDefaults } from '../../lib/log/csv.ts'
import { exportEntries, fileOf } from '../../lib/log/export.ts'
import { type FormatName, formats } from '../../lib/log/formats/formats.ts'
import { candidateOf } from '../../lib/log/import/candidate.ts'
import { readFile } from '../../lib/log/import/read-file.ts'
import { openLog, type ResearchLog } from '../../lib/log/log.ts'
import { makeEntry } from '../../lib/log/make-entry.ts'
import { partWriter } from '../../lib/log/part.ts'
import { anyEntry } from './any-entry.ts'
import { draft, minute, uuid } from './sample.ts'

const context = { exportedAt: minute(0), csv: csvDefaults, locale: 'en', regionOf: () => null }
const request = { ...context, ids: null }
const formatNames: FormatName[] = ['csv', 'json', 'markdown', 'annotations']

it.each(formatNames)('%s written in parts by several hands is the same file', async (name) => {
  const lists = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(lists, fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }), async (list, hands) => {
      const format = formats[name]
      const whole = { ...context, count: list.length }
      const placed = list.map((entry, place) => ({ entry, place, hand: hands[place] }))
      const parts = [2, 0, 1].map((hand) =>
        partWriter(format.open(whole), true)(placed.filter((one) => one.hand === hand).reverse()),
      )
      const inParts = await fileOf(parts, format.open(whole), format, whole.exportedAt, { proof: true })
      const batches = async function* () {
        yield list
      }
      const atOnce = await exportEntries(batches(), format, whole, { proof: true })
      expect(await inParts.blob.text()).toBe(await atOnce.blob.text())
      expect(inParts.manifest).toEqual(atOnce.manifest)
    }),
    { numRuns: 8 },
  )
})

const numbers = async (blob: Blob) => (await blob.text()).match(/Quote \d+/g) ?? []

it('the entries of a view come in the order of the view, all of them by time of saving', async () => {
  let n = 0
  const log = openLog({ name: 'ordered', now: () => new Date(minute((n * 7) % 40)), newId: () => uuid(n) })
  for (; n < 40; n++) await log.add(draft({ quote: `Quote ${n}` }))
  const shuffled = [3, 39, 0, 17]
  const view = await log.export({ ...request, format: 'markdown', ids: [...shuffled.map(uuid), uuid(77)] })
  expect(await numbers(view.blob)).toEqual(shuffled.map((one) => `Quote ${one}`))
  const byTime = Array.from({ length: 40 }, (_, one) => one).sort((a, b) => ((a * 7) % 40) - ((b * 7) % 40))
  expect(await numbers((await log.export({ ...request, format: 'markdown' })).blob)).toEqual(byTime.map((one) => `Quote ${one}`))
  await log.close()
})

it('a browser without workers for us still gives the file', async () => {
  const noWorker = (): Worker => {
    throw new DOMException('No workers here.', 'SecurityError')
  }
  const log = openLog({ name: 'workerless', worker: noWorker })
  const many = Array.from({ length: 3100 }, (_, n) => draft({ quote: `Quote ${n}` }))
  const candidates = many.map((one, n) => candidateOf(n, makeEntry(one, { id: uuid(n), now: minute(1) })))
  await log.import(await log.plan(candidates), () => 'keep')
  const { blob } = await log.export({ ...request, format: 'csv' })
  expect(await numbers(blob)).toContain('Quote 3099')
  await log.close()
}, 30_000)

it('a backup brings the trash back too, and it can be restored', async () => {
  let n = 0
  const log = openLog({ name: 'backed-up', newId: () => uuid(++n) })
  for (const quote of ['One.', 'Two.', 'Three.']) await log.add(draft({ quote }))
  await log.edit([uuid(2)], { note: 'Thrown away with its note', addTags: ['old'] })
  await log.trash([uuid(2)])
  const { blob, manifest } = await log.export({ ...request, format: 'json' }, { proof: true })
  expect(manifest?.entries).toHaveLength(3)

  const elsewhere: ResearchLog = openLog({ name: 'elsewhere' })
  const file = await readFile(new Uint8Array(await blob.arrayBuffer()), { now: minute(1), newId: () => uuid(9) })
  expect(file.faults).toEqual([])
  await elsewhere.import(await elsewhere.plan(file.candidates), () => 'keep')
  expect(await elsewhere.count()).toBe(2)
  expect(await elsewhere.listTrash()).toEqual(await log.listTrash())
  await elsewhere.restore([uuid(2)])
  expect(await elsewhere.get([uuid(1), uuid(2), uuid(3)])).toMatchObject([
    { quote: 'One.' },
    { quote: 'Two.', note: 'Thrown away with its note', tags: ['old'], deletedAt: null },
    { quote: 'Three.' },
  ])
  await Promise.all([log.close(), elsewhere.close()])
})

it('a quote that was thrown away comes beside the same quote in the log, without a conflict', async () => {
  const log = openLog({ name: 'both', newId: () => uuid(1) })
  await log.add(draft())
  const [here] = await log.get([uuid(1)])
  if (!here) throw new Error('not there')
  const entry = { ...here, id: uuid(2), deletedAt: minute(5) }
  const plan = await log.plan([candidateOf(1, entry)])
  expect([plan.fresh.length, plan.conflicts.length]).toEqual([1, 0])
  await log.close()
})
