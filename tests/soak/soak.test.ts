import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtFor } from '../e2e/harness/build.ts'
import { whenPainted } from '../e2e/harness/marks.ts'
import { forget, launchReader, type Reader } from '../e2e/harness/reader.ts'
import { type Site, serveSite } from '../e2e/harness/site.ts'
import { hasText, press } from '../e2e/harness/view.ts'
import { generatedArticle } from './generated-article.ts'

/** Pages read in one run of the browser; SOAK_PAGES changes it. */
const pages = Number(process.env.SOAK_PAGES ?? 100)
/** Quotes are saved on every so many pages: one press saves all of a page. */
const saveEvery = 20
const quotesOfPage = 25
/** Growth that is allowed from the first tenth of the run to its end, in megabytes. */
const allowedGrowth = 20

const address = (n: number) => `http://kyivindependent.com/generated/${n}`
const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10

let site: Site
let reader: Reader
const faults: string[] = []

beforeAll(async () => {
  site = await serveSite((url) => {
    const n = /^\/generated\/(\d+)$/.exec(url.pathname)?.[1]
    return n === undefined ? { body: '', status: 204 } : { body: generatedArticle(Number(n)) }
  })
  reader = await launchReader({ which: 'chromium', extension: builtFor('chromium'), proxy: site.address })
})

afterAll(async () => {
  await reader?.close()
  await site?.close()
  if (reader) forget(reader.profile)
})

/** Memory that is really in use, in bytes: after the garbage has been collected. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

async function workerHeap(): Promise<number> {
  const target = await reader.browser.waitForTarget((t) => t.type() === 'service_worker')
  const session = await target.createCDPSession()
  const used = await heapOf(session)
  await session.detach()
  return used
}

async function saveAll(page: Page, expected: number): Promise<void> {
  const popup = await reader.openPopup(page)
  await press(popup, 'Save all')
  await hasText(popup, `Export CSV (${expected})`)
  await popup.close()
}

it(`reads ${pages} pages in one run and holds on to none`, async () => {
  const page = await reader.browser.newPage()
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  const session = await page.createCDPSession()
  const readings: { page: number; worker: number }[] = []
  let saved = 0
  for (let n = 1; n <= pages; n++) {
    await page.goto(address(n), { waitUntil: 'domcontentloaded' })
    const words = await whenPainted(page)
    expect(words['otr-quote']).toHaveLength(quotesOfPage)
    if (n % saveEvery === 0) {
      saved += quotesOfPage
      await saveAll(page, saved)
    }
    if (n % Math.ceil(pages / 10) === 0) readings.push({ page: await heapOf(session), worker: await workerHeap() })
  }
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) throw new Error('Nothing was measured.')
  const grown = { page: megabytes(last.page - first.page), worker: megabytes(last.worker - first.worker) }
  process.stdout.write(
    `soak: ${pages} pages, ${saved} quotes saved; page heap ${megabytes(last.page)} MB (${grown.page >= 0 ? '+' : ''}${grown.page}), worker heap ${megabytes(last.worker)} MB (${grown.worker >= 0 ? '+' : ''}${grown.worker})\n`,
  )
  expect(faults).toEqual([])
  expect(grown.page).toBeLessThan(allowedGrowth)
  expect(grown.worker).toBeLessThan(allowedGrowth)
}, 1_200_000)
