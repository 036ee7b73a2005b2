import MiniSearch from 'minisearch'
import { csvDefaults } from '../../lib/log/csv.ts'
import { openDatabase } from '../../lib/log/database.ts'
import type { EntryDraft } from '../../lib/log/entry.ts'
import { noCriteria } from '../../lib/log/find/criteria.ts'
import { choices } from '../../lib/log/find/facets.ts'
import { find } from '../../lib/log/find/find.ts'
import { latestSaved } from '../../lib/log/find/order.ts'
import { timeline } from '../../lib/log/find/timeline.ts'
import { readBlob } from '../../lib/log/import/read-file.ts'
import { openLog } from '../../lib/log/log.ts'
import { contentHash } from '../../lib/log/proof/hashes.ts'
import { manyEntries } from './many-entries.ts'

/** What the bench measures inside a real browser's page: the log's own door and nothing else. Times in milliseconds. */

type Figures = Record<string, number>

const timed = async <T>(work: () => T | Promise<T>): Promise<[number, T]> => {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 300))
const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
const stamps = { now: new Date(0).toISOString(), newId: () => crypto.randomUUID() }
const everything = { csv: csvDefaults, locale: 'en', regionOf: () => null, ids: null }

/** Reads every byte, as a download does. */
async function through(blob: Blob): Promise<void> {
  const reader = blob.stream().getReader()
  while (!(await reader.read()).done);
}

/** Waits for the copy that an import leaves behind in the background. */
async function copied(name: string): Promise<void> {
  const db = await openDatabase({ name })
  const start = performance.now()
  while ((await db.count('copy')) === 0 && performance.now() - start < 60_000) await pause()
  db.close()
}

async function bench(count: number): Promise<Figures> {
  const figures: Figures = {}
  const entries = manyEntries(count)
  const lines = entries.map((entry) => JSON.stringify({ ...entry, sha256: contentHash(entry) }))
  const backup = new Blob([
    `{"format":"on-the-record/log","version":1,"count":${count},"entries":[\n`,
    lines.join(',\n'),
    '\n]}\n',
  ])
  const name = `bench-${count}`

  const worker = () => new Worker('worker.js')
  let log = openLog({ name, worker })
  const [reading, file] = await timed(() => readBlob(backup, stamps, worker))
  const [planning, plan] = await timed(() => log.plan(file.candidates))
  const [importing] = await timed(() => log.import(plan, () => 'keep'))
  figures['import of all: read'] = reading
  figures['import of all: write'] = planning + importing
  // A small log has none.
  if (count > 3000) figures['the copy for CSV, made after that'] = (await timed(() => copied(name)))[0]
  const [building] = await timed(() => log.catalogue())
  figures['catalogue, first time'] = building

  await log.close()
  log = openLog({ name, worker })
  figures['open, first 50 rows'] = (await timed(() => log.list(50)))[0]
  figures['count of all'] = (await timed(() => log.count()))[0]
  const [loading, { digests }] = await timed(() => log.catalogue())
  figures['catalogue, later'] = loading

  const saves: number[] = []
  for (let n = 0; n < 21; n++) {
    const { id: _, ...draft } = entries[n % entries.length] ?? {}
    const [save] = await timed(() => log.add({ ...(draft as EntryDraft), quote: `Saved in the bench, number ${n}` }))
    saves.push(save)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  figures['save, median'] = median(saves)
  figures['save, slowest'] = Math.max(...saves)

  const typed = (digests[3]?.words.trim().split(/\s+/)[4] ?? 'kami').slice(0, 6)
  const keystrokes = Array.from(typed, (_, at) => typed.slice(0, at + 1))
  const queries = [...keystrokes, `${typed} ка`, `"${digests[3]?.words.trim().split(/\s+/).slice(2, 4).join(' ')}"`, 'zzzz']
  const searches: number[] = []
  for (const text of queries) {
    searches.push((await timed(() => find(digests, { ...noCriteria, text }, latestSaved, 'en')))[0])
  }
  figures['search, median keystroke'] = median(searches)
  figures['search, slowest keystroke'] = Math.max(...searches)
  const criteria = { ...noCriteria, text: 'ka', oblasts: ['UA-14'], saidFrom: '2021-01-01' }
  figures['text, oblast and days, by speaker'] = (
    await timed(() => find(digests, criteria, { by: 'speaker', descending: false }, 'uk'))
  )[0]
  figures['choices of one filter'] = (await timed(() => choices(digests, criteria, 'outlets')))[0]
  figures.timeline = (await timed(() => timeline(digests, 'said')))[0]

  for (const format of ['csv', 'json'] as const) {
    await pause()
    const [time, { blob }] = await timed(() => log.export({ ...everything, format }))
    figures[`${format} of all`] = time
    figures[`${format} of all, MB`] = blob.size / 1e6
  }
  const ids = digests.map(({ id }) => id)
  figures['csv of the view, latest first'] = (await timed(() => log.export({ ...everything, ids, format: 'csv' })))[0]
  const bySpeaker = find(digests, noCriteria, { by: 'speaker', descending: false }, 'en').map(({ id }) => id)
  figures['csv of the view, by speaker'] = (await timed(() => log.export({ ...everything, ids: bySpeaker, format: 'csv' })))[0]
  // Another recipe than that of the copy is written from the entries themselves.
  const other = { ...csvDefaults, delimiter: ';' as const }
  figures['csv of all, of another recipe'] = (await timed(() => log.export({ ...everything, csv: other, format: 'csv' })))[0]
  await pause()
  const [again, { blob: whole }] = await timed(() => log.export({ ...everything, csv: other, format: 'csv' }))
  figures['csv of all, of that recipe again'] = again
  figures['and its bytes read through'] = (await timed(() => through(whole)))[0]
  const latest = digests.slice(0, 100).map(({ id }) => id)
  const scattered = digests.filter((_, at) => at % Math.ceil(count / 100) === 3).map(({ id }) => id)
  for (const [which, some] of Object.entries({ latest, scattered })) {
    await pause()
    const [editing, { step }] = await timed(() => log.edit(some, { addTags: ['bench'] }))
    figures[`100 entries tagged, ${which}`] = editing
    figures[`and undone, ${which}`] = (await timed(() => log.undo(step)))[0]
  }

  const index = new MiniSearch({ fields: ['words'], tokenize: (text) => text.split(/ +/), processTerm: (term) => term })
  figures['peer: MiniSearch, building'] = (await timed(() => index.addAll([...digests])))[0]
  const peers: number[] = []
  for (const text of keystrokes) peers.push((await timed(() => index.search(text, { prefix: true, combineWith: 'AND' })))[0])
  figures['peer: MiniSearch, slowest keystroke'] = Math.max(...peers)
  await log.deleteAll()
  return figures
}
// The page that the bench opens has nothing else on its window.
;(window as unknown as { bench: typeof bench }).bench = bench
