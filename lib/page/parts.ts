import type { Steps } from '../article/steps.ts'
import type { RecogniseContext } from '../recognise/context.ts'
import type { Mention, OfficialMention, QuoteMention, Span } from '../recognise/mention.ts'

/** Parts of one text that follow each other, and the names that came before them, each with the words that introduce it. */
export type Passages = {
  parts: readonly { text: string; publishedOn: string | null }[]
  names: readonly (readonly [name: string, introduction: string])[]
}

/** What is known of a text as a whole; every part has a day of its own. */
export type PartsContext = Omit<RecogniseContext, 'publishedOn'>

/** The recognisers over parts, as work in steps: the mentions of each, with spans that count from the start of the part. */
export type Recognise = (passages: Passages, context: PartsContext) => Steps<Mention[][]>

type RecogniseText = (text: string, context: RecogniseContext) => Steps<Mention[]>

/** Names of earlier parts that a part is told of. */
const mostNames = 24

/** Recognises each part as one text that begins with the introductions of the names before it. */
export const inParts = (recognise: RecogniseText): Recognise =>
  function* ({ parts, names }, context) {
    const known = new Map(names)
    const answers: Mention[][] = []
    for (const { text, publishedOn } of parts) {
      const before = [...known.values()].slice(-mostNames)
      const preface = before.length > 0 ? `${before.join('\n')}\n` : ''
      const mentions = yield* recognise(preface + text, { ...context, publishedOn })
      const own = mentions
        .filter(({ span }) => span.start >= preface.length)
        .map((mention) => shifted(mention, -preface.length, 0))
      introduce(known, own)
      answers.push(own)
      yield
    }
    return answers
  }

/** The names of a part with their introductions: a page that is read again keeps most of its parts. */
const introductions = new WeakMap<readonly Mention[], ReadonlyMap<string, string>>()

function introductionsIn(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const before = introductions.get(mentions)
  if (before) return before
  const now = new Map(mentions.flatMap((one) => (one.kind === 'official' ? [[one.name, introduction(one)] as const] : [])))
  introductions.set(mentions, now)
  return now
}

/** Adds the names of a part to those that the next parts are told of. */
export function introduce(names: Map<string, string>, mentions: readonly Mention[]): void {
  for (const [name, introduction] of introductionsIn(mentions)) names.set(name, introduction)
}

const introduction = ({ name, stated, office }: OfficialMention): string =>
  `${[stated ?? office?.title, name].filter(Boolean).join(' ')}.`

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** The mention at another place of the text, its utterance counted on. */
export function shifted(mention: Mention, by: number, utterances: number): Mention {
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
