import { openLog } from '../../lib/log/log.ts'
import { manyEntries } from '../bench/many-entries.ts'

/** The log's door in a page of a real browser, to be tried with little room. */
type Outcome = { error: string; message: string; before: number; after: number; found: number; works: boolean }

async function fill(name: string): Promise<void> {
  const log = openLog({ name })
  await log.import({ fresh: manyEntries(500), equal: 0, conflicts: [] }, () => 'keep')
  await log.close()
}

/** Imports more than there is room for, and says what became of the log. */
async function overfill(name: string): Promise<Outcome> {
  const log = openLog({ name })
  const before = await log.count()
  const fresh = manyEntries(30_000).slice(500)
  const failure = await log
    .import({ fresh, equal: 0, conflicts: [] }, () => 'keep')
    .then(
      () => new Error('none'),
      (error: Error) => error,
    )
  const after = await log.count()
  const { entries } = await log.list(10)
  const { digests } = await log.catalogue()
  return {
    error: failure.name,
    message: failure.message,
    before,
    after,
    found: digests.length,
    works: entries.length === 10,
  }
}

export type QuotaPage = { fill: typeof fill; overfill: typeof overfill }
;(window as unknown as QuotaPage).fill = fill
;(window as unknown as QuotaPage).overfill = overfill
