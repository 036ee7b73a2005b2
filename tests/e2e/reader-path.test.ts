import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { downloaded } from './harness/downloads.ts'
import { htmlOf, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, names, press, until } from './harness/view.ts'

const article = savedPage(demonstrationArticle)
const notes = 'http://kyivindependent.com/about'
const plain =
  '<!doctype html><html lang="en"><title>About</title><body><nav><a href="/">Home</a></nav><p>Contact</p></body></html>'

describe.each<Which>(['chromium', 'firefox'])('a reader with %s', (which) => {
  const web = readerOf(which, (url) => (url.href === notes ? { body: plain } : article.pages(url)))

  it('sees officials, dates, oblasts and quotes marked, and nothing outside the article', async () => {
    const page = await web.reader.open(article.address)
    const words = await whenPainted(page)
    expect(words['otr-official']).toEqual(
      expect.arrayContaining(['Donald Trump', 'Vladimir Putin', 'Steve Witkoff', 'Keir Starmer']),
    )
    expect(words['otr-official']).not.toContain('Sergey Lavrov')
    expect(words['otr-official']).not.toContain('Macron')
    expect(words['otr-date']).toEqual(expect.arrayContaining(['March 13', 'Tuesday', 'Saturday']))
    expect(words['otr-date']).not.toContain('April 2')
    expect(words['otr-date']).not.toContain('30-day')
    expect(words['otr-oblast']).toEqual(['Donetsk', 'Luhansk', 'Kherson', 'Zaporizhzhia', 'Crimea', 'Kharkiv'])
    expect(words['otr-quote']?.length).toBe(8)
    await page.close()
  })

  it('leaves the page as it was', async () => {
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    const marked = await htmlOf(page)
    const asServed = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text()
      return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML
    })
    expect(marked).toBe(asServed)
    await page.close()
  })

  it('saves two quotes from the popup, exports them, and finds them after a restart', async () => {
    let page = await web.reader.open(article.address)
    await whenPainted(page)
    let popup = await web.reader.openPopup(page)
    await hasText(popup, 'Donald Trump')
    await hasText(popup, 'Vladimir Putin')
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (1)')
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (2)')
    expect((await names(popup, 'button')).filter((name) => name.startsWith('Saved'))).toHaveLength(2)
    await press(popup, 'Export CSV')
    const csv = readFileSync(await downloaded(web.reader.downloads, '.csv'), 'utf8')
    const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    })
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(errors).toEqual([])
    expect(data).toHaveLength(2)
    expect(data.map((row) => row.speaker)).toContain('Donald Trump')
    expect(data.every((row) => row.published?.startsWith('2025-03-17'))).toBe(true)
    await popup.close()

    await web.restart()
    page = await web.reader.open(article.address)
    await whenPainted(page)
    popup = await web.reader.openPopup(page)
    await hasText(popup, 'Export CSV (2)')
    await until(
      'the saved quotes to be known',
      async () => (await names(popup, 'button')).filter((n) => n.startsWith('Saved')).length === 2,
    )
    await popup.close()
    await page.close()
  })

  it('is told why nothing is marked on a page that is no article', async () => {
    const page = await web.reader.open(notes)
    const popup = await web.reader.openPopup(page)
    await hasText(popup, 'This page is not an article.')
    expect((await names(popup, 'button')).filter((name) => name === 'Save')).toEqual([])
    await popup.close()
    await page.close()
  })
})
