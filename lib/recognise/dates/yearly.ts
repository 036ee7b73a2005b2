import { type Day, partsOf } from './calendar.ts'
import type { Period } from './periods.ts'
import type { Phrase } from './phrase.ts'
import { dated, type Reading, stated } from './reading.ts'
import type { Cause, Scene } from './scene.ts'
import type { Tense } from './tense.ts'
import { because } from './why.ts'

/** Something that comes once a year: 16 March, October, the third quarter, Easter. */
type Yearly = {
  make: (year: number) => Period | null
  /** Its TIMEX3 value without a year. */
  blank: string
  /** Its name, when the value does not say what it is. */
  name?: string
  /** How many days on the wrong side of the publication day the tense lets pass. */
  slack: number
}

const isDay = /^XXXX-\d\d-\d\d/

const gap = ({ from, to }: Period, day: Day) => Math.max(from - day, day - to, 0)

/**
 * The one closest to the day. In news that is right in 95 % for days and 84 % for months; the tense overrules it only when the closest one is
 * further off than the slack on the wrong side. Null when no year near has one.
 */
function closest({ make, slack }: Yearly, to: Day, tense: Tense | null): Period | null {
  const { year } = partsOf(to)
  let best: Period | null = null
  for (const step of [0, -1, 1, -2, 2]) {
    const period = make(year + step)
    if (!period || (tense === 'past' && period.from > to + slack) || (tense === 'future' && period.to < to - slack)) continue
    if (!best || gap(period, to) < gap(best, to)) best = period
  }
  return best
}

/** The year that a phrase such as "October of next year" names, counted from the publication or, for "that year", the date before. */
function namedYear(phrase: Phrase, scene: Scene): number | null {
  // "last year’s third quarter" says its year first.
  const end = phrase.has('poss') ? phrase : phrase.last(3)
  const base = end.has('that', 'same') ? (scene.anchor?.from ?? scene.published) : scene.published
  return base === null ? null : partsOf(base).year + (end.has('last', 'past') ? -1 : end.has('next', 'coming') ? 1 : 0)
}

/** In the year that the phrase states, or names, or leaves to be inferred. Null when that year has none (29 February 2023). */
export function readYearly(phrase: Phrase, scene: Scene, yearly: Yearly): Reading | null {
  const { make, blank, name = blank } = yearly
  const year = phrase.value('year')
  if (year !== undefined) return stated(make(year))
  const unit = phrase.has('poss') ? 'year' : phrase.last(1).key('unit')
  // "March 3, last week" is two dates.
  if (unit !== '' && unit !== 'year' && unit !== 'quarter') return null
  if (unit === 'year') {
    const named = namedYear(phrase, scene)
    if (named === null) return dated(null, blank, ['year'], because('unknown', ''))
    return dated(make(named), blank, ['year'], because('inYear', String(named), name))
  }
  const { yearAnchor, anchor } = scene
  const near = yearAnchor && isDay.test(blank) ? yearAnchor : phrase.has('that', 'same') ? anchor : null
  if (near) return dated(closest(yearly, near.to, null), blank, ['year'], because('closest', near.value, name))
  const cause: Cause = [phrase.has('last', 'past') ? 'lastBefore' : phrase.has('next', 'coming') ? 'firstAfter' : 'closest', name]
  return scene.fromPublication(blank, ['year'], cause, (day) => {
    const { year: now } = partsOf(day)
    const around = [-2, -1, 0, 1, 2].map((step) => make(now + step)).filter((period) => period !== null)
    if (cause[0] === 'lastBefore') return around.findLast((period) => period.to < day) ?? null
    if (cause[0] === 'firstAfter') return around.find((period) => period.from > day) ?? null
    // "since autumn" began before today, if only by a day.
    const slack = phrase.is(phrase.lead, 'since') ? 0 : yearly.slack
    // "Warmer than February's": what is compared with is known.
    const compared = phrase.is(phrase.start - 1, 'than') ? 'past' : scene.tenseOfYear(phrase)
    return closest({ ...yearly, slack }, day, phrase.has('this') ? null : compared)
  })
}
