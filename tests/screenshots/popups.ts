import type { Page } from 'puppeteer-core'
import { whenPainted } from '../e2e/harness/marks.ts'
import { press, until, viewOf } from '../e2e/harness/view.ts'
import { languages, light, type Studio, themes } from './studio.ts'

const tabs = {
  quotes: { en: 'Quotes', uk: 'Цитати' },
  page: { en: 'On this page', uk: 'На сторінці' },
  log: { en: 'Log', uk: 'Журнал' },
} as const

const amounts = [0, 3, 300]

const chosen = (page: Page, tab: string) =>
  until(`the tab ${tab}`, () =>
    page.evaluate((name) => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.includes(name) === true, tab),
  )

/** The popup over the article and the panel beside it: each tab, with none, three and hundreds of entries in the log. */
export async function popups(studio: Studio): Promise<void> {
  for (const language of languages) {
    for (const count of amounts) {
      await studio.arrange(language, count)
      for (const theme of themes) await popup(studio, language, count, theme)
    }
  }
}

async function popup(studio: Studio, language: 'en' | 'uk', count: number, theme: 'light' | 'dark'): Promise<void> {
  const article = await studio.reader.open(studio.address)
  await whenPainted(article)
  const shown = await studio.reader.openPopup(article)
  const target = await studio.reader.browser.waitForTarget((one) => one.url().endsWith('/popup.html'))
  const page = await target.asPage()
  await light(page, theme)
  await until('the tabs', () => page.evaluate(() => document.querySelectorAll('[role=tab]').length === 3))
  for (const [name, label] of Object.entries(tabs)) {
    // The article's tabs do not change with the log, but for what is saved of it.
    if (name !== 'log' && count !== 3) continue
    await press(viewOf(page), label[language])
    await chosen(page, label[language])
    await new Promise((drawn) => setTimeout(drawn, 250))
    await shown.screenshot(studio.path(`popup-${name}-${language}-${theme}-${count}`))
  }
  await shown.close()
  await article.close()
}
