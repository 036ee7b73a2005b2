import type { Page } from 'puppeteer-core'
import { until } from './view.ts'

/** The words that are painted, per highlight name without its day or night ending: { 'otr-official': ['Donald Trump', …] }. */
export const paintedWords = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const words: Record<string, string[]> = {}
    for (const [name, highlight] of CSS.highlights) {
      const kind = name.replace(/-night$/, '')
      for (const range of highlight) {
        const live = new Range()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        words[kind] ??= []
        words[kind].push(live.toString())
      }
    }
    return words
  })

/** The painted words once there are any. */
export const whenPainted = (page: Page): Promise<Record<string, string[]>> =>
  until('highlights on the page', async () => {
    const words = await paintedWords(page)
    return Object.keys(words).length > 0 && words
  })

/** The page as its own scripts would serialise it. */
export const htmlOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML)

/** Where the first mark of a kind is painted, in the middle of its first line. */
export const markOf = (page: Page, kind: string, words: string) =>
  page.evaluate(
    (name, wanted) => {
      for (const range of CSS.highlights.get(name) ?? []) {
        const live = new Range()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        if (live.toString() !== wanted) continue
        scrollBy({ top: live.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
        const { left, top, width, height } = live.getClientRects()[0] ?? new DOMRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      return null
    },
    `otr-${kind}`,
    words,
  )

/** The card's host stands right after the body. */
export const hostIsThere = (page: Page) => page.evaluate(() => document.body.nextElementSibling !== null)
