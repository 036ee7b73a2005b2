import type { Day } from './calendar.ts'
import type { Period } from './periods.ts'
import type { Phrase } from './phrase.ts'
import { type Tense, tenseAround } from './tense.ts'

/** What a phrase is read against, as the text goes on. */
export class Scene {
  readonly published: Day | null
  /** Numeric days such as 3/4/2025 begin with the day. */
  readonly dayFirst: boolean
  /** The last calendar meaning before the phrase. */
  anchor: Period | null = null
  /** The last day of this sentence that came with its year; later days of the sentence lie near it. */
  yearAnchor: Period | null = null

  constructor(published: Day | null, dayFirst: boolean) {
    this.published = published
    this.dayFirst = dayFirst
  }

  tense(phrase: Phrase): Tense | null {
    return phrase.is(phrase.start - 1, 'since') ? 'past' : tenseAround(phrase)
  }
}
