import type { Page } from 'puppeteer-core'
import { textsIn } from '../../lib/i18n/texts.ts'
import { whenPainted } from '../e2e/harness/marks.ts'
import { press, until, viewOf } from '../e2e/harness/view.ts'
import { type Language, light, type Studio, type Theme } from './studio.ts'

const drawn = () => new Promise((resolve) => setTimeout(resolve, 350))

type Place = {
  path: 'popup.html' | 'sidepanel.html'
  width: number
  height: number
  theme: Theme
  zoom?: number
  forced?: boolean
}

/** The popup or the panel in a tab of its own, of any size, as it stands over the article that was opened last; `closed`: where nothing can be kept. */
export async function besideArticle(studio: Studio, place: Place, closed = false): Promise<Page> {
  const { path, width, height, theme, zoom = 1, forced = false } = place
  const page = await studio.reader.browser.newPage()
  await page.setViewport({ width, height, deviceScaleFactor: zoom })
  await light(page, theme, forced)
  // In a tab of its own it would be over itself.
  await page.evaluateOnNewDocument((refuses) => {
    type Chrome = { tabs: { query(filter: object): Promise<{ url?: string }[]> } }
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome
    const query = tabs.query.bind(tabs)
    // The article was opened last of the pages whose address is not told.
    tabs.query = async () => (await query({})).filter(({ url }) => !url).slice(-1)
    if (!refuses) return
    indexedDB.open = () => {
      throw new DOMException('No storage in this window.', 'SecurityError')
    }
  }, closed)
  await page.goto(studio.reader.ownUrl(path), { waitUntil: 'domcontentloaded' })
  // It opens at the tab that was left last.
  await until('the quotes', () => page.evaluate(() => document.querySelector('li.q, li.lg') !== null))
  await drawn()
  return page
}

/** The narrowest panel with none, three and hundreds of quotes; the popup in the colours of the system and at a zoom of 200 %. */
export async function narrow(studio: Studio): Promise<void> {
  for (const [language, theme] of [
    ['en', 'light'],
    ['uk', 'dark'],
  ] as const) {
    for (const count of [0, 3, 300]) {
      await studio.arrange(language, count)
      const article = await studio.reader.open(studio.address)
      await whenPainted(article)
      await eachTab(studio, language, { path: 'sidepanel.html', width: 320, height: 640, theme }, `panel-320-${count}`)
      if (count === 300) {
        await eachTab(studio, language, { path: 'popup.html', width: 380, height: 560, theme, forced: true }, 'popup-forced')
        // A popup is never higher than 600 pixels, which at this zoom are 300.
        await eachTab(studio, language, { path: 'popup.html', width: 380, height: 300, theme, zoom: 2 }, 'popup-zoom-200')
      }
      await article.close()
    }
  }
}

async function eachTab(studio: Studio, language: Language, place: Place, name: string): Promise<void> {
  const t = textsIn(language)
  const page = await besideArticle(studio, place)
  for (const tab of ['quotes', 'page', 'log'] as const) {
    await press(viewOf(page), t(`popup.${tab}`))
    await drawn()
    await page.screenshot({ path: studio.path(`${name}-${tab}-${language}-${place.theme}`) })
  }
  await page.close()
}
