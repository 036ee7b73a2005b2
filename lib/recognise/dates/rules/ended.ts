import { certainDay, lastDayOfMonth, partsOf } from '../calendar.ts'
import { blanks, grainOf, inferred } from '../grains.ts'
import { around, between, month, type Period, year } from '../periods.ts'
import { dated, type Rule } from '../reading.ts'
import { because } from '../why.ts'

const ends = /^(?:end(?:ed|s|ing)?|through)$/

/** The quarter or year whose last month is that of the period; books that close in another month than the calendar’s quarter have no code. */
function closing(unit: 'quarter' | 'year', { to }: Period): Period | null {
  const { year: y, month: m } = partsOf(to)
  if (unit === 'quarter') return m % 3 === 0 ? around('quarter', to) : between(month(y, m - 2), month(y, m))
  const from = certainDay(m === 12 ? y : y - 1, (m % 12) + 1, 1)
  return { ...year(y), from, to: lastDayOfMonth(y, m) }
}

/** The quarter ended March 31, the fiscal year ending June 30, the third quarter, which ended on Sept. 30: named by the date behind it. */
export const ended: Rule = {
  pattern: 'the? fiscal? (ordinal dash?)? unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (grain !== 'quarter' && grain !== 'year' && grain !== 'week') return null
    let at = phrase.end
    if (phrase.is(at, 'comma')) at++
    for (const word of ['which', 'that', 'will']) if (phrase.word(at) === word) at++
    if (!ends.test(phrase.word(at))) return null
    const last = scene.plainDateAt(phrase, phrase.is(at + 1, 'on', 'in') ? at + 2 : at + 1)
    if (last?.grain !== 'day' && last?.grain !== 'month') return null
    const period = grain === 'week' ? around(grain, last.to) : closing(grain, last)
    return dated(period, blanks[grain], inferred(grain), because('endsOn', last.value, grain))
  },
}
