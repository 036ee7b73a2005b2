import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { chooseFromFirefoxMenu } from './harness/firefox-menu.ts'
import { whenPainted } from './harness/marks.ts'
import type { Reader, Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press, until, viewOf } from './harness/view.ts'
import { quotesInLog } from './log-rows.ts'

const article = savedPage(demonstrationArticle)

const menuItem = 'save-selection'

/** Selects the first paragraph of the article that is long enough to be one, and gives its words. */
const selectParagraph = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('article p, main p, p')].find(({ textContent }) => textContent.length > 60)
    if (!paragraph) throw new Error('The article has no paragraph.')
    getSelection()?.selectAllChildren(paragraph)
    return paragraph.textContent.trim().replace(/\s+/g, ' ')
  })

/** No driver can click Chromium's own menu. Its worker can be handed the click itself, and everything after it is real. */
async function chooseFromChromiumMenu({ browser }: Reader): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker')
  const worker = await target.worker()
  await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: '${menuItem}', editable: false, pageUrl: tab.url }, tab))`)
}

describe.each<Which>(['chromium', 'firefox'])('saving in %s', (which) => {
  const web = readerOf(which, article.pages)

  it('keeps what is selected and chosen from the context menu', async () => {
    const own = await web.reader.openOwn('popup.html')
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    await page.bringToFront()
    const words = await selectParagraph(page)
    await (which === 'chromium' ? chooseFromChromiumMenu(web.reader) : chooseFromFirefoxMenu(web.reader.browser, page, menuItem))
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
