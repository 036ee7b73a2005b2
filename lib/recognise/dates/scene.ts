import type { InferredPart } from '../mention.ts'
import { type Day, isoDay } from './calendar.ts'
import { isRecipe } from './generic.ts'
import { around, type Grain, type Period } from './periods.ts'
import type { Phrase } from './phrase.ts'
import { type Dated, dated, type Reading } from './reading.ts'
import { codeOf } from './symbols.ts'
import { type Tense, tenseAround } from './tense.ts'
import type { Tokens } from './tokens.ts'
import { because, type WhyKey } from './why.ts'

const opening = codeOf('opening')
const closing = codeOf('closing')
const stop = codeOf('stop')
const lineEnd = codeOf('break')

/** How something lies to the day that it is counted from: the parts of `Why`. */
export type Cause = [key: WhyKey, what?: string, count?: number]

/** What a phrase is read against. It goes through the text from left to right. */
export class Scene {
  readonly published: Day | null
  /** Numeric days such as 3/4/2025 begin with the day. */
  readonly dayFirst: boolean
  /** The last calendar meaning before the phrase. */
  anchor: Period | null = null
  /** The last one of each grain. */
  readonly seen = new Map<Grain, Period>()
  /** The last day of this sentence that came with its year; later days of the sentence lie near it. */
  yearAnchor: Period | null = null
  /**
   * Whether the phrase stands in quotation marks, and the day named before them: "said on Monday: …". `ended`: in the sentence before, so that
   * somebody new has another day.
   */
  quote: { day: Day | null; ended: boolean } | null = null
  /** The day that this sentence has named last, outside its quotations. */
  sentenceDay: Day | null = null
  /** The day of the sentence that has just ended, for a quotation that goes on: `he said on Monday. "We …"`. */
  #endedDay: Day | null = null
  #recipe: boolean | null = null
  /** What the phrase that begins at this token means, for looking ahead. */
  readonly readAt: (tokens: Tokens, start: number) => Reading | null

  constructor(
    published: Day | null,
    dayFirst: boolean,
    readAt: (tokens: Tokens, start: number, scene: Scene) => { reading: Reading } | null,
  ) {
    this.published = published
    this.dayFirst = dayFirst
    this.readAt = (tokens, start) => readAt(tokens, start, this)?.reading ?? null
  }

  /** What hangs on the publication day: `cause` says how it lies to that day. Unresolved without one. */
  fromPublication(
    blank: string,
    inferred: InferredPart[],
    cause: Cause,
    find: (published: Day) => Period | null,
    time?: string,
  ): Dated {
    const day = this.published
    if (day === null) return dated(null, blank, inferred, because('unknown', ''), time)
    const [key, what, count] = cause
    return dated(find(day), blank, inferred, because(key, isoDay(day), what, count), time)
  }

  /** The date that begins at this token, of a form that itself looks no further: chains of phrases are read once. */
  plainDateAt(phrase: Phrase, at: number): Period | null {
    if (!phrase.is(at, 'month', 'may', 'weekday') && !(phrase.is(at, 'num') && phrase.is(at + 1, 'month', 'may'))) return null
    const reading = this.readAt(phrase.tokens, at)
    return reading?.kind === 'dated' ? reading.period : null
  }

  /** Whether the text is one; looked for once. */
  isRecipe(text: string): boolean {
    this.#recipe ??= isRecipe(text)
    return this.#recipe
  }

  tense(phrase: Phrase): Tense | null {
    return phrase.is(phrase.lead, 'since') ? 'past' : tenseAround(phrase)
  }

  /** The tense that decides between years. "It was put off until March", "moved to May 27": the past verb says nothing of the date. */
  tenseOfYear(phrase: Phrase): Tense | null {
    const tense = this.tense(phrase)
    if (!phrase.is(phrase.lead, 'until', 'to')) return tense
    return tense === 'past' ? null : 'future'
  }

  /** Goes on over one symbol, given as its UTF-16 unit. */
  step(symbol: number) {
    // The marks that matter stand first among the symbols.
    if (symbol > closing) {
      this.#endedDay = null
      return
    }
    if (symbol === opening) this.quote ??= { day: this.sentenceDay ?? this.#endedDay, ended: this.sentenceDay === null }
    else if (symbol === closing || symbol === lineEnd) this.quote = null
    if (symbol === stop || symbol === lineEnd) {
      this.yearAnchor = null
      this.#endedDay = symbol === stop ? this.sentenceDay : null
      this.sentenceDay = null
    } else if (symbol !== closing) this.#endedDay = null
  }

  /** Goes on over a phrase with this meaning. */
  pass(period: Period, isStated: boolean) {
    this.anchor = period
    // Companies compare with the quarter of a year ago and go on to speak of "the quarter": the later one.
    // "The July-September period" is one too.
    const three = around('quarter', period.from)
    const named = three && three.from === period.from && three.to === period.to ? three : period
    const latest = this.seen.get('quarter')
    if (named.grain !== 'quarter' || !latest || latest.to < named.to) this.seen.set(named.grain, named)
    if (period.grain !== 'day') return
    if (isStated) this.yearAnchor = period
    if (!this.quote) this.sentenceDay = period.from
  }
}
