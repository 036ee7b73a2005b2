import type { DayFrom } from '../article/entry-days.ts'
import type { Steps } from '../article/steps.ts'
import type { Mention, Span } from '../recognise/mention.ts'
import { introduce, type PartsContext, type Recognise, shifted } from './parts.ts'

/** Mentions of parts of an earlier text of the same page, by the day and the words of the part; spans count from the part's start. */
export type KnownParts = ReadonlyMap<string, readonly Mention[]>

/** Up to this many characters a text is recognised in one piece. */
const onePiece = 20_000
/** A part ends at a line that a hash picks, so that an added line changes one part and not all after it; bounds in characters. */
const shortestPart = 1_500
const longestPart = 4_000
/** Characters after which a line without end is cut, between words where it has any. */
const longestLine = 50_000
/** Characters that are asked for at a time: few at first, so that the top of the page is marked soon, then ever more. */
const firstQuestion = 3_000
const longestQuestion = 60_000

type Stretch = Span & { words: string; publishedOn: string | null }

const keyOf = ({ words, publishedOn }: Stretch): string => `${publishedOn} ${words}`

/**
 * Recognises a text of any length. A long one is taken in parts at line ends, each told the names of those before it, and
 * parts that are known from before are not done again. Stretches of other days are parts of their own, recognised as
 * published then. `found` hears of the mentions as they come, in the order of the text.
 */
export function* recogniseLong(
  recognise: Recognise,
  text: string,
  context: PartsContext,
  days: readonly DayFrom[],
  known: KnownParts,
  found: (mentions: readonly Mention[]) => void = () => {},
): Steps<{ mentions: Mention[]; parts: KnownParts }> {
  const all: Mention[] = []
  const parts = new Map<string, readonly Mention[]>()
  const names = new Map<string, string>()
  let utterances = 0
  let asked: Stretch[] = []
  let size = 0
  let enough = firstQuestion

  const settle = (stretch: Stretch, mentions: readonly Mention[]): Mention[] => {
    parts.set(keyOf(stretch), mentions)
    introduce(names, mentions)
    const placed = mentions.map((mention) => shifted(mention, stretch.start, utterances))
    for (const mention of placed) {
      all.push(mention)
      if (mention.kind === 'quote') utterances = Math.max(utterances, mention.utterance + 1)
    }
    return placed
  }
  function* ask(): Steps<void> {
    if (asked.length === 0) return
    const questions = asked.map(({ words, publishedOn }) => ({ text: words, publishedOn }))
    const answers = yield* recognise({ parts: questions, names: [...names] }, context)
    found(asked.flatMap((stretch, i) => settle(stretch, answers[i] ?? [])))
    asked = []
    size = 0
    enough = Math.min(2 * enough, longestQuestion)
  }

  for (const stretch of stretchesOf(text, days)) {
    const before = known.get(keyOf(stretch))
    if (before) {
      yield* ask()
      found(settle(stretch, before))
      yield
      continue
    }
    asked.push(stretch)
    size += stretch.words.length
    if (size >= enough) yield* ask()
  }
  yield* ask()
  return { mentions: all, parts }
}

function* stretchesOf(text: string, days: readonly DayFrom[]): Generator<Stretch> {
  for (const [i, { start, publishedOn }] of days.entries()) {
    const words = text.slice(start, days[i + 1]?.start ?? text.length)
    const whole = text.length <= onePiece ? [{ start: 0, end: words.length }] : partsOf(words)
    for (const part of whole)
      yield { start: start + part.start, end: start + part.end, words: words.slice(part.start, part.end), publishedOn }
  }
}

function* partsOf(text: string): Generator<Span> {
  let start = 0
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const size = i + 1 - start
    if (code !== 10) {
      hash = (Math.imul(hash, 31) + code) | 0
      if (size < longestLine || (code !== 32 && size < 2 * longestLine)) continue
    } else if (size < shortestPart || (size < longestPart && (hash & 7) !== 0)) {
      hash = 0
      continue
    }
    yield { start, end: i + 1 }
    start = i + 1
    hash = 0
  }
  if (start < text.length) yield { start, end: text.length }
}
