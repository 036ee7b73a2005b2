import { describe, expect, it } from 'vitest'
import { giantPages } from '../fixtures/pages/giant-pages.ts'
import { paintedWords } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, until } from './harness/view.ts'

const patience = 120_000

describe.each<Which>(['chromium', 'firefox'])('in %s a page with', (which) => {
  const web = readerOf(which, ({ pathname }) => {
    const page = giantPages[Number(pathname.slice(1))]
    return page ? { body: page.html() } : null
  })

  it.each(giantPages.map((page, i) => [page.name, page, i] as const))(
    '%s is marked, or said to be no article, without a fault',
    async (_, { marked }, i) => {
      const page = await web.reader.browser.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => {
        if (message.text().includes('On the Record')) faults.push(message.text())
      })
      await page.goto(`http://kyivindependent.com/${i}`, { waitUntil: 'domcontentloaded', timeout: patience })
      if (marked) await until('marks', async () => 'otr-official' in (await paintedWords(page)), patience)
      else {
        const popup = await web.reader.openPopup(page)
        await hasText(popup, 'This page is not an article.')
        await popup.close()
      }
      expect(faults).toEqual([])
      await page.close()
    },
    2 * patience,
  )
})
