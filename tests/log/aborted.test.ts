import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../lib/log/database.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { candidateOf } from '../../lib/log/import/candidate.ts'
import { openLog, type ResearchLog } from '../../lib/log/log.ts'
import { allEntries } from '../../lib/log/walk.ts'
import { draft, entry, uuid } from './sample.ts'

/** The browser gives a transaction up at its nth write, as when the disk is full, the machine sleeps or the profile is closed. */

const { put } = IDBObjectStore.prototype

function giveUpAt(isDue: (write: number) => boolean, why: 'AbortError' | 'QuotaExceededError'): void {
  let writes = 0
  IDBObjectStore.prototype.put = function (...args) {
    writes++
    if (isDue(writes)) {
      this.transaction.abort()
      throw new DOMException('Given up.', why)
    }
    return put.apply(this, args)
  }
}

let log: ResearchLog
let name = ''
let serial = 0
beforeEach(async () => {
  let id = 0
  name = `aborted-${serial++}`
  log = openLog({ name, newId: () => uuid(1 + id++) })
  for (let n = 0; n < 4; n++) await log.add(draft({ quote: `Quote number ${n}.` }))
})
afterEach(async () => {
  IDBObjectStore.prototype.put = put
  await log.close()
})

async function everything(): Promise<LogEntry[]> {
  IDBObjectStore.prototype.put = put
  const db = await openDatabase({ name })
  const found: LogEntry[] = []
  for await (const some of allEntries(db)) found.push(...some)
  db.close()
  return found
}

const changes: [name: string, change: () => Promise<unknown>][] = [
  ['saving', () => log.add(draft({ quote: 'One more.' }))],
  ['tagging three entries', () => log.edit([uuid(1), uuid(2), uuid(3)], { addTags: ['bridge'] })],
  ['moving two to the trash', () => log.trash([uuid(1), uuid(2)])],
  ['merging two', () => log.merge([uuid(1), uuid(2)])],
  [
    'importing three',
    async () => {
      const found = [100, 101, 102].map((n, line) => candidateOf(line, entry({ id: uuid(n), quote: `From a file: ${n}` })))
      return log.import(await log.plan(found), () => 'keep')
    },
  ],
]

describe.each(changes)('%s', (_, change) => {
  it.each([
    ['QuotaExceededError', 'QuotaError'],
    ['AbortError', 'ClosedError'],
  ] as const)('given up for good with %s: says %s, the log is as before, and a later try goes through', async (why, said) => {
    const before = await everything()
    giveUpAt(() => true, why)
    await expect(change()).rejects.toMatchObject({ name: said })
    expect(await everything()).toEqual(before)
    expect(await log.count()).toBe(4)
    await expect(change()).resolves.toBeDefined()
  })

  it('given up once is tried again, and done once', async () => {
    const before = (await everything()).length
    giveUpAt((write) => write === 1, 'AbortError')
    await expect(change()).resolves.toBeDefined()
    const after = await everything()
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
    expect(new Set(after.map(({ quote }) => quote)).size).toBe(after.length)
    expect(after.length - before).toBeLessThanOrEqual(3)
  })
})
