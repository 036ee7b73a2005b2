import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { hostIsThere, markOf, whenPainted } from '../e2e/harness/marks.ts'
import { until } from '../e2e/harness/view.ts'
import { type Language, languages, light, type Studio } from './studio.ts'

/** The size that the stores of Chrome and Firefox ask for. */
const size = { width: 1280, height: 800 }
const rested = () => new Promise((resolve) => setTimeout(resolve, 400))

/** Pictures for the stores: the article with a card, the popup over it, the log, the settings; in each language of the interface. */
export async function store(studio: Studio): Promise<void> {
  for (const language of languages) {
    await studio.arrange(language, 300)
    await overArticle(studio, language)
    for (const [n, name, ready] of [
      [3, 'log', '.entry .quote'],
      [4, 'options', '#about'],
    ] as const)
      await ownPage(studio, `${name}.html`, ready, pathOf(studio, language, n, name))
  }
}

const pathOf = (studio: Studio, language: Language, n: number, name: string) => studio.path(`store-${language}-${n}-${name}`)

async function overArticle(studio: Studio, language: Language): Promise<void> {
  const page = await studio.reader.open(studio.address)
  await page.setViewport(size)
  await light(page, 'light')
  await whenPainted(page)
  const bare = studio.path(`bare-${language}`)
  await page.screenshot({ path: bare })
  await page.bringToFront()
  const { x, y } = await until('the mark', () => markOf(page, 'official', 'Steve Witkoff'))
  await page.mouse.click(x, y)
  await until('the card', () => hostIsThere(page))
  await rested()
  await page.screenshot({ path: pathOf(studio, language, 1, 'card') })
  await page.keyboard.press('Escape')
  await withPopup(studio, page, bare, pathOf(studio, language, 2, 'popup'))
  await page.close()
}

/** The popup is a window of its own, so no one picture holds it and the page: it is laid over it where the browser shows it. */
async function withPopup(studio: Studio, article: Page, bare: string, path: `${string}.png`): Promise<void> {
  const popup = await studio.reader.openPopup(article)
  await until('the quotes', () => popup.run<boolean>('return document.querySelector("li.q") !== null'))
  await rested()
  await popup.screenshot(path)
  await popup.close()
  const data = (file: string) => `data:image/png;base64,${readFileSync(file).toString('base64')}`
  const both = await studio.reader.browser.newPage()
  await both.setViewport(size)
  await both.setContent(`<style>
    body { margin: 0; height: 800px; background: url(${data(bare)}) }
    img { position: absolute; top: 8px; right: 40px; border-radius: 8px; box-shadow: 0 4px 24px #0006 }
  </style><img src="${data(path)}">`)
  await rested()
  await both.screenshot({ path })
  await both.close()
}

async function ownPage(studio: Studio, path: string, ready: string, picture: `${string}.png`): Promise<void> {
  const page = await studio.reader.openOwn(path)
  await page.setViewport(size)
  await light(page, 'light')
  await until(`${path} to be drawn`, () => page.evaluate((one) => document.querySelector(one) !== null, ready))
  await rested()
  await page.screenshot({ path: picture })
  await page.close()
}
