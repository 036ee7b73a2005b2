import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { CDPSession, Page } from 'puppeteer-core'
import { buildFor } from '../e2e/harness/build.ts'
import { forget, launchReader, type Reader } from '../e2e/harness/reader.ts'
import { serveSite } from '../e2e/harness/site.ts'
import { until } from '../e2e/harness/view.ts'

/** A page to be opened with the built extension at work on it, and without. */
export type Sample = { name: string; html: string; marked: boolean }
export type Figure = { name: string; value: string }

const read = 'http://kyivindependent.com/'
const unread = 'http://courier.example/'
/** Milliseconds after the first marks in which the rest of the page is read and all comes to rest. */
const restOf = ({ html }: Sample) => 800 + html.length / 200
/** The same after a change: a long page is read again only when it has rested for some seconds. */
const restAfterChange = 3500

type Task = { name: string; pid: number; tid: number; dur?: number; tdur?: number; args: { beginData?: { url?: string } } }
/** Milliseconds of processor time on the page's main thread: of all tasks, and of the longest. */
type Tasks = { all: number; longest: number }

const best = (values: readonly number[]): number => Math.min(...values)
const ms = (value: number): string => `${value.toFixed(1)} ms`

/** Traces the main thread of the page while `work` runs: processor time, so that other work on the machine does not count. */
async function traced(page: Page, host: string, work: () => Promise<void>): Promise<Tasks> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await work()
  const trace = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: Task[] } // Chromium's trace format
  const own =
    traceEvents.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(host)) ??
    traceEvents.find(({ name }) => name === 'EvaluateScript')
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === own?.pid && tid === own.tid)
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)
  return { all: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) }
}

const watchFirstMark = `addEventListener('DOMContentLoaded', () => {
  const parsed = performance.now()
  const look = () => { if (CSS.highlights.size > 0) globalThis.firstMark = performance.now() - parsed; else setTimeout(look, 1) }
  look()
})
globalThis.shift = 0
new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value })
  .observe({ type: 'layout-shift', buffered: true })`

const painted = (page: Page) => until('marks', () => page.evaluate(() => CSS.highlights.size > 0), 60_000)

async function firstMark(page: Page): Promise<number> {
  await page.evaluateOnNewDocument(watchFirstMark)
  await page.goto(read, { waitUntil: 'domcontentloaded' })
  return await until('the first mark', async () => (await page.evaluate('globalThis.firstMark')) as number | undefined, 60_000)
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}

async function onPage<T>(reader: Reader, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await reader.browser.newPage()
  try {
    return await work(page)
  } finally {
    await page.close()
  }
}

const openTraced = (reader: Reader, host: string, sample: Sample): Promise<Tasks> =>
  onPage(reader, (page) =>
    traced(page, host, async () => {
      await page.goto(host, { waitUntil: 'load' })
      if (sample.marked && host === read) await painted(page)
      await pause(restOf(sample))
    }),
  )

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const values: T[] = []
  for (let i = 0; i < times; i++) values.push(await work())
  return values
}

async function stopWorker(reader: Reader): Promise<void> {
  const target = reader.browser.targets().find((t) => t.type() === 'service_worker')
  await (await target?.worker())?.close()
}

async function figuresOf(reader: Reader, sample: Sample, times: number): Promise<Figure[]> {
  const { name, marked } = sample
  const withUs = await repeat(times, () => openTraced(reader, read, sample))
  const without = await repeat(times, () => openTraced(reader, unread, sample))
  const cost = best(withUs.map(({ all }) => all)) - best(without.map(({ all }) => all))
  const longest = (tasks: readonly Tasks[]) => ms(best(tasks.map((one) => one.longest)))
  const figures = [
    { name: `${name}: processor time added to the page's thread`, value: ms(cost) },
    { name: `${name}: longest task`, value: `${longest(withUs)}; without the extension ${longest(without)}` },
  ]
  if (!marked) return figures
  const warm = await repeat(times, () => onPage(reader, firstMark))
  const cold = await repeat(times, async () => {
    await stopWorker(reader)
    return await onPage(reader, firstMark)
  })
  const heap = (host: string) =>
    onPage(reader, async (page) => {
      await page.evaluateOnNewDocument(watchFirstMark)
      await page.goto(host, { waitUntil: 'load' })
      if (host === read) await painted(page)
      await pause(restOf(sample))
      return { heap: await heapOf(await page.createCDPSession()), shift: (await page.evaluate('shift')) as number }
    })
  const [ours, bare] = [await heap(read), await heap(unread)]
  return [
    ...figures,
    {
      name: `${name}: first marks after the page is parsed`,
      value: `${ms(best(warm))}; with a stopped worker ${ms(best(cold))}`,
    },
    { name: `${name}: memory of the page's scripts`, value: `${(ours.heap - bare.heap).toFixed(1)} MB more` },
    { name: `${name}: layout shift`, value: `${ours.shift}; without the extension ${bare.shift}` },
  ]
}

const entry = `<p>Kaja Kallas wrote a line in the guest book on March 13, and she drew a small boat beneath it, the guard said.</p>`

/** What one more entry of a live blog costs once the page is marked. */
const appended = (reader: Reader, sample: Sample): Promise<Figure> =>
  onPage(reader, async (page) => {
    await page.goto(read, { waitUntil: 'load' })
    await painted(page)
    await pause(restOf(sample))
    const tasks = await traced(page, read, async () => {
      for (let i = 0; i < 3; i++) {
        await page.evaluate((html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html), entry)
        await pause(restAfterChange)
      }
    })
    return {
      name: `${sample.name}: an entry is added`,
      value: `${ms(tasks.all / 3)} of processor time, longest task ${ms(tasks.longest)}`,
    }
  })

/** What every page of a listed site loads. */
function sizeOf(extension: string): Figure {
  const [code, style] = ['js', 'css'].map((type) => readFileSync(join(extension, `content-scripts/content.${type}`)))
  const kilobytes = (file = Buffer.of()) =>
    `${(file.length / 1000).toFixed(1)} kB, gzipped ${(gzipSync(file).length / 1000).toFixed(1)}`
  return { name: 'content script', value: `${kilobytes(code)}; style sheet ${kilobytes(style)}` }
}

/** Times of the built extension in real Chromium on each page, the best of several; of the `longest` only its first marks. */
export async function inTheBrowser(samples: readonly Sample[], longest: string, times = 3): Promise<Figure[]> {
  const extension = await buildFor('chromium')
  let html = ''
  const site = await serveSite((url) => (url.pathname === '/' ? { body: html } : null))
  const reader = await launchReader({ which: 'chromium', extension, proxy: site.address })
  try {
    const figures = [sizeOf(extension)]
    for (const sample of samples) {
      html = sample.html
      figures.push(...(await figuresOf(reader, sample, times)))
    }
    const last = samples.findLast(({ marked }) => marked)
    if (last) {
      html = last.html
      figures.push(await appended(reader, last))
    }
    html = longest
    const name = `${(longest.length / 1_000_000).toFixed(1)} MB: first marks after the page is parsed`
    figures.push({ name, value: ms(await onPage(reader, firstMark)) })
    return figures
  } finally {
    await reader.close()
    await site.close()
    forget(reader.profile)
  }
}
