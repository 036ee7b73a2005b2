import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { cardBox } from './harness/card.ts'
import { markOf, paintedWords, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { until } from './harness/view.ts'

const story = liveSites[0]?.html ?? ''
describe.each<Which>(['chromium', 'firefox'])('an open card in %s', (which) => {
  const web = readerOf(which, ({ pathname }) => (pathname.startsWith('/story') ? { body: story } : null))

  const opened = async (words = 'Keir Starmer'): Promise<Page> => {
    const page = await web.reader.open('http://kyivindependent.com/story')
    await whenPainted(page)
    await page.bringToFront()
    const { x, y } = await until('a mark', () => markOf(page, 'official', words))
    await page.mouse.click(x, y)
    await until('a card', () => cardBox(page))
    return page
  }
  it('stays, at its mark, when the page sets the same words anew', async () => {
    const page = await opened('Tusk')
    await page.evaluate(() => {
      const article = document.querySelector('article')
      if (article) article.innerHTML += '<!-- hydrated -->'
    })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await cardBox(page)).not.toBeNull()
    expect(Object.values(await paintedWords(page)).flat()).toContain('Tusk')
    await page.close()
  })

  // Only Chromium lets a test see a page as it is printed.
  if (which === 'chromium')
    it('is not printed', async () => {
      const page = await opened()
      await page.emulateMediaType('print')
      expect(await cardBox(page)).toBeNull()
      await page.emulateMediaType('screen')
      expect(await cardBox(page)).not.toBeNull()
      await page.close()
    })
})
