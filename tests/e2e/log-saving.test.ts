import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { whenPainted } from './harness/marks.ts'
import type { Reader, Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press, until, type View } from './harness/view.ts'
import { quotesInLog } from './log-rows.ts'

const article = savedPage(demonstrationArticle)

type Extension = {
  tabs: {
    query(which: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object): Promise<{ ok: boolean; value: object }>
  }
  runtime: { sendMessage(message: object): Promise<{ ok: boolean }> }
}

const viewOf = (page: Page): View => ({ run: (body) => page.evaluate(`(() => { ${body} })()`) as Promise<never> })

/** Selects the first paragraph of the article that is long enough to be one, and gives its words. */
const selectParagraph = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('article p, main p, p')].find(({ textContent }) => textContent.length > 60)
    if (!paragraph) throw new Error('The article has no paragraph.')
    getSelection()?.selectAllChildren(paragraph)
    return paragraph.textContent.trim().replace(/\s+/g, ' ')
  })

/** Drivers cannot click a browser's own menu. Chromium's worker can be handed the click itself, and everything after it is real. */
async function chooseFromMenu(reader: Reader): Promise<void> {
  const target = await reader.browser.waitForTarget((one) => one.type() === 'service_worker')
  const worker = await target.worker()
  await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-selection', editable: false, pageUrl: tab.url }, tab))`)
}

/** Firefox lets nobody hand over a click either: the two messages that its handler sends are sent by a page of the extension instead. */
async function sendAsTheMenuDoes(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { tabs, runtime } = (globalThis as unknown as { browser: Extension }).browser
    const [tab] = await tabs.query({ url: '*://kyivindependent.com/*' })
    if (!tab) throw new Error('The article is in no tab.')
    const draft = await tabs.sendMessage(tab.id, { onTheRecord: 'draftSelection' })
    const saved = await runtime.sendMessage({ onTheRecord: 'saveDraft', payload: draft.value })
    if (!saved.ok) throw new Error('Not saved.')
  })
}

describe.each<Which>(['chromium', 'firefox'])('saving in %s', (which) => {
  const web = readerOf(which, article.pages)

  it('keeps what is selected and chosen from the context menu', async () => {
    const own = await web.reader.openOwn('popup.html')
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    await page.bringToFront()
    const words = await selectParagraph(page)
    await (which === 'chromium' ? chooseFromMenu(web.reader) : sendAsTheMenuDoes(own))
    const [quote] = await until('the quote in the log', async () => {
      const quotes = await quotesInLog(own)
      return quotes.length > 0 && quotes
    })
    expect(quote?.replace(/\s+/g, ' ')).toBe(words)
    await page.close()
    await own.close()
  })

  it('keeps what is saved in the side panel, which follows the reader to the article', async () => {
    const panel = await web.reader.openOwn('sidepanel.html')
    const before = (await quotesInLog(panel)).length
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    await page.bringToFront()
    await hasText(viewOf(panel), 'Donald Trump')
    await press(viewOf(panel), 'Save')
    await until('the quote in the log', async () => (await quotesInLog(panel)).length === before + 1)
    await hasText(viewOf(panel), `Export CSV (${before + 1})`)
    await page.close()
    await panel.close()
  })
})
