import { describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { paintedWords, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press, until } from './harness/view.ts'

const story = liveSites[0]?.html ?? ''

/** What a newsroom does to an article that it corrects while somebody reads it. */
describe.each<Which>(['chromium', 'firefox'])('a saved quote on a page that is corrected while it is open, in %s', (which) => {
  const web = readerOf(which, ({ pathname }) => (pathname === '/story' ? { body: story } : null))

  it('is shown as changed, word by word, or as not found, and holds on to no other sentence', async () => {
    const page = await web.reader.open('http://kyivindependent.com/story')
    await whenPainted(page)
    const first = await web.reader.openPopup(page)
    await press(first, 'Save all')
    await hasText(first, 'Saved.')
    await first.close()

    await page.evaluate(() => {
      const [, said, , , gone] = document.querySelectorAll('article p')
      if (said) said.innerHTML = said.innerHTML.replace('stronger than', 'far brighter than')
      if (gone) gone.textContent = 'The trains come at nine, and the hall is closed on Sundays because the guards rest.'
    })
    const quotes = async () => (await paintedWords(page))['otr-quote'] ?? []
    await until('the words of today', async () => (await quotes()).some((words) => words.includes('far brighter')))

    const popup = await web.reader.openPopup(page)
    await hasText(popup, '1 saved quote has changed here.')
    await press(popup, 'See which')
    await hasText(popup, 'Changed on this page')
    const words = (tag: string) =>
      popup.run<string[]>(`return [...document.querySelectorAll('.revisited ${tag}')].map((e) => e.textContent)`)
    expect(await words('del')).toEqual(['stronger'])
    expect(await words('ins')).toEqual(['far brighter'])
    await hasText(popup, 'Not found on this page')
    await popup.close()
    expect((await quotes()).every((one) => one.includes('The colours are'))).toBe(true)
    await page.close()
  })
})
