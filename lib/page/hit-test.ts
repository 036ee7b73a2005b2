import type { ArticleText } from '../article/article-text.ts'
import type { Mention } from '../recognise/mention.ts'
import { own } from './platform.ts'
import { toNodeSpan, toOffset } from './ranges.ts'
import { rangeOf } from './scroll.ts'

/** The shortest marked mention under a point of the window, so that a name inside a quote wins; null where none is painted. */
export function mentionAt(
  page: Document,
  words: ArticleText<Node>,
  mentions: readonly Mention[],
  x: number,
  y: number,
): Mention | null {
  const caret = own(page, 'caretPositionFromPoint')?.(x, y)
  if (!caret || !(caret.offsetNode instanceof Text)) return null
  const offset = toOffset(words, caret.offsetNode, caret.offset)
  if (offset === null) return null
  const covering = mentions
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  // The caret nearest to a point may be far from it: only what is painted there counts.
  return covering.find((mention) => rectsOf(words, mention).some((rect) => holds(rect, x, y))) ?? null
}

/** The lines of a mention in the window; [] when its nodes are gone. */
export function rectsOf(words: ArticleText<Node>, mention: Mention): DOMRect[] {
  const place = toNodeSpan(words, mention.span)
  return place?.startContainer.isConnected && place.endContainer.isConnected ? [...rangeOf(place).getClientRects()] : []
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom
