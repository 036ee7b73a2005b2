import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../lib/log/catalogue.ts'
import { countEntries } from '../../lib/log/count.ts'
import { openDatabase } from '../../lib/log/database.ts'
import { editEntries } from '../../lib/log/edit.ts'
import { addEntry, getEntries, listEntries, listTrash } from '../../lib/log/entries.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { migrations } from '../../lib/log/migrations.ts'
import type { Pack } from '../../lib/log/pack.ts'
import { canonical } from '../../lib/log/proof/canonical.ts'
import { contentHash, recordHash } from '../../lib/log/proof/hashes.ts'
import { sha256 } from '../../lib/log/proof/sha256.ts'
import { draft, minute, uuid } from './sample.ts'

type Kept = { id: string; entry: LogEntry }

/** The records of a log of that version, written by the code of its time. */
const records = (version: number) =>
  JSON.parse(readFileSync(new URL(`./fixtures/version-${version}.json`, import.meta.url), 'utf8'))

/** Up to version 3 an entry is a record; since then records are packs of them. */
const isPacked = (version: number): boolean => version >= 4

const kept = (version: number): Kept[] =>
  isPacked(version)
    ? records(version).flatMap((pack: Pack) => JSON.parse(pack.entries).map((entry: LogEntry) => ({ id: entry.id, entry })))
    : records(version)

async function writeOld(name: string, version: number): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: async (old, _from, _to, tx) => {
      for (const migrate of migrations.slice(0, version)) await migrate(old, tx as never)
    },
  })
  const store = isPacked(version) ? 'packs' : 'entries'
  for (const record of records(version)) await db.add(store, record)
  if (isPacked(version)) await db.put('meta', { fact: 'count', live: 3 }, 'count')
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
    expect(await getEntries(db, ids)).toEqual(rows.map(({ entry }) => ({ ...entry, archiveUrl: null })))
    expect((await listEntries(db, 10)).entries.map(({ id }) => id)).toEqual([uuid(4), uuid(2), uuid(1)])
    expect(await countEntries(db)).toBe(3)
    expect((await listTrash(db)).map(({ id }) => id)).toEqual([uuid(3)])
    expect(await addEntry(db, draft(), { id: uuid(9), now: minute(20) })).toMatchObject({ id: uuid(1), already: true })
    expect((await loadCatalogue(db)).digests.map(({ id }) => id)).toEqual([uuid(4), uuid(2), uuid(1)])
    db.close()
  })

  it('proves its entries by the hashes of that time, and takes an archived copy', async () => {
    const name = `proven-${version}`
    await writeOld(name, version)
    const db = await openDatabase({ name })
    for (const { id, entry } of kept(version)) {
      const [now] = await getEntries(db, [id])
      if (!now) throw new Error(`${id} is gone.`)
      expect(recordHash(now)).toBe(sha256(canonical(entry)))
      const before = contentHash(now)
      const archiveUrl = 'https://web.archive.org/web/2025/https://news.example/bridge'
      await editEntries(db, [id], { archiveUrl }, minute(30))
      const [archived] = await getEntries(db, [id])
      expect(archived?.archiveUrl).toBe(archiveUrl)
      // Reckoned from the fields alone: a copy carries no hash along.
      expect(archived && contentHash({ ...archived })).toBe(before)
    }
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

it('a CSV kept ready by version 5 goes, since it lacks a column', async () => {
  const name = 'copy-of-5'
  await writeOld(name, 5)
  const old = await openDB(name, 5)
  await old.put('copy', { recipe: ', quote', upTo: 0, parts: 0 }, 0)
  old.close()
  const db = await openDatabase({ name })
  expect(await db.count('copy')).toBe(0)
  db.close()
})
