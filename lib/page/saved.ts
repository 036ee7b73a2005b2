import type { Steps } from '../article/steps.ts'
import type { Selectors } from '../log/entry.ts'
import type { Span } from '../recognise/mention.ts'
import { type Anchor, anchorAll } from './anchor.ts'

/** A quote of the log that was taken from this article; one selector for each part of the utterance. */
export type SavedQuote = { id: string; selectors: readonly Selectors[] }

/** Where a saved quote stands on the page now, at the span of its first part that is still there. */
export type PlacedQuote = { id: string; state: Anchor['state']; span: Span | null; now: string | null; spans: Span[] }

/** The worst first: a quote is only as unchanged as its most changed part. */
const worst = ['missing', 'changed', 'moved', 'found'] as const

/** Finds the quotes of the log in the text of a page, in steps. */
export function* placeSaved(text: string, saved: readonly SavedQuote[]): Steps<PlacedQuote[]> {
  const anchors = yield* anchorAll(
    text,
    saved.flatMap(({ selectors }) => selectors),
  )
  let next = 0
  return saved.map(({ id, selectors }) => {
    const own = anchors.slice(next, next + selectors.length)
    next += selectors.length
    return { id, ...whole(text, own) }
  })
}

function whole(text: string, anchors: readonly Anchor[]): Omit<PlacedQuote, 'id'> {
  const spans = anchors.flatMap((place) => (place.state === 'missing' ? [] : [place.span]))
  const gone = spans.length === 0
  const state = gone ? 'missing' : (worst.slice(1).find((one) => anchors.some((place) => place.state === one)) ?? 'missing')
  // One part of several that is gone makes the quote a changed one.
  const partly = !gone && spans.length < anchors.length
  return {
    state: partly ? 'changed' : state,
    span: spans[0] ?? null,
    now: gone ? null : spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    spans,
  }
}
