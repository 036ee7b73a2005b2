import { copyFileSync, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'puppeteer-core'
import { BrowserMissingError } from '../e2e/harness/browsers.ts'
import { buildFor } from '../e2e/harness/build.ts'
import { downloaded } from '../e2e/harness/downloads.ts'
import { whenPainted } from '../e2e/harness/marks.ts'
import { forget, launchReader, type Reader } from '../e2e/harness/reader.ts'
import { serveSite } from '../e2e/harness/site.ts'
import { hasText, names, press, until } from '../e2e/harness/view.ts'
import { demoArguments, hasDisplay } from './arguments.ts'
import { demonstrationArticle, savedPage } from './pages.ts'
import { type Found, found, summary } from './summary.ts'

/** Builds the extension, serves one article under its news host, and reads it in Chromium: by hand, or by itself when headless. */

const folder = join(import.meta.dirname, '../../.artifacts/demo')
const path = (name: string) => join(folder, name)

/** Open, highlight, open the real popup, save two quotes, export. Leaves two pictures and the CSV. */
async function walk(reader: Reader, article: Page): Promise<Found> {
  await article.setViewport({ width: 1180, height: 1400 })
  const popup = await reader.openPopup(article)
  if ((await names(popup, 'button')).includes('Read this page')) await press(popup, 'Read this page')
  await whenPainted(article)
  const result = await until('the page to be read', () => found(popup))
  const wanted = Math.min(2, result.quotes.length)
  for (let saved = 0; saved < wanted; saved++) {
    await press(popup, 'Save')
    await until(
      'the quote to be saved',
      async () => (await names(popup, 'button')).filter((n) => n.startsWith('Saved')).length > saved,
    )
  }
  await hasText(popup, `Export CSV (${wanted})`)
  await article.screenshot({ path: path('article.png') as `${string}.png` })
  await popup.screenshot(path('popup.png'))
  if (wanted > 0) {
    await press(popup, 'Export CSV')
    copyFileSync(await downloaded(reader.downloads, '.csv'), path('research-log.csv'))
  }
  await popup.close()
  return result
}

async function main(): Promise<void> {
  const { headless, page } = demoArguments(process.argv.slice(2), hasDisplay(process.platform, process.env))
  const live = page !== null && /^https?:\/\//.test(page)
  const { address, pages } = live ? { address: page, pages: () => null } : savedPage(page ?? demonstrationArticle)
  mkdirSync(folder, { recursive: true })
  const extension = await buildFor('chromium')
  const site = await serveSite(pages)
  const reader = await launchReader({ which: 'chromium', extension, proxy: live ? null : site.address, headless })
  try {
    const article = await reader.open(address)
    if (headless) {
      console.log(summary(await walk(reader, article)))
      console.log(
        `\nLook at ${['article.png', 'popup.png', 'research-log.csv'].map((name) => relative(process.cwd(), path(name))).join(', ')}`,
      )
      await reader.close()
    } else {
      console.log('Read the article in the window; the toolbar button opens the popup. Close the window to end.')
      await new Promise((closed) => reader.browser.on('disconnected', closed))
    }
  } finally {
    await reader.browser.close().catch(() => null)
    await site.close()
    forget(reader.profile)
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof BrowserMissingError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
