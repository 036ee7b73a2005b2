import type { ArticleText } from '../article/article-text.ts'
import type { Mention, Span } from '../recognise/mention.ts'
import { ofKind } from './drafts.ts'
import type { Mark } from './paint.ts'
import { toNodeSpan } from './ranges.ts'
import type { PlacedQuote } from './saved.ts'

/** The mark that opens a quote; its first character where it has none. */
const openingOf = (text: string, { start }: Span): Span => {
  const at = /[“”„«»‹›‘’"']/.test(text.charAt(start - 1)) ? start - 1 : start
  return { start: at, end: at + 1 }
}

/** Where mentions are marked; of a quote only its opening mark where `openingOnly`. */
export const marksOf = (words: ArticleText<Node>, mentions: readonly Mention[], openingOnly: boolean): Mark[] =>
  mentions.flatMap(({ kind, span }) => markAt(words, kind, openingOnly && kind === 'quote' ? openingOf(words.text, span) : span))

/** One mark, or none where the span covers no text. */
export function markAt(words: ArticleText<Node>, kind: Mark['kind'], span: Span): Mark[] {
  const place = toNodeSpan(words, span)
  return place ? [{ kind, place }] : []
}

/** What is saved and lies in no quote: a saved selection is no quote to the recognisers, but it is one to the reader. */
export function savedBesides(mentions: readonly Mention[], saved: readonly PlacedQuote[]): Span[] {
  const spans = saved.flatMap(({ spans }) => spans)
  if (spans.length === 0) return spans
  const quotes = ofKind(mentions, 'quote')
  return spans.filter((span) => !quotes.some((quote) => quote.span.start <= span.start && span.end <= quote.span.end))
}
