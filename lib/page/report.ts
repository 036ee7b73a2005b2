import type { PageReport } from '../messages.ts'
import { draftQuotes, entryDate, entryOblast, entryOfficial, ofKind, type Reading } from './drafts.ts'
import type { PlacedQuote } from './saved.ts'

/** What the popup is told of a page that was read. */
export function reportOf(reading: Reading, saved: readonly PlacedQuote[]): PageReport {
  const { article, text, mentions } = reading
  return {
    state: 'read',
    article,
    quotes: draftQuotes(reading),
    officials: ofKind(mentions, 'official').map((mention) => ({ span: mention.span, what: entryOfficial(text, mention) })),
    dates: ofKind(mentions, 'date').map((mention) => ({ span: mention.span, what: entryDate(text, mention) })),
    saved: saved.map(({ id, state, span, now }) => ({ id, state, span, now })),
    oblasts: ofKind(mentions, 'oblast').map((mention) => ({ span: mention.span, what: entryOblast(text, mention) })),
  }
}
