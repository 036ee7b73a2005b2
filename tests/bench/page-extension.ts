import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { CDPSession, Page } from 'puppeteer-core'
import { buildFor } from '../e2e/harness/build.ts'
import { forget, launchReader, type Reader } from '../e2e/harness/reader.ts'
import { serveSite } from '../e2e/harness/site.ts'
import { until } from '../e2e/harness/view.ts'
import { changeFigures } from './page-changes.ts'
import {
  best,
  type Figure,
  ms,
  onPage,
  openTraced,
  painted,
  read,
  restOf,
  type Sample,
  type Tasks,
  unread,
} from './page-trace.ts'

const watchFirstMark = `addEventListener('DOMContentLoaded', () => {
  const parsed = performance.now()
  const look = () => { if (CSS.highlights.size > 0) globalThis.firstMark = performance.now() - parsed; else setTimeout(look, 1) }
  look()
})
globalThis.shift = 0
new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value })
  .observe({ type: 'layout-shift', buffered: true })`

const firstMark =
  (address: string) =>
  async (page: Page): Promise<number> => {
    await page.evaluateOnNewDocument(watchFirstMark)
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    return await until('the first mark', async () => (await page.evaluate('globalThis.firstMark')) as number | undefined, 60_000)
  }

/** Milliseconds between the head of a page and its text, as on a way of some hundred kilometres; and the path of a page that takes so long. */
const journey = 200
const fromAfar = 'from-afar'

async function* arriving(html: string): AsyncGenerator<string> {
  const at = html.indexOf('<body')
  yield html.slice(0, at)
  await pause(journey)
  yield html.slice(at)
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}

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
  const warm = await repeat(times, () => onPage(reader, firstMark(read)))
  const later = await repeat(times, () => onPage(reader, firstMark(`${read}${fromAfar}`)))
  const cold = await repeat(times, async () => {
    await stopWorker(reader)
    return await onPage(reader, firstMark(read))
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
      value: `${ms(best(warm))}; with a stopped worker ${ms(best(cold))}; where the text comes ${journey} ms after the head ${ms(best(later))}`,
    },
    { name: `${name}: memory of the page's scripts`, value: `${(ours.heap - bare.heap).toFixed(1)} MB more` },
    { name: `${name}: layout shift`, value: `${ours.shift}; without the extension ${bare.shift}` },
  ]
}

/** What every page of a listed site loads. */
function sizeOf(extension: string): Figure {
  const [code, style] = ['js', 'css'].map((type) => readFileSync(join(extension, `content-scripts/content.${type}`)))
  const kilobytes = (file = Buffer.of()) =>
    `${(file.length / 1000).toFixed(1)} kB, gzipped ${(gzipSync(file).length / 1000).toFixed(1)}`
  return { name: 'content script', value: `${kilobytes(code)}; style sheet ${kilobytes(style)}` }
}

/** Times of the built extension in real Chromium on each page, the best of several; of the `longest` only its first marks, of `manyTexts` one run. */
export async function inTheBrowser(samples: readonly Sample[], longest: string, manyTexts: string, times = 3): Promise<Figure[]> {
  const extension = await buildFor('chromium')
  let html = ''
  const site = await serveSite((url) => {
    if (url.pathname === `/${fromAfar}`) return { body: arriving(html) }
    return url.pathname === '/' ? { body: html } : null
  })
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
      figures.push(...(await changeFigures(reader, last)))
    }
    html = manyTexts
    const million = { name: 'a million text nodes beside the article', html, marked: true }
    const [withUs, without] = [await openTraced(reader, read, million), await openTraced(reader, unread, million)]
    const both = `${ms(withUs.all)}, longest task ${ms(withUs.longest)}; without the extension ${ms(without.all)}, ${ms(without.longest)}`
    figures.push({ name: `${million.name}: processor time of the page's thread`, value: both })
    html = longest
    const name = `${(longest.length / 1_000_000).toFixed(1)} MB: first marks after the page is parsed`
    figures.push({ name, value: ms(await onPage(reader, firstMark(read))) })
    return figures
  } finally {
    await reader.close()
    await site.close()
    forget(reader.profile)
  }
}
