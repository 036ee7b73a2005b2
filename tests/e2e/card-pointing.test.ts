import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { hostIsThere, markOf, paintedWords, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press, until } from './harness/view.ts'

const article = savedPage(demonstrationArticle)
const story = liveSites[0]?.html ?? ''

describe.each<Which>(['chromium', 'firefox'])('the card in %s', (which) => {
  const web = readerOf(which, article.pages)

  const open = async () => {
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    await page.bringToFront()
    return page
  }
  const at = (page: Page, kind: string, words: string) => until(`the mark of ${words}`, () => markOf(page, kind, words))

  it('opens by a click on a mark, and closes by one elsewhere', async () => {
    const page = await open()
    const { x, y } = await at(page, 'official', 'Donald Trump')
    await page.mouse.click(x, y)
    await until('a card', () => hostIsThere(page))
    await page.mouse.click(3, 3)
    await until('no card', async () => !(await hostIsThere(page)))
    await page.close()
  })

  it('opens under a resting pointer, stays while the pointer is on it, and goes when it leaves', async () => {
    const page = await open()
    const { x, y } = await at(page, 'official', 'Donald Trump')
    await page.mouse.move(x - 5, y)
    await page.mouse.move(x, y)
    await until('a card', () => hostIsThere(page))
    await page.mouse.move(3, 3)
    await until('no card', async () => !(await hostIsThere(page)))
    await page.close()
  })

  it('is a dialog above the page that changes nothing of it', async () => {
    const page = await open()
    const before = await page.evaluate(() => document.body.outerHTML)
    const { x, y } = await at(page, 'oblast', 'Donetsk')
    await page.mouse.click(x, y)
    await until('a card', () => hostIsThere(page))
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before)
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    expect(width).toBeGreaterThan(0)
    expect(height).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await until('no card', async () => !(await hostIsThere(page)))
    await page.close()
  })
})

describe('the card in Chromium', () => {
  const web = readerOf('chromium', (url) => (url.pathname === '/story' ? { body: story } : article.pages(url)))

  it('keeps on the next visit what was rejected', async () => {
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    const { x, y } = await until('a mark', () => markOf(page, 'official', 'Donald Trump'))
    await page.mouse.click(x, y)
    const button = (name: string) =>
      until(`the button ${name}`, async () => {
        const snapshot = await page.accessibility.snapshot({ interestingOnly: false })
        const find = (node: typeof snapshot): NonNullable<typeof snapshot> | null =>
          node === null
            ? null
            : node.role === 'button' && node.name === name
              ? node
              : (node.children ?? []).reduce<ReturnType<typeof find>>((found, child) => found ?? find(child), null)
        return await find(snapshot)?.elementHandle()
      })
    await (await button('Not this person')).click()
    const isMarked = async () => (await paintedWords(page))['otr-official']?.includes('Donald Trump') ?? false
    await until('no mark', async () => !(await isMarked()))
    await page.reload({ waitUntil: 'domcontentloaded' })
    await whenPainted(page)
    await until('no mark on the next visit', async () => !(await isMarked()))
    expect((await paintedWords(page))['otr-official']).toContain('Vladimir Putin')
    await page.close()
  })

  it('the log goes to a quote as it stands on the page', async () => {
    const address = 'http://kyivindependent.com/story'
    const page = await web.reader.open(address)
    await whenPainted(page)
    const popup = await web.reader.openPopup(page)
    await press(popup, 'Save')
    await hasText(popup, 'Saved')
    await popup.close()
    await page.close()
    const log = await web.reader.openOwn('log.html')
    const view = { run: <T>(body: string) => log.evaluate(`(() => { ${body} })()`) as Promise<T> }
    await press(view, 'More for quote 1')
    await press(view, 'Go to the article')
    const target = await web.reader.browser.waitForTarget((t) => t.url().startsWith(address))
    const opened = await target.page()
    if (!opened) throw new Error('no tab')
    await until('the quote as the current mark', async () => 'otr-current' in (await paintedWords(opened)))
    await opened.close()
  })
})
