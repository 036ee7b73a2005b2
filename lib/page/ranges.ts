import { type ArticleText, partAt } from '../article/article-text.ts'
import type { Span } from '../recognise/mention.ts'

/** Where a span stands in the page; null when it covers no text. */
export type NodeSpan = { startContainer: Node; startOffset: number; endContainer: Node; endOffset: number }

export function toNodeSpan(words: ArticleText<Node>, { start, end }: Span): NodeSpan | null {
  let first = partAt(words, start)
  // A line break between two parts belongs to no node: the span then begins with the next part.
  if (first < 0 || start >= (words.at[first] ?? 0) + (words.length[first] ?? 0)) first++
  const last = partAt(words, end - 1)
  const startContainer = words.node[first]
  const endContainer = words.node[last]
  if (!startContainer || !endContainer || last < first) return null
  const into = Math.max(0, start - (words.at[first] ?? 0))
  const upTo = Math.min(end - (words.at[last] ?? 0), words.length[last] ?? 0)
  return {
    startContainer,
    startOffset: (words.from[first] ?? 0) + into,
    endContainer,
    endOffset: (words.from[last] ?? 0) + upTo,
  }
}

/** Offset in the article text of a place in the page; the next character that is read when the place itself is not. Null past the end. */
export function toOffset(words: ArticleText<Node>, container: Node, offset: number): number | null {
  const place = (i: number): number | null => {
    const node = words.node[i]
    const from = words.from[i] ?? 0
    const length = words.length[i] ?? 0
    if (node === container && offset <= from + length) return (words.at[i] ?? 0) + Math.max(0, offset - from)
    return node && node !== container && isAfter(container, offset, node) ? (words.at[i] ?? 0) : null
  }
  let low = 0
  let high = words.node.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (place(middle) === null) low = middle + 1
    else high = middle
  }
  return place(low)
}

/** Whether the text node stands after the place. */
function isAfter(container: Node, offset: number, node: Node): boolean {
  const range = new Range()
  range.setStart(container, offset)
  return range.comparePoint(node, 0) >= 0
}
