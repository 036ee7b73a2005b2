import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { violations } from './harness/axe.ts'
import { builtFor } from './harness/build.ts'
import { downloaded } from './harness/downloads.ts'
import { saveCorrected, tabTo } from './harness/keys.ts'
import { whenPainted } from './harness/marks.ts'
import { forget, launchReader, type Reader, type Which } from './harness/reader.ts'
import { type Site, serveSite } from './harness/site.ts'
import { hasText, press, until, viewOf } from './harness/view.ts'

const article = savedPage(demonstrationArticle)

let site: Site
let reader: Reader
const start = async (which: Which) => {
  site = await serveSite(article.pages)
  reader = await launchReader({ which, extension: builtFor(which), proxy: site.address })
}
const end = async () => {
  await reader?.close()
  await site?.close()
  if (reader) forget(reader.profile)
}

async function speak(language: string): Promise<void> {
  const own = await reader.openOwn('popup.html')
  await own.evaluate(`globalThis.chrome.storage.local.set({ 'settings.language': ${JSON.stringify(language)} })`)
  await own.close()
}

/** The real popup over the article, as a page that can be typed in. */
async function popupOver(page: Page): Promise<{ popup: Page; close(): Promise<void> }> {
  const { close } = await reader.openPopup(page)
  const target = await reader.browser.waitForTarget((one) => one.url().endsWith('/popup.html'))
  return { popup: await target.asPage(), close }
}

const scrollOf = (popup: Page) => popup.evaluate(() => document.querySelector('[role=tabpanel]')?.scrollTop)

const languages = { en: ['Quotes', 'On this page', 'Log'], uk: ['Цитати', 'На сторінці', 'Журнал'] } as const

describe('the popup in Chromium', () => {
  beforeAll(() => start('chromium'))
  afterAll(end)

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['uk', 'light'],
    ['uk', 'dark'],
  ] as const)('has no accessibility fault in any view: %s, %s', async (language, theme) => {
    await speak(language)
    const page = await reader.open(article.address)
    await whenPainted(page)
    const { popup, close } = await popupOver(page)
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    for (const tab of languages[language]) {
      await press(viewOf(popup), tab)
      expect(await violations(popup), tab).toEqual([])
    }
    expect(await popup.evaluate('document.documentElement.lang')).toBe(language)
    await close()
    await page.close()
  })

  it('does not move while it loads', async () => {
    await speak('en')
    const page = await reader.open(article.address)
    await whenPainted(page)
    const { popup, close } = await popupOver(page)
    await hasText(viewOf(popup), 'Donald Trump')
    const shift = await popup.evaluate(`new Promise((done) => {
      let sum = 0
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value })
        .observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => done(sum), 500)
    })`)
    expect(shift).toBe(0)
    await close()
    await page.close()
  })

  it('is walked by keyboard alone: two quotes saved, one speaker corrected, the log exported', async () => {
    await speak('en')
    const page = await reader.open(article.address)
    await whenPainted(page)
    const { popup, close } = await popupOver(page)
    await hasText(viewOf(popup), 'Donald Trump')
    await tabTo(popup, /^q\|/)
    await popup.keyboard.press('s')
    await hasText(viewOf(popup), 'Saved. 1 quote in your log.')
    await popup.keyboard.press('ArrowDown')
    await saveCorrected(popup, 2, 'Valtonen', 'Elina Valtonen')
    await popup.keyboard.press('Enter')
    const painted = await until('the quote to be the current mark', async () => (await whenPainted(page))['otr-current'])
    expect(painted).toHaveLength(1)
    await tabTo(popup, /Export CSV \(2\)/)
    await popup.keyboard.press('Enter')
    const csv = readFileSync(await downloaded(reader.downloads, '.csv'), 'utf8')
    expect(csv).toContain('Elina Valtonen')
    await close()
    await page.close()
  })

  it('has its tab, its search and a half-written correction again when it is opened again', async () => {
    await speak('en')
    const page = await reader.open(article.address)
    await whenPainted(page)
    const first = await popupOver(page)
    await press(viewOf(first.popup), 'Correct', 1)
    await until('the field to be typed in', () => first.popup.evaluate(() => document.activeElement?.role === 'combobox'))
    await first.popup.keyboard.type('Half a na')
    await press(viewOf(first.popup), 'On this page')
    await first.popup.evaluate(() => document.querySelector('[role=tabpanel]')?.scrollTo(0, 60))
    await until('the scrolling to be kept', async () => (await scrollOf(first.popup)) === 60)
    await new Promise((kept) => setTimeout(kept, 200))
    await first.close()
    const again = await popupOver(page)
    await until('the tab', () =>
      again.popup.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.includes('On this page')),
    )
    await until('the place', async () => (await scrollOf(again.popup)) === 60)
    await press(viewOf(again.popup), 'Quotes')
    await until('what was typed', () =>
      again.popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === 'Half a na'),
    )
    await again.close()
    await page.close()
  })

  it('loses nothing at 200 % zoom, nor the panel at a width of 320 pixels', async () => {
    // A popup of the browser's own cannot be given another size: the same page in a tab can.
    const popup = await reader.openOwn('popup.html')
    await popup.setViewport({ width: 400, height: 300 })
    await popup.waitForSelector('main')
    expect(await popup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
    expect(await popup.evaluate('getComputedStyle(document.querySelector("main")).display')).toBe('block')
    await popup.close()
    const panel = await reader.openOwn('sidepanel.html')
    await panel.setViewport({ width: 320, height: 640 })
    await panel.waitForSelector('main')
    expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    expect(await violations(panel)).toEqual([])
    await panel.close()
  })
})

describe('the sidebar in Firefox', () => {
  beforeAll(() => start('firefox'))
  afterAll(end)

  it.each(['en', 'uk'] as const)('has no accessibility fault in any view: %s', async (language) => {
    await speak(language)
    const panel = await reader.openOwn('sidepanel.html')
    await until('the panel', () => panel.evaluate('document.querySelectorAll("[role=tab]").length === 3') as Promise<boolean>)
    for (const tab of languages[language]) {
      await press(viewOf(panel), tab)
      expect(await violations(panel), tab).toEqual([])
    }
    await panel.close()
  })
})
