import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { builtFor } from './harness/build.ts'
import { whenPainted } from './harness/marks.ts'
import { readerOf } from './harness/suite.ts'
import { until } from './harness/view.ts'

const article = savedPage(demonstrationArticle)

const web = readerOf('chromium', article.pages)
let page: Page

beforeEach(async () => {
  page = await web.reader.open(article.address)
  await whenPainted(page)
})
afterEach(() => page.close())

/** What assistive technology is told of the page; the only way into a closed shadow root. */
const told = async (): Promise<string> => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }))

const isTold = (words: string) => until(`“${words}” on the card`, async () => (await told()).includes(words))

/** A press of the keys that lead to the next mark; browsers let no test press a shortcut of an extension. */
async function stepOn(): Promise<void> {
  const target = await web.reader.browser.waitForTarget((t) => t.type() === 'service_worker')
  const worker = await target.worker()
  await worker?.evaluate(`chrome.commands.onCommand.dispatch('next-mark')`)
}

const hostIsThere = () => page.evaluate(() => document.body.nextElementSibling !== null)

/** Goes from mark to mark until the card of a quote is open. */
async function openQuote(): Promise<void> {
  await until('the card of a quote', async () => {
    await stepOn()
    await until('a card', hostIsThere)
    return (await told()).includes('Copy link')
  })
}

describe('the card', () => {
  it('opens by key with the keyboard in it, keeps Tab inside, and gives it back on Escape', async () => {
    await page.evaluate(() => {
      document.body.tabIndex = -1
      document.body.focus()
    })
    await stepOn()
    await until('a card', hostIsThere)
    expect(await page.evaluate(() => document.activeElement === document.body.nextElementSibling)).toBe(true)
    for (let i = 0; i < 12; i++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement === document.body.nextElementSibling)).toBe(true)
    await page.keyboard.press('Escape')
    await until('no card', async () => !(await hostIsThere()))
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  it('keeps its keys from the page', async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: 0 })
      document.addEventListener('keyup', () => {})
      document.body.addEventListener('keydown', () => Object.assign(globalThis, { heard: 1 }))
    })
    await stepOn()
    await until('a card', hostIsThere)
    await page.keyboard.press('n')
    expect(await page.evaluate('heard')).toBe(0)
  })

  it('saves a quote by key, once', async () => {
    await openQuote()
    await page.keyboard.press('s')
    await isTold('Saved')
    await page.keyboard.press('s')
    const popup = await web.reader.openPopup(page)
    await until('one quote in the log', async () =>
      (await popup.run<string>('return document.body.innerText')).replace(/\s+/g, ' ').includes('Export CSV (1)'),
    )
    await popup.close()
  })

  it('after an update says how to go on, and the quote can be copied', async () => {
    await openQuote()
    await web.reader.browser.installExtension(builtFor('chromium'))
    await page.bringToFront()
    await page.keyboard.press('s')
    await isTold('Reload the page to save from it.')
    expect(await told()).toContain('Copy')
  })
})
