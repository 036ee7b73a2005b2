import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { until } from './harness/view.ts'

const article = savedPage(demonstrationArticle)

describe.each<Which>(['chromium', 'firefox'])('the count on the button in %s', (which) => {
  const over = readerOf(which, article.pages)

  it('goes as soon as the reader switches it off, and comes back when it is switched on', async () => {
    const page = await over.reader.open(article.address)
    await whenPainted(page)
    const own = await over.reader.openOwn('options.html')
    const counts = () =>
      own.evaluate(
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then((all) => all.join(''))`,
      ) as Promise<string>
    const press = () => own.evaluate(`document.querySelector('[role=switch][aria-label="Count on the button"]').click()`)
    const number = await until('a count', async () => (/^\d+$/.test(await counts()) ? counts() : null))
    expect(Number(number)).toBeGreaterThan(1)
    await press()
    await until('no count', async () => (await counts()) === '')
    await press()
    await until('the count again', async () => (await counts()) === number)
    await own.close()
    await page.close()
  })
})
