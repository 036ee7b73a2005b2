import { type ArticleText, partAt } from './article-text.ts'
import type { Tree } from './tree.ts'

/** Blanks that markup is laid out with: a browser shows each as a plain one. */
const layout = /[ \t\n\r\f]/
/** What has no width, and blanks beside the one that is read. */
const unread = /[^\u00ad\u200b-\u200f\u2060\ufeff]/g

/**
 * The words from `start` to `end` as the page has them: with blanks that do not break, narrow and wide ones in place of the plain ones of
 * its text, and with what is dropped from it, such as soft hyphens.
 */
export function asWritten<N>(tree: Pick<Tree<N>, 'text'>, words: ArticleText<N>, start: number, end: number): string {
  const { text, node, from, at, length } = words
  let written = ''
  let done = start
  const first = Math.max(0, partAt(words, start))
  for (let i = first; (at[i] ?? end) < end; i++) {
    const place = at[i] ?? end
    const holder = node[i]
    const to = Math.min(end, place + (length[i] ?? 0))
    if (holder === undefined || to <= done) continue
    const begin = from[i] ?? 0
    const data = tree.text(holder)
    // Ends of lines are in no part.
    written += text.slice(done, Math.max(done, place))
    if (i > first && node[i - 1] === holder)
      written += data.slice((from[i - 1] ?? 0) + (length[i - 1] ?? 0), begin).replace(unread, '')
    const isBlank = length[i] === 1 && text[place] === ' ' && !layout.test(data[begin] ?? ' ')
    written += isBlank ? (data[begin] ?? ' ') : text.slice(Math.max(done, place), to)
    done = to
  }
  return written + text.slice(done, end)
}
