import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { cardBox, stepMark } from './harness/card.ts'
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

  /** What the page's own script does to it while a card is open, with the reader in a field of the page. */
  const whileOpen = async (page: Page, noise: string[], change: () => void) => {
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(String(error)))
    await page.evaluate(() => {
      const field = document.createElement('input')
      field.id = 'field'
      document.body.append(field)
      field.focus({ preventScroll: true })
    })
    await page.evaluate(change)
    await until('no card', async () => (await cardBox(page)) === null)
  }
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
  const changes: readonly (readonly [string, () => void])[] = [
    [
      'goes to another article by its own script',
      () => {
        history.pushState({}, '', '/story/the-harbour')
        const article = document.querySelector('article')
        if (article)
          article.innerHTML = `<h1>The harbour is dredged again</h1>${'<p>Keir Starmer came to the harbour on April 4 and spoke about the dredging of its basin with the men who keep the lights, and “the basin will be deeper by the summer,” Starmer told reporters.</p>'.repeat(4)}`
      },
    ],
    [
      'goes to a page that is no article',
      () => {
        history.pushState({}, '', '/')
        document.querySelector('main')?.remove()
      },
    ],
    ['takes the words out and leaves the same name elsewhere', () => document.querySelector('article p')?.remove()],
    ['hides them', () => document.querySelector('article p')?.setAttribute('hidden', '')],
  ]
  it.each(changes)('closes without a word when the page %s', async (_, change) => {
    const page = await opened()
    const noise: string[] = []
    await whileOpen(page, noise, change)
    expect(await focused(page)).toBe('field')
    expect(noise).toEqual([])
    await page.close()
  })

  it('gives the keyboard back when its words are gone while it is in the card', async () => {
    const page = await web.reader.open('http://kyivindependent.com/story')
    await whenPainted(page)
    await page.bringToFront()
    await page.evaluate(() => {
      document.querySelector('h1')?.setAttribute('tabindex', '0')
      document.querySelector<HTMLElement>('h1')?.focus()
    })
    await stepMark(web.reader, page, 1)
    await until('a card', () => cardBox(page))
    expect(await page.evaluate(() => document.activeElement === document.body.nextElementSibling)).toBe(true)
    await page.evaluate(() => document.querySelector('article p')?.remove())
    await until('no card', async () => (await cardBox(page)) === null)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1')
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
