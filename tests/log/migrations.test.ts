import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../lib/log/catalogue.ts'
import { countEntries } from '../../lib/log/count.ts'
import { openDatabase } from '../../lib/log/database.ts'
import { addEntry, getEntries, listEntries, listTrash } from '../../lib/log/entries.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { migrations } from '../../lib/log/migrations.ts'
import { draft, minute, uuid } from './sample.ts'

type Kept = { id: string; entry: LogEntry }

/** What a log of that version held, written by the code of its time. */
const kept = (version: number): Kept[] =>
  JSON.parse(readFileSync(new URL(`./fixtures/version-${version}.json`, import.meta.url), 'utf8'))

async function writeOld(name: string, version: number): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: async (old, _from, _to, tx) => {
      for (const migrate of migrations.slice(0, version)) await migrate(old, tx as never)
    },
  })
  const tx = db.transaction('entries', 'readwrite')
  for (const row of kept(version)) await tx.store.add(row)
  await tx.done
  db.close()
}

const earlier = migrations.map((_, n) => n + 1).slice(0, -1)

describe.each(earlier)('a log of version %i', (version) => {
  it('keeps every field of every entry, its order, trash and same-quote check', async () => {
    const name = `from-${version}`
    await writeOld(name, version)
    const db = await openDatabase({ name })
    const rows = kept(version)
    const ids = rows.map(({ id }) => id)
    expect(await getEntries(db, ids)).toEqual(rows.map(({ entry }) => entry))
    expect((await listEntries(db, 10)).entries.map(({ id }) => id)).toEqual([uuid(4), uuid(2), uuid(1)])
    expect(await countEntries(db)).toBe(3)
    expect((await listTrash(db)).map(({ id }) => id)).toEqual([uuid(3)])
    expect(await addEntry(db, draft(), { id: uuid(9), now: minute(20) })).toMatchObject({ id: uuid(1), already: true })
    expect((await loadCatalogue(db)).digests.map(({ id }) => id)).toEqual([uuid(4), uuid(2), uuid(1)])
    db.close()
  })

  it('is not lost when its update has to wait for another window', async () => {
    const name = `held-${version}`
    await writeOld(name, version)
    const holder = await openDB(name, version)
    await expect(openDatabase({ name, patience: 5 })).rejects.toMatchObject({ name: 'BlockedError' })
    holder.close()
    const db = await openDatabase({ name })
    expect((await listEntries(db, 10)).entries).toHaveLength(3)
    db.close()
  })
})
