import type { Day } from './calendar.ts'
import type { Grain, Period } from './periods.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'
import { symbolOf } from './symbols.ts'
import { type Tense, tenseAround } from './tense.ts'
import type { Tokens } from './tokens.ts'

const sentenceEnds = new Set(['stop', 'break'].map(symbolOf))
const opening = symbolOf('opening')
const quoteEnds = new Set(['closing', 'break'].map(symbolOf))

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
  /** Whether the phrase stands in quotation marks, and the day named before them in the same sentence: "said on Monday: …". */
  quote: { day: Day | null } | null = null
  #sentenceDay: Day | null = null

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

  tense(phrase: Phrase): Tense | null {
    return phrase.is(phrase.lead, 'since') ? 'past' : tenseAround(phrase)
  }

  /** Goes on over one symbol. */
  step(symbol: string) {
    if (symbol === opening) this.quote = { day: this.#sentenceDay }
    else if (quoteEnds.has(symbol)) this.quote = null
    if (sentenceEnds.has(symbol)) {
      this.yearAnchor = null
      this.#sentenceDay = null
    }
  }

  /** Goes on over a phrase with this meaning. */
  pass(period: Period, isStated: boolean) {
    this.anchor = period
    this.seen.set(period.grain, period)
    if (period.grain !== 'day') return
    if (isStated) this.yearAnchor = period
    if (!this.quote) this.#sentenceDay = period.from
  }
}
