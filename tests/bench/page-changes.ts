import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { Reader } from '../e2e/harness/reader.ts'
import { type Figure, ms, onPage, painted, read, restOf, type Sample, type Tasks, traced, unread } from './page-trace.ts'

/** What goes on in a page that is marked already, `times` over, each with what it is given to come to rest, in milliseconds. */
type Doing = { name: string; times: number; rest: number; once: (page: Page) => Promise<void> }

const entry = `<p>Kaja Kallas wrote a line in the guest book on March 13, and she drew a small boat beneath it, the guard said.</p>`

/** A long page is read again only when it has rested for some seconds. */
const added = (name: string, place: InsertPosition): Doing => ({
  name,
  times: 3,
  rest: 3500,
  once: (page) =>
    page.evaluate((html, where) => void document.querySelector('article')?.insertAdjacentHTML(where, html), entry, place),
})

/** Every paragraph of the page changes a class and a style that hide nothing, as pages do that move things. */
const restyled: Doing = {
  name: 'class and style of all paragraphs are changed',
  times: 10,
  rest: 500,
  once: (page) =>
    page.evaluate(() => {
      for (const line of document.querySelectorAll('p')) {
        line.classList.toggle('is-seen')
        line.style.setProperty('--at', line.classList.contains('is-seen') ? '1' : '0')
      }
    }),
}

const during = (reader: Reader, host: string, sample: Sample, { times, rest, once }: Doing): Promise<Tasks> =>
  onPage(reader, async (page) => {
    await page.goto(host, { waitUntil: 'load' })
    if (host === read) await painted(page)
    await pause(restOf(sample))
    return await traced(page, host, async () => {
      for (let i = 0; i < times; i++) {
        await once(page)
        await pause(rest)
      }
    })
  })

/** What each change costs the page's thread once the page is marked, beside what it costs the browser alone. */
export async function changeFigures(reader: Reader, sample: Sample): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const doing of [
    added('an entry is added below', 'beforeend'),
    added('an entry is added on top', 'afterbegin'),
    restyled,
  ]) {
    const ours = await during(reader, read, sample, doing)
    const bare = await during(reader, unread, sample, doing)
    const each = (tasks: Tasks) => ms(tasks.all / doing.times)
    figures.push({
      name: `${sample.name}: ${doing.name}`,
      value: `${each(ours)} of processor time, longest task ${ms(ours.longest)}; without the extension ${each(bare)}, ${ms(bare.longest)}`,
    })
  }
  return figures
}
