import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { buildFor } from '../e2e/harness/build.ts'
import { forget, launchReader, type Reader } from '../e2e/harness/reader.ts'
import { press, until, viewOf } from '../e2e/harness/view.ts'
import { importThroughPage, writeBackup } from '../e2e/log-files.ts'
import { manyEntries } from './many-entries.ts'
import { mostUsed } from './memory.ts'

const sizes = [1000, 10_000, 100_000]
type Figure = { name: string; value: string }

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
/** At most, beyond what was in use before. */
const mb = ({ pages, browser }: Export['memory']): string =>
  `${pages.toFixed(0)} MB in page and workers, ${browser.toFixed(0)} MB in the browser`
const ms = (value: number): string => `${value.toFixed(0)} ms`

const watch = (selector: string) => `globalThis.shownAt = null
globalThis.longest = 0
globalThis.slowestKey = 0
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name.startsWith('key')) slowestKey = Math.max(slowestKey, duration)
}).observe({ type: 'event', durationThreshold: 16 })
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration) })
  .observe({ type: 'longtask' })
const look = () => { if (document.querySelector(${JSON.stringify(selector)})) globalThis.shownAt = performance.now(); else setTimeout(look, 4) }
look()`

/** Opens one of the extension's pages and gives it with the milliseconds until what was looked for stood there. */
async function openTimed(reader: Reader, address: string, selector: string): Promise<{ page: Page; shown: number }> {
  const page = await reader.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.evaluateOnNewDocument(watch(selector))
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  const shown = await until(selector, async () => (await page.evaluate('globalThis.shownAt')) as number | null, 60_000)
  return { page, shown }
}

async function firstShown(reader: Reader, address: string, selector: string): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 5; n++) {
    const { page, shown } = await openTimed(reader, address, selector)
    times.push(shown)
    await page.close()
  }
  return median(times)
}

const longestTask = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  await page.evaluate('longest = 0')
  await work()
  await new Promise((resolve) => setTimeout(resolve, 300))
  return (await page.evaluate('longest')) as number
}

const scrollDown = (page: Page) =>
  page.evaluate(async () => {
    for (let step = 0; step < 60; step++) {
      const scroller = document.querySelector('.rows')?.closest('main') ?? document.scrollingElement
      scroller?.scrollBy(0, 500)
      document.scrollingElement?.scrollBy(0, 500)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  })

/** Takes away the copy that exports are made of. */
const dropCopy = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('research-log').onsuccess = ({ target }) => {
          // The target of this event is the request that was made.
          const db = (target as IDBOpenDBRequest).result
          db.transaction('copy', 'readwrite').objectStore('copy').clear().onsuccess = () => {
            db.close()
            resolve()
          }
        }
      }),
  )

type Export = { time: number; memory: { pages: number; browser: number } }

/** From the button to the words that the file is written, for either choice of the log page's own dialog. */
async function exportTimed(reader: Reader, address: string): Promise<Record<'shown' | 'all' | 'anew', Export>> {
  const { page } = await openTimed(reader, address, '.rail-filters details, .rail-filters fieldset, .rail-filters button')
  const view = viewOf(page)
  const root = reader.browser.process()?.pid ?? 0
  const once = async (choice: number): Promise<Export> => {
    await press(view, 'Export')
    await until('the dialog', () => page.$('dialog .btn.ink'))
    await page.evaluate((at) => document.querySelectorAll<HTMLInputElement>('dialog [name=scope]')[at]?.click(), choice)
    const start = performance.now()
    const memory = await mostUsed(root, async () => {
      await page.evaluate(() => document.querySelector<HTMLButtonElement>('dialog .btn.ink')?.click())
      const written = () => page.evaluate(() => document.querySelector('dialog [role=status]')?.textContent?.includes('.csv'))
      await until('the file', written, 120_000)
    })
    const time = performance.now() - start
    await page.keyboard.press('Escape')
    return { time, memory }
  }
  const [shown, all] = [await once(0), await once(1)]
  await dropCopy(page)
  const anew = await once(1)
  await page.close()
  return { shown, all, anew }
}

async function measure(reader: Reader, count: number, folder: string): Promise<Figure[]> {
  const path = join(folder, `${count}.json`)
  await writeBackup(path, manyEntries(count))
  const first = await reader.openOwn('log.html')
  const own = first.url()
  const { reading, writing, failure } = await importThroughPage(first, path)
  if (failure !== null) throw new Error(failure)
  await first.close()
  const log = await firstShown(reader, own, '.entry .quote')
  const popup = await firstShown(reader, own.replace('log.html', 'popup.html'), '#root main')
  const { page } = await openTimed(reader, own, '.entry .quote')
  const start = performance.now()
  await until(
    'all to be counted',
    () =>
      page.evaluate(() => document.querySelector('.rail-filters details, .rail-filters fieldset, .rail-filters button') !== null),
    60_000,
  )
  const whole = performance.now() - start
  const scrolling = await longestTask(page, () => scrollDown(page))
  const search = await until('the search', () => page.$('input[type=search]'))
  const typing = await longestTask(page, async () => {
    await search.focus()
    for (const letter of 'kamita') await page.keyboard.type(letter, { delay: 150 })
  })
  const key = (await page.evaluate('slowestKey')) as number
  await page.close()
  const csv = await exportTimed(reader, own)
  return [
    { name: 'import: chosen to preview', value: ms(reading) },
    { name: 'import: preview to written', value: ms(writing) },
    { name: 'log page: first rows', value: ms(log) },
    { name: 'log page: filters and charts after that', value: ms(whole) },
    { name: 'log page: longest task while scrolling', value: scrolling === 0 ? 'none over 50 ms' : ms(scrolling) },
    { name: 'log page: longest task while typing a search', value: typing === 0 ? 'none over 50 ms' : ms(typing) },
    { name: 'log page: slowest key of a search to the next picture', value: ms(key) },
    { name: 'log page: CSV of what is shown, latest first', value: ms(csv.shown.time) },
    { name: 'log page: CSV of all', value: ms(csv.all.time) },
    { name: 'log page: CSV of all, without a copy', value: ms(csv.anew.time) },
    { name: 'log page: memory for CSV of all', value: mb(csv.all.memory) },
    { name: 'log page: memory for CSV of all, without a copy', value: mb(csv.anew.memory) },
    { name: 'popup: first picture', value: ms(popup) },
  ]
}

/** The built extension in real Chromium with logs of three sizes; LOG_BENCH_LEAST and LOG_BENCH_MOST leave some out. */
export async function bench(): Promise<Figure[]> {
  const most = Number(process.env.LOG_BENCH_MOST ?? Number.POSITIVE_INFINITY)
  const least = Number(process.env.LOG_BENCH_LEAST ?? 0)
  const extension = await buildFor('chromium')
  const folder = mkdtempSync(join(tmpdir(), 'log-extension-'))
  const figures: Figure[] = []
  try {
    for (const size of sizes.filter((one) => one >= least && one <= most)) {
      const reader = await launchReader({ which: 'chromium', extension, proxy: null })
      try {
        for (const { name, value } of await measure(reader, size, folder)) {
          figures.push({ name: `${size.toLocaleString('en')}: ${name}`, value })
        }
      } finally {
        await reader.close()
        forget(reader.profile)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return figures
}
