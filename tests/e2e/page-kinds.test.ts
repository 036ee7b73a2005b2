import { describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { cardBox } from './harness/card.ts'
import { markOf, paintedWords, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press, until } from './harness/view.ts'

const story = liveSites[0]?.html ?? ''
const words = 'Keir Starmer spoke in Donetsk Oblast on March 12.'
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 75>>stream
BT /F1 12 Tf 20 100 Td (${words}) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R/Size 6>>
%%EOF`
const documents: Record<string, { body: string; type: string }> = {
  '/note.txt': { body: words, type: 'text/plain' },
  '/feed.xml': { body: `<?xml version="1.0"?><feed><p>${words}</p></feed>`, type: 'text/xml' },
  '/map.svg': { body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${words}</text></svg>`, type: 'image/svg+xml' },
  '/data.json': { body: JSON.stringify({ words }), type: 'application/json' },
  '/report.pdf': { body: pdf, type: 'application/pdf' },
}
const later = '<p>Kaja Kallas wrote a line in the guest book on March 13, and she drew a small boat beneath it.</p>'

describe.each<Which>(['chromium', 'firefox'])('in %s', (which) => {
  const web = readerOf(which, ({ pathname }) =>
    pathname.startsWith('/story') ? { body: story, headers: { 'cache-control': 'max-age=60' } } : (documents[pathname] ?? null),
  )
  const official = async (page: Parameters<typeof paintedWords>[0]) => (await paintedWords(page))['otr-official'] ?? []

  it.each(Object.keys(documents))('the popup says of %s that it is not supported', async (path) => {
    const page = await web.reader.browser.newPage()
    await page.goto(`http://kyivindependent.com${path}`, { timeout: 5_000 }).catch(() => null)
    const popup = await web.reader.openPopup(page)
    await hasText(popup, 'This kind of document is not supported.')
    await popup.close()
    await page.close()
  })

  it('a page that one comes back to has its marks, and answers the popup', async () => {
    const page = await web.reader.open('http://kyivindependent.com/story')
    await whenPainted(page)
    await page.evaluate(() => Object.assign(globalThis, { kept: true }))
    await page.goto('http://kyivindependent.com/story-2', { waitUntil: 'domcontentloaded' })
    await whenPainted(page)
    await page.evaluate(() => history.back())
    await until('the first page', () => page.evaluate(() => location.pathname === '/story'))
    expect(await until('marks', async () => (await official(page)).includes('Keir Starmer'))).toBe(true)
    const popup = await web.reader.openPopup(page)
    await hasText(popup, 'Drawings in the museum')
    await popup.close()
    // What is added after the return is read too.
    await page.evaluate((more) => document.querySelector('article')?.insertAdjacentHTML('beforeend', more), later)
    await until('the new entry', async () => (await official(page)).includes('Kaja Kallas'))
    await page.close()
  })

  it('a hidden tab is not read until it is shown again', async () => {
    const page = await web.reader.open('http://kyivindependent.com/story')
    await whenPainted(page)
    const other = await web.reader.browser.newPage()
    await other.bringToFront()
    await new Promise((resolve) => setTimeout(resolve, 300))
    // Browsers without a screen do not always hide the tab behind another.
    const hidden = await page.evaluate(() => document.hidden)
    await page.evaluate((more) => document.querySelector('article')?.insertAdjacentHTML('beforeend', more), later)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    if (hidden) expect(await official(page)).not.toContain('Kaja Kallas')
    await page.bringToFront()
    await until('the new entry', async () => (await official(page)).includes('Kaja Kallas'))
    await other.close()
    await page.close()
  })

  it('a page that is written anew has cards again', async () => {
    const page = await web.reader.open('http://kyivindependent.com/story')
    await whenPainted(page)
    await page.evaluate((html) => {
      document.open()
      document.write(html)
      document.close()
    }, story)
    // Marks of words that are gone have no place any more.
    const { x, y } = await until('a mark', async () => {
      const at = await markOf(page, 'official', 'Keir Starmer')
      return at && at.y > 0 ? at : null
    })
    await page.mouse.click(x, y)
    await until('a card', () => cardBox(page))
    await page.close()
  })

  it('the popup’s log leads to the words where they stand now', async () => {
    const page = await web.reader.open('http://kyivindependent.com/story')
    await whenPainted(page)
    const popup = await web.reader.openPopup(page)
    await press(popup, 'Save')
    await hasText(popup, 'Saved')
    await press(popup, 'Log')
    const before = new Set(await web.reader.browser.pages())
    await until('the entry', () =>
      popup.run<boolean>(`document.querySelector('.lg a')?.click(); return document.querySelector('.lg a') !== null`),
    )
    const opened = await until('another tab', async () =>
      (await web.reader.browser.pages()).find((one) => !before.has(one) && one.url().includes('/story')),
    )
    await until('the quote as the current mark', async () => 'otr-current' in (await paintedWords(opened)))
    await opened.close()
    await page.close()
  })
})
