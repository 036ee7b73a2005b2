import type { Page } from 'puppeteer-core'
import { hasText, until, viewOf } from './view.ts'

/** What the focus is on: its class, then its name as a screen reader would say it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: on } = document
    return `${on?.className ?? ''}|${on?.getAttribute('aria-label') ?? on?.textContent ?? ''}`
  })

export const tabTo = (page: Page, what: RegExp) =>
  until(
    `the focus to reach ${what}`,
    async () => {
      await page.keyboard.press('Tab')
      return what.test(await focused(page))
    },
    30_000,
  )

/** Saves the quote that has the focus in the list of a page, as the nth of the log, and gives it another speaker. */
export async function saveCorrected(list: Page, nth: number, typed: string, speaker: string): Promise<void> {
  await list.keyboard.press('s')
  await hasText(viewOf(list), `Saved. ${nth} quotes in your log.`)
  await list.keyboard.press('e')
  await list.keyboard.type(typed)
  await hasText(viewOf(list), speaker)
  await list.keyboard.press('Enter')
  await hasText(viewOf(list), 'corrected')
}
