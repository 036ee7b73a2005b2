import type { Page } from 'puppeteer-core'
import { whenPainted } from '../e2e/harness/marks.ts'
import { until } from '../e2e/harness/view.ts'
import { languages, light, type Studio, type Theme, themes } from './studio.ts'

const window = { width: 1180, height: 1180 }

/** A mark of each kind, by words of the article that stand in it. */
const marked = {
  official: 'Steve Witkoff',
  date: 'March 13',
  oblast: 'Luhansk',
  quote: 'A lot of work',
} as const

/** The article with its marks; by night on a dark ground of its own, which it has before it is read. */
async function marks({ reader, address }: Studio, theme: Theme): Promise<Page> {
  const page = await reader.browser.newPage()
  await page.setViewport(window)
  await light(page, theme)
  await page.goto(address + (theme === 'dark' ? '?night' : ''), { waitUntil: 'domcontentloaded' })
  await whenPainted(page)
  return page
}

export async function articles(studio: Studio): Promise<void> {
  await studio.arrange('en', 0)
  for (const theme of themes) {
    const page = await marks(studio, theme)
    await page.screenshot({ path: studio.path(`article-${theme}`) })
    await page.close()
  }
}

const placeOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      const range = new Range()
      range.setStart(texts.currentNode, at)
      range.setEnd(texts.currentNode, at + wanted.length)
      const [box] = range.getClientRects()
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`The article does not say “${wanted}”.`)
  }, words)

/** The host of the card is the last element of the document; it is closed to every script. */
const hasCard = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild !== document.body)

export async function cards(studio: Studio): Promise<void> {
  for (const language of languages) {
    await studio.arrange(language, 0)
    for (const theme of themes) {
      const page = await marks(studio, theme)
      for (const [kind, words] of Object.entries(marked)) {
        const { x, y } = await placeOf(page, words)
        await page.mouse.click(x, y)
        await until('the card', () => hasCard(page))
        await new Promise((drawn) => setTimeout(drawn, 300))
        await page.screenshot({ path: studio.path(`card-${kind}-${language}-${theme}`) })
        await page.keyboard.press('Escape')
        await until('the card to close', async () => !(await hasCard(page)))
      }
      await page.close()
    }
  }
}
