import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { cardHost, showCardRoot } from './harness/card-root.ts'
import { downloaded } from './harness/downloads.ts'
import { focused, saveCorrected, tabTo } from './harness/keys.ts'
import { hostIsThere, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, until, viewOf } from './harness/view.ts'

const article = savedPage(demonstrationArticle)

/** The row has the focus back after what was done under it. */
const onRow = (page: Page) =>
  until('the focus on the row', async () => {
    const on = await focused(page)
    if (!on.startsWith('entry')) throw new Error(`The focus is on ${on}.`)
    return true
  })

/** Lets a page of ours take the article for the tab that the reader looks at: beside it, as the sidebar is. */
function besideArticle(): void {
  type Tabs = { tabs: { query(filter: object): Promise<{ url?: string }[]> } }
  const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs }
  const { tabs } = browser ?? chrome
  const query = tabs.query.bind(tabs)
  tabs.query = async () => (await query({})).filter(({ url }) => url?.startsWith('http')).slice(-1)
}

describe.each<Which>(['chromium', 'firefox'])('the whole way of a reader by keyboard alone in %s', (which) => {
  const web = readerOf(which, article.pages)

  /** The command for the next mark; browsers let no test press the keys of an extension's command. */
  async function nextMark(): Promise<void> {
    if (which === 'chromium') {
      const worker = await (await web.reader.browser.waitForTarget((t) => t.type() === 'service_worker')).worker()
      await worker?.evaluate(`chrome.commands.onCommand.dispatch('next-mark')`)
      return
    }
    const own = await web.reader.openOwn('popup.html')
    await own.evaluate(`browser.tabs.query({}).then((tabs) => browser.tabs.sendMessage(
      tabs.findLast(({ url }) => url?.startsWith('http')).id, { onTheRecord: 'stepMark', payload: 1 }, { frameId: 0 }))`)
    await own.close()
  }

  /** The popup over the article; in Firefox, whose popup no driver reaches, the sidebar beside it, which is the same view. */
  async function listOver(page: Page): Promise<Page> {
    if (which === 'chromium') {
      await web.reader.openPopup(page)
      return await (await web.reader.browser.waitForTarget((one) => one.url().endsWith('/popup.html'))).asPage()
    }
    const list = await web.reader.openOwn('sidepanel.html')
    await list.evaluate(besideArticle)
    // It follows the reader from tab to tab.
    await page.bringToFront()
    await list.bringToFront()
    await until('the quotes', () => list.evaluate(() => document.querySelector('li.q') !== null))
    return list
  }

  const cardSays = async (page: Page, words: string) => {
    await showCardRoot(page, which)
    return String(await page.evaluate(`${cardHost}.shadowRoot.textContent`)).includes(words)
  }

  it('from mark to card, to two saved quotes, one corrected, tagged, noted, trashed and back, found, and exported', async () => {
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    await page.bringToFront()
    await until('the card of a quote', async () => {
      await nextMark()
      await until('a card', () => hostIsThere(page))
      return await cardSays(page, 'Copy link')
    })
    await page.bringToFront()
    await page.keyboard.press('s')
    await until('Saved on the card', () => cardSays(page, 'Saved'))
    await page.keyboard.press('Escape')
    await until('no card', async () => !(await hostIsThere(page)))

    const list = await listOver(page)
    await hasText(viewOf(list), 'Export CSV (1)')
    await tabTo(list, /^q\|/)
    await list.keyboard.press('End')
    await saveCorrected(list, 2, 'Valtonen', 'Elina Valtonen')
    await list.close()

    const log = await web.reader.openOwn('log.html')
    await log.setViewport({ width: 1280, height: 800 })
    await log.bringToFront()
    const rows = () => log.evaluate(() => document.querySelectorAll('.entry .quote').length)
    await until('two rows', async () => (await rows()) === 2)
    await tabTo(log, /^entry/)
    await log.keyboard.press('t')
    await until('the field of tags', async () => (await focused(log)).startsWith('in'))
    await log.keyboard.type('talks')
    await log.keyboard.press('Enter')
    await log.keyboard.press('Enter')
    await until('the tag', () => log.evaluate(() => document.querySelector('.tag')?.textContent === 'talks'))
    await onRow(log)
    await log.keyboard.press('n')
    await until('the field of the note', () => log.evaluate(() => document.activeElement?.localName === 'textarea'))
    await log.keyboard.type('ask the office')
    await log.keyboard.down('Control')
    await log.keyboard.press('Enter')
    await log.keyboard.up('Control')
    await hasText(viewOf(log), 'Has a note 1')
    await onRow(log)
    await log.keyboard.press('Delete')
    await until('one row', async () => (await rows()) === 1)
    await log.keyboard.press('z')
    await until('two rows again', async () => (await rows()) === 2)
    await until('the search field', async () => {
      await log.keyboard.press('/')
      return await log.evaluate(() => document.activeElement?.matches('input[type=search]') ?? false)
    })
    await log.keyboard.type('Valtonen')
    await until('the one that fits', async () => (await rows()) === 1)
    await log.keyboard.down('Control')
    await log.keyboard.press('e')
    await log.keyboard.up('Control')
    await until('the dialog', () => log.evaluate(() => document.querySelector('dialog[open]')?.contains(document.activeElement)))
    await tabTo(log, /Export \(1\)/)
    await log.keyboard.press('Enter')
    const csv = readFileSync(await downloaded(web.reader.downloads, '.csv'), 'utf8')
    expect(csv).toContain('Elina Valtonen')
    expect(csv).toContain('ask the office')
    expect(csv.includes('talks') || (await log.evaluate(() => document.querySelectorAll('.tag').length)) === 0).toBe(true)
    await log.close()
    await page.close()
  }, 120_000)
})
