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
