import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { builtFor } from './harness/build.ts'
import { paintedWords, whenPainted } from './harness/marks.ts'
import { forget, launchReader, type Reader } from './harness/reader.ts'
import { type Site, serveSite } from './harness/site.ts'
import { hasText, until } from './harness/view.ts'

const story = liveSites[0]?.html ?? ''
const address = 'http://kyivindependent.com/story'

/** Where the first mark of a kind is painted, in the middle of its first line. */
const markOf = (page: Page, kind: string, words: string) =>
  page.evaluate(
    (name, wanted) => {
      for (const range of CSS.highlights.get(name) ?? []) {
        const live = new Range()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        if (live.toString() !== wanted) continue
        scrollBy({ top: live.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
        const { left, top, width, height } = live.getClientRects()[0] ?? new DOMRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      return null
    },
    `otr-${kind}`,
    words,
  )

const hostIsThere = (page: Page) => page.evaluate(() => document.body.nextElementSibling !== null)

describe('marks in Chromium', () => {
  let site: Site
  let reader: Reader

  beforeAll(async () => {
    site = await serveSite(({ pathname }) =>
      pathname === '/story' ? { body: story } : pathname === '/note' ? { body: 'Keir Starmer spoke.', type: 'text/plain' } : null,
    )
    reader = await launchReader({ which: 'chromium', extension: builtFor('chromium'), proxy: site.address })
  })
  afterAll(async () => {
    await reader?.close()
    await site?.close()
    if (reader) forget(reader.profile)
  })

  it('opens by a tap as a sheet on a narrow screen', async () => {
    const page = await reader.browser.newPage()
    await page.setViewport({ width: 390, height: 800, hasTouch: true })
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await whenPainted(page)
    const { x, y } = await until('a mark', () => markOf(page, 'official', 'Keir Starmer'))
    await page.touchscreen.tap(x, y)
    await until('a card', () => hostIsThere(page))
    await page.touchscreen.tap(5, 5)
    await until('no card', async () => !(await hostIsThere(page)))
    await page.close()
  })

  it('tell the popup of a document that is no web page', async () => {
    const page = await reader.open('http://kyivindependent.com/note')
    const popup = await reader.openPopup(page)
    await hasText(popup, 'This kind of document is not supported.')
    await popup.close()
    await page.close()
  })

  it('wait for the switch of the popup where the reader wants to be asked', async () => {
    const own = await reader.openOwn('options.html')
    await own.evaluate(`chrome.storage.local.set({ 'settings.sitesOff': ['kyivindependent.com'] })`)
    await own.close()
    const page = await reader.open(address)
    const popup = await reader.openPopup(page)
    await hasText(popup, 'Marks are off on this page.')
    expect(await paintedWords(page)).toEqual({})
    await popup.run(`document.querySelector('[role=switch]').click()`)
    await hasText(popup, 'Marks on')
    await popup.close()
    expect((await whenPainted(page))['otr-official']).toContain('Keir Starmer')
    await page.close()
  })

  it('of a quote are its opening mark alone in forced colours', async () => {
    const own = await reader.openOwn('options.html')
    await own.evaluate(`chrome.storage.local.set({ 'settings.sitesOff': [] })`)
    await own.close()
    const page = await reader.browser.newPage()
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    const words = await whenPainted(page)
    expect(words['otr-quote']?.every((mark) => mark.length === 1)).toBe(true)
    await page.close()
  })
})
