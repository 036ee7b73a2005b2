import 'fake-indexeddb/auto'
import { beforeAll, expect, it, vi } from 'vitest'
import { csvDefaults } from '../../lib/log/csv.ts'
import { openDatabase } from '../../lib/log/database.ts'
import { digestOf } from '../../lib/log/digest.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { candidateOf } from '../../lib/log/import/candidate.ts'
import { openLog } from '../../lib/log/log.ts'
import { hereWorkers } from './here-worker.ts'
import { entry, minute, uuid } from './sample.ts'

const many = 9000
const entries = Array.from(
  { length: many },
  (_, n): LogEntry =>
    entry({ id: uuid(n), quote: `Quote ${n}`, savedAt: minute(n % 60), deletedAt: n % 100 === 7 ? minute(3) : null }),
)
const name = 'in-workers'
const request = { csv: csvDefaults, locale: 'en', regionOf: () => null, ids: null }
const { open, count } = hereWorkers()
const log = openLog({ name, worker: open })
const alone = openLog({ name })

beforeAll(async () => {
  await log.import(await log.plan(entries.map((one, n) => candidateOf(n, one))), () => 'keep')
}, 60_000)

it('a large import leaves a copy of the log as CSV behind', async () => {
  const db = await openDatabase({ name })
  await vi.waitUntil(async () => (await db.count('copy')) > 0, 60_000)
  const copied = await (await log.export({ ...request, format: 'csv' })).blob.text()
  await db.clear('copy')
  const workers = count()
  const written = await (await log.export({ ...request, format: 'csv' })).blob.text()
  expect(count()).toBeGreaterThan(workers)
  expect(copied).toBe(written)
  await db.clear('copy')
  expect(await (await alone.export({ ...request, format: 'csv' })).blob.text()).toBe(written)
  db.close()
}, 120_000)

it('the catalogue made in workers is the one made here', async () => {
  const db = await openDatabase({ name })
  const workers = count()
  const there = await log.catalogue()
  expect(count()).toBeGreaterThan(workers)
  await db.clear('catalogue')
  const here = await alone.catalogue()
  expect(there).toEqual(here)
  expect(there.digests).toHaveLength(entries.filter(({ deletedAt }) => deletedAt === null).length)
  expect(there.digests.find(({ id }) => id === uuid(5))).toEqual(entries[5] && digestOf(entries[5]))
  db.close()
}, 120_000)
