import { type Article, publishedOn } from '../article/article.ts'
import { type DayFrom, dayAt } from '../article/entry-days.ts'
import type { EntryDate, EntryDraft, EntryOblast, EntryOfficial, EntrySource, Selectors } from '../log/entry.ts'
import type {
  DateMention,
  Mention,
  MentionKind,
  MentionOf,
  OblastMention,
  OfficialMention,
  QuoteMention,
  Span,
} from '../recognise/mention.ts'
import { addressToOpen } from './address-to-open.ts'
import { linkTo } from './text-fragment.ts'

/**
 * An article that was read: its words, the days its parts were published, and what was recognised in them. `accessedAt` is
 * an ISO instant.
 */
export type Reading = {
  article: Article
  text: string
  days: readonly DayFrom[]
  mentions: readonly Mention[]
  accessedAt: string
  /** A part of the text as the page has it, odd blanks and unseen signs among it; absent where there was no page. */
  written?: (span: Span) => string
}

/** Characters of context on each side of a selector. */
const contextLength = 32

export const ofKind = <K extends MentionKind>(mentions: readonly Mention[], kind: K): MentionOf<K>[] =>
  mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind)

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end)

export const entryOfficial = (text: string, { span, name, id, office, stated }: OfficialMention): EntryOfficial => ({
  text: wordsOf(text, span),
  name,
  id,
  office,
  stated,
})
export const entryDate = (text: string, { span, value, from, to, inferred, rule, why }: DateMention): EntryDate => ({
  text: wordsOf(text, span),
  value,
  from,
  to,
  inferred,
  rule,
  why,
})
export const entryOblast = (text: string, { span, codes, status, share, asOf, source }: OblastMention): EntryOblast => ({
  text: wordsOf(text, span),
  codes,
  status,
  share,
  asOf,
  source,
})

/** As a browser has to find it: what the page itself says. */
function placeOnPage({ text, written = (span) => wordsOf(text, span) }: Reading, { start, end }: Span) {
  const from = Math.max(0, start - contextLength)
  const to = Math.min(text.length, end + contextLength)
  return {
    exact: written({ start, end }),
    prefix: written({ start: from, end: start }),
    suffix: written({ start: end, end: to }),
  }
}

export const selectorsOf = (text: string, { start, end }: Span): Selectors => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - contextLength), start),
  suffix: text.slice(end, end + contextLength),
  start,
  end,
})

/** The day of the entry of a live blog that has its own, or the article's moment. */
function publishedAt({ article, days }: Reading, offset: number): string | null {
  const day = dayAt(days, offset)
  return day === publishedOn(article) ? article.publishedAt : day
}

/** Where the article comes from, or a part of it that was published at another time: what the page says of its last change is not said of that part. */
export const sourceOf = ({ article, accessedAt }: Reading, published = article.publishedAt): EntrySource => ({
  url: article.url,
  canonicalUrl: article.canonicalUrl,
  title: article.title,
  outlet: article.outlet,
  authors: article.authors,
  publishedAt: published,
  ...(article.modifiedAt && published === article.publishedAt ? { modifiedAt: article.modifiedAt } : {}),
  language: article.language,
  accessedAt,
})

/** The span grown to the ends of its sentence, within its line. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(lineStart, start)
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd)
  const closing = /[.!?…]["”»’)]*\s+(?=["“«(]?\p{Lu})/gu
  let from = 0
  for (const match of before.matchAll(closing)) from = match.index + match[0].length
  const closed = /[.!?…]["”»’)]*(?:\s+(?=["“«(]?\p{Lu})|$)/u.exec(after)
  return { start: lineStart + from, end: end + (closed ? closed.index + closed[0].length : after.length) }
}

const within = (inner: Span, outers: readonly Span[]): boolean =>
  outers.some((outer) => inner.start >= outer.start && inner.end <= outer.end)

/** What both a quote and a selection carry: names, dates and regions of their sentences, place and source. */
function draftAt(
  reading: Reading,
  spans: readonly [Span, ...Span[]],
): Omit<EntryDraft, 'form' | 'speaker' | 'cue' | 'office' | 'saidOn'> {
  const { text, mentions, article } = reading
  const sentences = spans.map((span) => sentenceAround(text, span))
  const near = mentions.filter(({ span }) => within(span, sentences))
  const [first, ...others] = spans.map((span) => selectorsOf(text, span))
  const selectors = first ? [first, ...others] : []
  return {
    quote: selectors.map(({ exact }) => exact).join(' … '),
    officials: ofKind(near, 'official').map((mention) => entryOfficial(text, mention)),
    dates: ofKind(near, 'date').map((mention) => entryDate(text, mention)),
    oblasts: ofKind(near, 'oblast').map((mention) => entryOblast(text, mention)),
    selectors,
    source: sourceOf(reading, publishedAt(reading, spans[0].start)),
    link: linkTo(addressToOpen(article), placeOnPage(reading, spans[0]), text),
  }
}

const sureness = { sure: 2, likely: 1, unsure: 0 } as const

/** One utterance, whose parts may be split by its attribution or by paragraphs. */
function draftOf(reading: Reading, parts: readonly [QuoteMention, ...QuoteMention[]]): EntryDraft {
  const speakers = parts.flatMap(({ speaker }) => speaker ?? [])
  const [speaker] = speakers.sort((a, b) => sureness[b.confidence] - sureness[a.confidence])
  const [first, ...others] = parts
  const holder = ofKind(reading.mentions, 'official').find(
    ({ id, name, office }) =>
      office && speaker && (speaker.id ? id === speaker.id : speaker.name !== null && name === speaker.name),
  )
  const saidOn = parts.find((part) => part.saidOn)?.saidOn
  return {
    ...draftAt(reading, [first.span, ...others.map(({ span }) => span)]),
    form: parts.some(({ form }) => form === 'direct') ? 'direct' : 'mixed',
    speaker: speaker
      ? {
          text: speaker.text,
          name: speaker.name,
          id: speaker.id,
          how: speaker.how,
          confidence: speaker.confidence,
          alternatives: speaker.alternatives.slice(0, 20),
        }
      : null,
    cue: parts.find(({ cue }) => cue)?.cue?.text ?? null,
    office: holder?.office ?? null,
    saidOn: saidOn ? entryDate(reading.text, saidOn) : null,
  }
}

/** A draft for each utterance, at the span of its first part, in the order of the text. */
export function draftQuotes(reading: Reading): { span: Span; draft: EntryDraft }[] {
  const utterances = new Map<number, [QuoteMention, ...QuoteMention[]]>()
  for (const quote of ofKind(reading.mentions, 'quote')) {
    const parts = utterances.get(quote.utterance)
    if (parts) parts.push(quote)
    else utterances.set(quote.utterance, [quote])
  }
  return [...utterances.values()].map((parts) => ({ span: parts[0].span, draft: draftOf(reading, parts) }))
}

/** A draft of words that the reader selected; where they lie in one quote they keep its speaker. */
export function draftSpan(reading: Reading, span: Span): EntryDraft {
  const quote = ofKind(reading.mentions, 'quote').find((mention) => within(span, [mention.span]))
  const known =
    quote &&
    draftQuotes({
      ...reading,
      mentions: reading.mentions.filter((m) => m.kind !== 'quote' || m.utterance === quote.utterance),
    })[0]
  const { speaker = null, cue = null, office = null, saidOn = null } = known?.draft ?? {}
  return { ...draftAt(reading, [span]), form: 'selection', speaker, cue, office, saidOn }
}
