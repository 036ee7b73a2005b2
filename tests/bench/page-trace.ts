import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { Reader } from '../e2e/harness/reader.ts'
import { until } from '../e2e/harness/view.ts'

/** A page to be opened with the built extension at work on it, and without. */
export type Sample = { name: string; html: string; marked: boolean }
export type Figure = { name: string; value: string }

export const read = 'http://kyivindependent.com/'
export const unread = 'http://courier.example/'
/** Milliseconds after the first marks in which the rest of the page is read and all comes to rest. */
export const restOf = ({ html }: Sample) => 800 + html.length / 200
type Task = { name: string; pid: number; tid: number; dur?: number; tdur?: number; args: { beginData?: { url?: string } } }
/** Milliseconds of processor time on the page's main thread: of all tasks, and of the longest. */
export type Tasks = { all: number; longest: number }

export const best = (values: readonly number[]): number => Math.min(...values)
export const ms = (value: number): string => `${value.toFixed(1)} ms`

/** Traces the main thread of the page while `work` runs: processor time, so that other work on the machine does not count. */
export async function traced(page: Page, host: string, work: () => Promise<void>): Promise<Tasks> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  // An event of the thread's own, whatever the work is.
  await page.evaluate('0')
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

export const painted = (page: Page) => until('marks', () => page.evaluate(() => CSS.highlights.size > 0), 60_000)

export async function onPage<T>(reader: Reader, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await reader.browser.newPage()
  try {
    return await work(page)
  } finally {
    await page.close()
  }
}

export const openTraced = (reader: Reader, host: string, sample: Sample): Promise<Tasks> =>
  onPage(reader, (page) =>
    traced(page, host, async () => {
      await page.goto(host, { waitUntil: 'load' })
      if (sample.marked && host === read) await painted(page)
      await pause(restOf(sample))
    }),
  )
