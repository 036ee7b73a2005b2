import type { DayFrom } from '../article/entry-days.ts'
import type { Steps } from '../article/steps.ts'
import type { RecogniseContext } from '../recognise/context.ts'
import type { Mention, OfficialMention, QuoteMention, Span } from '../recognise/mention.ts'

/** The recognisers, as work in steps. */
export type Recognise = (text: string, context: RecogniseContext) => Steps<Mention[]>

/** Mentions of parts of an earlier text of the same page, by the day and the words of the part; spans count from the part's start. */
export type KnownParts = ReadonlyMap<string, readonly Mention[]>

/** Up to this many characters a text is recognised in one piece. */
const onePiece = 20_000
/** A part ends at a line that a hash picks, so that an added line changes one part and not all after it; bounds in characters. */
const shortestPart = 1_500
const longestPart = 4_000
/** Names of earlier parts that a part is told of. */
const mostNames = 24

/**
 * Recognises a text of any length. A long one is taken in parts at line ends, each told the names of those before it, and
 * parts that are known from before are not done again. `parts` receives the parts of this text. Stretches of other days are
 * parts of their own, recognised as published then.
 */
export function* recogniseLong(
  recognise: Recognise,
  text: string,
  context: RecogniseContext,
  days: readonly DayFrom[],
  known: KnownParts,
  parts: Map<string, readonly Mention[]>,
): Steps<Mention[]> {
  const all: Mention[] = []
  const names = new Map<string, string>()
  let utterances = 0
  for (const { start, end, publishedOn } of stretchesOf(text, days)) {
    const words = text.slice(start, end)
    const key = `${publishedOn} ${words}`
    const mentions =
      known.get(key) ??
      (yield* recognisePart(recognise, words, { ...context, publishedOn }, [...names.values()].slice(-mostNames)))
    parts.set(key, mentions)
    let most = -1
    for (const mention of mentions) {
      if (mention.kind === 'official') names.set(mention.name, introduction(mention))
      if (mention.kind === 'quote') most = Math.max(most, mention.utterance)
      all.push(shifted(mention, start, utterances))
    }
    utterances += most + 1
    yield
  }
  return all
}

function* stretchesOf(text: string, days: readonly DayFrom[]): Generator<Span & { publishedOn: string | null }> {
  for (const [i, { start, publishedOn }] of days.entries()) {
    const words = text.slice(start, days[i + 1]?.start ?? text.length)
    const whole = text.length <= onePiece ? [{ start: 0, end: words.length }] : partsOf(words)
    for (const part of whole) yield { start: start + part.start, end: start + part.end, publishedOn }
  }
}

function* partsOf(text: string): Generator<Span> {
  let start = 0
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10) {
      hash = (Math.imul(hash, 31) + code) | 0
      continue
    }
    const size = i + 1 - start
    if (size >= longestPart || (size >= shortestPart && (hash & 7) === 0)) {
      yield { start, end: i + 1 }
      start = i + 1
    }
    hash = 0
  }
  if (start < text.length) yield { start, end: text.length }
}

const introduction = ({ name, stated, office }: OfficialMention): string =>
  `${[stated ?? office?.title, name].filter(Boolean).join(' ')}.`

function* recognisePart(
  recognise: Recognise,
  words: string,
  context: RecogniseContext,
  names: readonly string[],
): Steps<Mention[]> {
  const preface = names.length > 0 ? `${names.join('\n')}\n` : ''
  const mentions = yield* recognise(preface + words, context)
  return mentions.filter(({ span }) => span.start >= preface.length).map((mention) => shifted(mention, -preface.length, 0))
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

function shifted(mention: Mention, by: number, utterances: number): Mention {
  if (by === 0 && utterances === 0) return mention
  const span = moved(mention.span, by)
  return mention.kind === 'quote' ? shiftedQuote(mention, by, utterances) : { ...mention, span }
}

function shiftedQuote(quote: QuoteMention, by: number, utterances: number): QuoteMention {
  const { speaker, cue, saidOn } = quote
  return {
    ...quote,
    span: moved(quote.span, by),
    speaker: speaker && { ...speaker, span: moved(speaker.span, by) },
    cue: cue && { ...cue, span: moved(cue.span, by) },
    saidOn: saidOn && { ...saidOn, span: moved(saidOn.span, by) },
    utterance: quote.utterance + utterances,
  }
}
