import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { csvDefaults } from '../../lib/log/csv.ts'
import { keepCopy } from '../../lib/log/csv-copy.ts'
import { type LogDatabase, openDatabase } from '../../lib/log/database.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { csvFile } from '../../lib/log/formats/csv-file.ts'
import { openLog, type ResearchLog } from '../../lib/log/log.ts'
import { partWriter } from '../../lib/log/part.ts'
import { livePlace } from '../../lib/log/row.ts'
import { newestStep } from '../../lib/log/touched.ts'
import { allEntries } from '../../lib/log/walk.ts'
import { draft, minute, uuid } from './sample.ts'

const context = { csv: csvDefaults, locale: 'en', regionOf: () => null }
const request = { ...context, format: 'csv' as const, ids: null }
const many = 60

let serial = 0

/** A log of many quotes and its database, with a copy made of it as it is. */
async function copied(): Promise<{ log: ResearchLog; db: LogDatabase; name: string }> {
  const name = `copied-${serial++}`
  let n = 0
  const log = openLog({ name, now: () => new Date(minute(n % 60)), newId: () => uuid(n) })
  for (; n < many; n++) await log.add(draft({ quote: `Quote ${n}` }))
  const db = await openDatabase({ name })
  await copy(db)
  return { log, db, name }
}

async function copy(db: LogDatabase): Promise<void> {
  const write = partWriter(csvFile.open({ ...context, exportedAt: minute(0), count: many }), false)
  const parts = []
  for await (const entries of allEntries(db)) {
    const live = entries.filter(({ deletedAt }) => deletedAt === null)
    parts.push(write(live.map((entry) => ({ entry, place: livePlace(entry.savedAt, entry.id) }))))
  }
  await keepCopy(db, csvDefaults, await newestStep(db), parts)
}

const head = async (db: LogDatabase) => db.get('copy', 0)
const csv = async (log: ResearchLog, ids: readonly string[] | null = null, proof = false) =>
  (await log.export({ ...request, ids }, { proof })).blob.text()
/** A file with a manifest is written from the entries themselves. */
const written = (log: ResearchLog, ids: readonly string[] | null = null) => csv(log, ids, true)

it.each<[string, (log: ResearchLog) => Promise<unknown>]>([
  ['nothing', async () => {}],
  ['a quote saved', (log) => log.add(draft({ quote: 'Saved later' }))],
  ['some tagged', (log) => log.edit([uuid(3), uuid(50)], { addTags: ['one; two', '"three"'] })],
  ['some thrown away', (log) => log.trash([uuid(0), uuid(59)])],
  [
    'all edited',
    (log) =>
      log.edit(
        Array.from({ length: many }, (_, n) => uuid(n)),
        { note: '=1+1\nand more' },
      ),
  ],
  ['edited and undone', async (log) => log.undo((await log.edit([uuid(7)], { note: 'Gone again' })).step)],
  [
    'thrown away and restored',
    async (log) => {
      await log.trash([uuid(5), uuid(6)])
      await log.restore([uuid(6)])
    },
  ],
])('the copy gives the same file as the entries themselves after: %s', async (_name, change) => {
  const { log, db } = await copied()
  await change(log)
  const view = [uuid(50), uuid(3), uuid(77), uuid(0), uuid(7)]
  for (let again = 0; again < 2; again++) {
    expect(await csv(log)).toBe(await written(log))
    expect(await csv(log, view)).toBe(await written(log, view))
    // What was patched in may be kept by now.
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(await head(db)).toBeDefined()
  db.close()
  await log.close()
})

it('is read, and not the entries: a record that only the copy has comes out', async () => {
  const { log, db } = await copied()
  const packs = await openDB(db.name)
  const [pack] = (await packs.getAll('packs')) as { entries: string }[]
  await packs.put('packs', { ...pack, entries: pack?.entries.replace('Quote 0', 'Quote X') })
  expect(await csv(log)).toContain('Quote 0,')
  expect(await written(log)).toContain('Quote X,')
  packs.close()
  db.close()
  await log.close()
})

it('is of one recipe: other columns are written from the entries', async () => {
  const { log, db } = await copied()
  const other = { ...csvDefaults, columns: ['quote' as const], delimiter: ';' as const }
  const { blob } = await log.export({ ...request, csv: other })
  expect((await blob.text()).split('\r\n')[1]).toBe('Quote 0')
  const bare = await log.export({ ...request, csv: { ...csvDefaults, bom: false } })
  expect(new Uint8Array(await bare.blob.slice(0, 5).arrayBuffer())).toEqual(new TextEncoder().encode('quote'))
  db.close()
  await log.close()
})

it('forgets what is deleted for good', async () => {
  const { log, db } = await copied()
  await log.trash([uuid(4)])
  await log.purge(true)
  expect(await db.count('copy')).toBe(0)
  expect(await csv(log)).toBe(await written(log))
  expect(await csv(log)).not.toContain('Quote 4,')
  // One that another window was still making does not serve either.
  const entries: LogEntry[] = []
  for await (const some of allEntries(db)) entries.push(...some)
  db.close()
  await log.close()
})

it('that lost a part is not used', async () => {
  const { log, db } = await copied()
  await db.delete('copy', 1)
  expect(await csv(log)).toBe(await written(log))
  await db.put('copy', { recipe: 'of another version', upTo: 0, parts: 0 }, 0)
  expect(await csv(log)).toBe(await written(log))
  db.close()
  await log.close()
})
