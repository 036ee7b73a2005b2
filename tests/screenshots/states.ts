import type { Page } from 'puppeteer-core'
import { type Texts, textsIn } from '../../lib/i18n/texts.ts'
import { whenPainted } from '../e2e/harness/marks.ts'
import { press, until, viewOf } from '../e2e/harness/view.ts'
import { besideArticle } from './beside-article.ts'
import { seen, unseen } from './seen.ts'
import { type Language, light, type Studio, type Theme } from './studio.ts'

const drawn = () => new Promise((resolve) => setTimeout(resolve, 350))

/** States that a reader meets seldom: each of them once in light and English, once in dark and Ukrainian. */
export async function states(studio: Studio): Promise<void> {
  for (const [language, theme] of [
    ['en', 'light'],
    ['uk', 'dark'],
  ] as const) {
    await studio.arrange(language, 300)
    const take = (page: Page, name: string) => page.screenshot({ path: studio.path(`state-${name}-${language}-${theme}`) })
    await logStates(studio, textsIn(language), theme, take)
    await panelStates(studio, language, theme, take)
    await correctedState(studio, language, theme, take)
    await optionStates(studio, textsIn(language), theme, take)
  }
}

type Take = (page: Page, name: string) => Promise<unknown>

async function own(studio: Studio, path: string, width: number, theme: Theme): Promise<Page> {
  const page = await studio.reader.openOwn(path)
  await page.setViewport({ width, height: 900 })
  await light(page, theme)
  return page
}

/** The same words elsewhere, several picked, merged; a file that proves nothing; the export; the trash. */
async function logStates(studio: Studio, t: Texts, theme: Theme, take: Take): Promise<void> {
  const page = await own(studio, 'log.html', 1280, theme)
  await seen(page, '.entry .quote')
  await page.focus('.entry')
  await page.keyboard.press('Enter')
  await seen(page, '.same')
  await page.evaluate(() => document.querySelector('.same')?.scrollIntoView({ block: 'center' }))
  await drawn()
  await take(page, 'same-words')
  await page.evaluate(() => document.querySelector<HTMLElement>('.same button')?.click())
  await seen(page, '.bulk')
  await press(viewOf(page), t('log.bulk.tag'))
  await drawn()
  await take(page, 'bulk')
  await page.keyboard.press('Escape')
  await press(viewOf(page), t('log.bulk.merge'))
  await seen(page, '.toast')
  await drawn()
  await take(page, 'merged')
  await press(viewOf(page), t('log.export.choose'))
  await drawn()
  await take(page, 'export-menu')
  await press(viewOf(page), t('log.verify'))
  await seen(page, 'dialog[open]')
  const file = await page.$('dialog input[type=file]')
  await file?.uploadFile(`${import.meta.dirname}/states.ts`)
  await press(viewOf(page), t('log.verify.run'))
  await seen(page, 'dialog [role=alert]')
  await drawn()
  await take(page, 'verify')
  await page.keyboard.press('Escape')
  await press(viewOf(page), t('log.export.csv', { n: 276 }).split(' (')[0] ?? '')
  await seen(page, 'dialog[open]')
  await drawn()
  await take(page, 'export')
  await page.close()
}

/** The panel beside the article: as it is, where nothing can be saved, and while a speaker becomes an official. */
async function panelStates(studio: Studio, language: Language, theme: Theme, take: Take): Promise<void> {
  const article = await studio.reader.open(studio.address)
  await whenPainted(article)
  for (const [name, closed] of [
    ['panel', false],
    ['private', true],
  ] as const) {
    const page = await besideArticle(studio, { path: 'sidepanel.html', width: 360, height: 700, theme }, closed)
    await take(page, name)
    if (!closed) await newOfficial(page, language, take)
    await page.close()
  }
  await article.close()
}

async function newOfficial(page: Page, language: Language, take: Take): Promise<void> {
  await page.focus('li.q')
  await page.keyboard.press('e')
  await page.keyboard.type(language === 'uk' ? 'Олена Зразок' : 'Olena Zrazok')
  await drawn()
  await take(page, 'speaker')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await seen(page, 'form.speaker')
  await drawn()
  await take(page, 'office')
}

/** The popup over an article whose newsroom has changed one saved quote and taken out another. */
async function correctedState(studio: Studio, language: Language, theme: Theme, take: Take): Promise<void> {
  const t = textsIn(language)
  await studio.arrange(language, 0)
  const article = await studio.reader.open(studio.address)
  await whenPainted(article)
  const place = { path: 'popup.html', width: 380, height: 560, theme } as const
  const first = await besideArticle(studio, place)
  await press(viewOf(first), t('popup.saveAll', { n: 0 }).split(' 0')[0] ?? '')
  await seen(first, '.toast')
  await first.close()
  await article.bringToFront()
  await article.evaluate(() => {
    const [said, , gone] = [...document.querySelectorAll('article p')].filter(({ textContent }) => textContent?.includes('“'))
    if (said) said.innerHTML = said.innerHTML.replace('speaking', 'talking')
    gone?.remove()
  })
  await until('the change', async () => {
    const quotes = (await whenPainted(article))['otr-quote'] ?? []
    return quotes.some((words) => words.includes('talking'))
  })
  const page = await besideArticle(studio, place)
  await seen(page, '.notice')
  await take(page, 'revisit-line')
  await press(viewOf(page), t('popup.seeChanges'))
  await seen(page, '.revisited')
  await drawn()
  await take(page, 'revisited')
  await page.close()
  await article.close()
  await studio.arrange(language, 300)
}

/** An official without an office, another being added, and a CSV recipe. */
async function optionStates(studio: Studio, t: Texts, theme: Theme, take: Take): Promise<void> {
  const page = await own(studio, 'options.html', 1280, theme)
  await seen(page, '#about')
  // The pictures before this one have added her already, and nobody is listed twice.
  await page.evaluate("chrome.storage.local.remove('settings.ownOfficials')")
  await unseen(page, '#officials table')
  await press(viewOf(page), t('options.officials.add'))
  await page.focus('.person .in')
  await page.keyboard.type('Oleksandra Próba')
  await page.keyboard.press('Enter')
  await seen(page, '#officials table')
  await press(viewOf(page), t('options.officials.add'))
  await page.evaluate(() => document.querySelector('#officials')?.scrollIntoView())
  await drawn()
  await take(page, 'officials')
  await press(viewOf(page), t('options.recipe.add'))
  await seen(page, '#recipes .cols')
  await page.evaluate(() => document.querySelector('#recipes')?.scrollIntoView())
  await drawn()
  await take(page, 'recipe')
  await press(viewOf(page), t('options.delete.open'))
  await seen(page, 'dialog[open]')
  await drawn()
  await take(page, 'delete')
  await page.close()
}
