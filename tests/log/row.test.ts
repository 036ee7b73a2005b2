import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvDefaults } from '../../lib/log/csv.ts'
import { openDatabase } from '../../lib/log/database.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { readFile } from '../../lib/log/import/read-file.ts'
import { openLog } from '../../lib/log/log.ts'
import { entryOf, type Pack, packOf, stored, storedIn } from '../../lib/log/pack.ts'
import { contentHash } from '../../lib/log/proof/hashes.ts'
import { type Row, rowOf } from '../../lib/log/row.ts'
import { anyEntry } from './any-entry.ts'
import { draft, entry, minute, uuid } from './sample.ts'

/** The entry as it comes back from its pack. */
function kept(row: Row): LogEntry {
  const pack: Pack = structuredClone({ ...packOf([stored(row)]), n: 1 })
  const [back] = storedIn(pack)
  if (!back) throw new Error('An empty pack.')
  return entryOf(back)
}

it('a row carries the hash of its entry', () => {
  fc.assert(
    fc.property(anyEntry, (one) => {
      const row = structuredClone(rowOf(one))
      expect(row.hash).toBe(contentHash(structuredClone(one)))
      expect(contentHash(kept(row))).toBe(row.hash)
    }),
  )
})

it('a row of an earlier version, without a hash, gets the right one', () => {
  const { hash, ...row } = rowOf(entry())
  expect(contentHash(kept({ ...row, hash: null }))).toBe(hash)
})

it.each(['csv', 'json'] as const)('a row that was damaged on the disk shows as altered in %s', async (format) => {
  const name = `damaged-${format}`
  const log = openLog({ name, newId: () => uuid(1) })
  await log.add(draft())
  const db = await openDatabase({ name })
  const [pack] = await db.getAll('packs')
  if (!pack) throw new Error('not there')
  const entries = pack.entries.replace(/"link":"[^"]*"/, '"link":"https://damaged.example"')
  await db.put('packs', { ...pack, entries })
  db.close()
  const { blob } = await log.export({ csv: csvDefaults, locale: 'en', regionOf: () => null, ids: null, format })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const file = await readFile(bytes, { now: minute(1), newId: () => uuid(2) })
  expect(file.candidates).toMatchObject([{ altered: true, entry: { id: uuid(1) } }])
  await log.close()
})
