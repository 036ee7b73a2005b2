import type { ArticleText } from '../article/article-text.ts'
import type { Span } from '../recognise/mention.ts'
import { toOffset } from './ranges.ts'

/** The part of the article's text that is selected, without blanks at its ends; null when nothing of it is. */
export function selectedSpan(words: ArticleText<Node>, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = toOffset(words, range.startContainer, range.startOffset)
  if (from === null) return null
  const to = toOffset(words, range.endContainer, range.endOffset) ?? words.text.length
  const chosen = words.text.slice(from, to)
  const start = from + (chosen.length - chosen.trimStart().length)
  const end = from + chosen.trimEnd().length
  return end > start ? { start, end } : null
}
