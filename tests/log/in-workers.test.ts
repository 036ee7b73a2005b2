import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { csvDefaults } from '../../lib/log/csv.ts'
import { openDatabase } from '../../lib/log/database.ts'
import { digestOf } from '../../lib/log/digest.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { candidateOf } from '../../lib/log/import/candidate.ts'
import { readBlob } from '../../lib/log/import/read-file.ts'
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

describe('a backup that workers read', () => {
  const longer = (n: number) => entry({ id: uuid(n), quote: `Quote ${n} ${'word '.repeat(250)}`, savedAt: minute(n % 60) })
  const backup = (some: readonly LogEntry[]) =>
    new Blob([
      '{"format":"on-the-record/log","version":1,"entries":[\n',
      some.map((one) => JSON.stringify(one)).join(',\n'),
      '\n]}\n',
    ])
  const stamps = { now: minute(0), newId: () => uuid(0) }
  const importing = async (into: typeof log, some: readonly LogEntry[], resolution: 'keep' | 'replace' = 'keep') => {
    const file = await readBlob(backup(some), stamps, open)
    expect(file.shards.length).toBeGreaterThan(0)
    await into.import(await into.plan(file.candidates, file.shards), () => resolution)
  }
  const packedIn = async (of: string) => {
    const db = await openDatabase({ name: of })
    const head = await db.get('catalogue', -1)
    db.close()
    return head && 'upTo' in head ? head.upTo : null
  }
  const big = Array.from({ length: 3000 }, (_, n) => longer(n))

  it('leaves its catalogue behind, also beside what was saved before', async () => {
    const into = openLog({ name: 'read-by-workers', worker: open })
    const first = entry({ id: uuid(9001), savedAt: minute(30) })
    await into.import(await into.plan([candidateOf(1, first)]), () => 'keep')
    await importing(into, big)
    expect(await packedIn('read-by-workers')).toBe(2)
    const { digests, upTo } = await into.catalogue()
    expect(upTo).toBe(2)
    expect(digests).toHaveLength(big.length + 1)
    const later = openLog({ name: 'read-by-workers' })
    expect((await later.catalogue()).digests).toEqual(digests)
    const db = await openDatabase({ name: 'read-by-workers' })
    await db.clear('catalogue')
    db.close()
    expect((await later.catalogue()).digests).toEqual(digests)
  }, 120_000)

  it('leaves none where its entries took the place of others', async () => {
    const into = openLog({ name: 'replaced-by-workers', worker: open })
    const here = { ...longer(0), id: uuid(9002), note: 'mine' }
    await into.import(await into.plan([candidateOf(1, here)]), () => 'keep')
    await importing(into, big, 'replace')
    const { digests } = await into.catalogue()
    expect(digests).toHaveLength(big.length)
    expect(digests.find(({ id }) => id === uuid(9002))).toMatchObject({ hasNote: false })
  }, 120_000)
})

it('an export waits for the copy that is being made, and is told how far it is', async () => {
  const db = await openDatabase({ name })
  await db.clear('copy')
  db.close()
  const ready = log.makeReady()
  const heard: number[] = []
  const workers = count()
  const { blob } = await log.export({ ...request, format: 'csv' }, { onProgress: (done) => heard.push(done) })
  await ready
  // Only the copy has started workers.
  expect(count() - workers).toBeLessThanOrEqual(3)
  expect(heard.length).toBeGreaterThan(1)
  expect((await blob.text()).match(/^(?:")?Quote \d/gm)).toHaveLength(entries.length - 90)
}, 120_000)

it('an export of nearly all leaves the copy for the next one, an export of a part makes none', async () => {
  const db = await openDatabase({ name })
  await db.clear('copy')
  const ids = entries.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id)
  await log.export({ ...request, format: 'csv', ids: ids.slice(0, 3100) })
  expect(await db.count('copy')).toBe(0)
  const heard: number[] = []
  const { blob } = await log.export({ ...request, format: 'csv', ids: ids.slice(10) }, { onProgress: (done) => heard.push(done) })
  expect((await blob.text()).match(/^(?:")?Quote \d/gm)).toHaveLength(entries.length - 100)
  expect(heard.length).toBeGreaterThan(1)
  await log.makeReady()
  expect(await db.count('copy')).toBeGreaterThan(1)
  db.close()
}, 120_000)
