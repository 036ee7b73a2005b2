import { dayOf, nearWeekday, partsOf } from '../calendar.ts'
import { blanks, grainOf, inferred } from '../grains.ts'
import { around, away, day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { none, type Reading, type Rule } from '../reading.ts'
import type { Cause, Scene } from '../scene.ts'

const largest = 200

/** Units that the phrase counts; null for amounts that are no number ("several", "two or three") or too large for a calendar. */
export function amountOf(phrase: Phrase): number | null {
  const [first = 0, second] = phrase.values('num', 'count', 'a', 'big')
  // "Twenty-five" is two tokens.
  const total = second === undefined ? first : first >= 20 && second < 10 ? first + second : 0
  if (phrase.has('few', 'half', 'or') || !(total > 0 && total <= largest)) return null
  return phrase.key('unit', 'units') === 'fortnight' ? 2 * total : total
}

const read =
  (sign: -1 | 1) =>
  (phrase: Phrase, scene: Scene): Reading => {
    const grain = grainOf(phrase)
    const amount = amountOf(phrase)
    if (amount === null || !grain) return { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
    const n = sign * amount
    // "Two years ago this month" is that month, "a week ago today" that day.
    const part = phrase.has('today') ? 'day' : phrase.has('this') ? grainOf(phrase.last(1)) : null
    if (part === 'day' && grain === 'week')
      return scene.fromPublication(blanks.day, inferred('day'), ['away', grain, n], (published) => day(published + 7 * n))
    if (part && grain === 'year')
      return scene.fromPublication(blanks[part], inferred(part), ['away', grain, n], (published) => {
        const { year, month, day } = partsOf(published)
        const same = dayOf(year + n, month, day)
        return same === null ? null : around(part, same)
      })
    return scene.fromPublication(blanks[grain], inferred(grain), ['away', grain, n], (published) => away(grain, published, n))
  }

const amount = '(about|more than|over)? amount ((dash|and|or)? amount)? dash? period'

/** Two days ago, a year ago, a week from now, in two weeks' time. "In two weeks" alone may be a duration and stays unmarked. */
export const ago: Rule[] = [
  { pattern: `${amount} ago (this unit|today)?`, read: read(-1) },
  {
    // "A week ago Sunday" is the Sunday a week before the last one.
    pattern: `${amount} ago weekday`,
    read(phrase, scene) {
      const amount = amountOf(phrase)
      if (amount === null || grainOf(phrase) !== 'week') return null
      const weekday = phrase.value('weekday') ?? 1
      const cause: Cause = ['lastUpTo', `XXXX-WXX-${weekday}`, 0]
      return scene.fromPublication(blanks.day, inferred('day'), cause, (to) => day(nearWeekday(weekday, to - 7 * amount, false)))
    },
  },
  { pattern: `${amount} from (now|today)`, read: read(1) },
  { pattern: `${amount} (poss|closing|apos) time`, read: read(1) },
  { pattern: '(about|more than|over)? amount tick ago', read: () => none },
]
