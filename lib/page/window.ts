import type { ArticleText } from '../article/article-text.ts'
import type { Mention } from '../recognise/mention.ts'
import { rectsOf } from './hit-test.ts'

/** Mentions from one index to another, half-open. */
export type Stretch = { from: number; to: number }

/**
 * Marks that are painted at a time. A browser checks every highlighted range again after each change of the page, so that
 * thousands of them would hold up a live blog at each new entry; this many reach some dozen screens of a dense text up and down.
 */
export const mostPainted = 800

/** The stretch of `count` mentions that is painted while the window stands at the mention `at`. */
export function stretchAround(at: number, count: number): Stretch {
  const from = Math.max(0, Math.min(at - mostPainted / 2, count - mostPainted))
  return { from, to: Math.min(count, from + mostPainted) }
}

/** Whether the window stands so near to an end of what is painted that more has to be. */
export const isNearEnd = (at: number, { from, to }: Stretch, count: number): boolean =>
  (from > 0 && at - from < mostPainted / 4) || (to < count && to - at < mostPainted / 4)

/** Index of the first mention that stands in the window or below it; the number of mentions when all stand above. */
export function firstInView(words: ArticleText<Node>, mentions: readonly Mention[]): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    const mention = mentions[middle]
    if (mention && (rectsOf(words, mention)[0]?.top ?? -1) < 0) low = middle + 1
    else high = middle
  }
  return low
}
