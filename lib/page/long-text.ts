import type { DayFrom } from '../article/entry-days.ts'
import type { Steps } from '../article/steps.ts'
import type { Mention, Span } from '../recognise/mention.ts'
import { introduce, type PartsContext, type Recognise, shifted } from './parts.ts'

/** Mentions of parts of an earlier text of the same page, by the day and the words of the part; spans count from the part's start. */
export type KnownParts = ReadonlyMap<string, readonly Mention[]>

/** Up to this many characters a text is recognised in one piece. */
export const onePiece = 20_000
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
  /** It is one of the parts of a long text, whatever its own length. */
  inLong = text.length > onePiece,
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

  for (const stretch of stretchesOf(text, days, inLong)) {
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

function* stretchesOf(text: string, days: readonly DayFrom[], inLong: boolean): Generator<Stretch> {
  for (const [i, { start, publishedOn }] of days.entries()) {
    const words = text.slice(start, days[i + 1]?.start ?? text.length)
    const parts = inLong ? partsOf(words) : [{ start: 0, end: words.length }]
    for (const part of parts)
      yield { start: start + part.start, end: start + part.end, words: words.slice(part.start, part.end), publishedOn }
  }
}

function* partsOf(text: string): Generator<Span> {
  let start = 0
  for (let line = 0; line < text.length; ) {
    const end = endOfLine(text, line)
    const size = end - start
    if (size >= longestPart || (size >= shortestPart && isPicked(text, line, end))) {
      yield { start, end }
      start = end
    }
    line = end
  }
  if (start < text.length) yield { start, end: text.length }
}

/** Behind the line's end, or behind a word of a line without end. */
function endOfLine(text: string, line: number): number {
  const end = text.indexOf('\n', line) + 1 || text.length
  if (end - line <= longestLine) return end
  const blank = text.lastIndexOf(' ', line + longestLine)
  return blank > line ? blank + 1 : line + longestLine
}

/** One line in eight, by its length, its first characters and a few of all. */
function isPicked(text: string, line: number, end: number): boolean {
  let hash = end - line
  const step = Math.max(1, (end - line) >> 4)
  for (let i = line; i < end; i += i < line + 16 ? 1 : step) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return Math.imul(hash, 0x9e3779b1) >>> 29 === 0
}
