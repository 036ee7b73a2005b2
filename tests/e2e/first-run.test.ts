import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { cardHost, showCardRoot } from './harness/card-root.ts'
import { hostIsThere, markOf, paintedWords, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press, until, viewOf } from './harness/view.ts'

describe.each<Which>(['chromium', 'firefox'])('a person who sees the extension for the first time in %s', (which) => {
  const web = readerOf(which, () => null)

  const welcome = async (): Promise<Page> => {
    const page = await web.reader.openOwn('welcome.html')
    await page.setViewport({ width: 1280, height: 900 })
    await page.bringToFront()
    await whenPainted(page)
    return page
  }

  it('tries marks, card and saving on the sample, and finds the quote in the log', async () => {
    const page = await welcome()
    const { 'otr-quote': [quote = ''] = [], 'otr-official': officials = [] } = await paintedWords(page)
    expect(officials.length).toBeGreaterThan(0)
    const place = await markOf(page, 'quote', quote)
    if (!place) throw new Error('The sample has no mark on a quote.')
    await page.mouse.click(place.x, place.y)
    await until('the card', () => hostIsThere(page))
    await showCardRoot(page, which)
    const save = `[...${cardHost}.shadowRoot.querySelectorAll('button')].find((one) => /^Save/.test(one.textContent))`
    await until('the button', () => page.evaluate(`${save} !== undefined`) as Promise<boolean>)
    await page.evaluate(`${save}.click()`)
    await until('Saved', () => page.evaluate(`${cardHost}.shadowRoot.textContent.includes('Saved')`) as Promise<boolean>)
    const log = await web.reader.openOwn('log.html')
    await until('the quote in the log', () =>
      log.evaluate((words) => document.querySelector('.entry .quote')?.textContent?.includes(words.slice(1, 30)), quote),
    )
    await log.close()
    await page.close()
  })

  it('chooses a language and where pages are read, and both are kept', async () => {
    const page = await welcome()
    await press(viewOf(page), 'Українська')
    await until('the page in Ukrainian', () => page.evaluate(() => document.documentElement.lang === 'uk'))
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[name=where]')[1]?.click())
    const again = await welcome()
    expect(await again.evaluate(() => document.documentElement.lang)).toBe('uk')
    await until('the choice', () =>
      again.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[name=where]')[1]?.checked),
    )
    await press(viewOf(again), 'English')
    await hasText(viewOf(again), 'English')
    await again.close()
    await page.close()
  })
})
