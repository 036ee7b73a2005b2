import { type Day, dayOf, two, weekdayOf } from '../calendar.ts'
import { isHabit } from '../generic.ts'
import { inferred } from '../grains.ts'
import { between, day, month, year } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { none, type Reading, type Rule, stated } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { readYearly } from '../yearly.ts'

const join = '(dash|to|through|until)'
const year4 = '(comma? year)?'

/** Days in one or two months. A range that ends in an earlier month began in the year before. */
function readDays(phrase: Phrase, scene: Scene): Reading | null {
  const [from = 0, to = 0] = phrase.values('num', 'ordinal')
  const [first = 0, second = first] = phrase.months()
  const [given, last] = phrase.values('year')
  const make = (y: number) => {
    const a = dayOf(last === undefined && second < first ? y - 1 : y, first, from)
    const b = dayOf(last ?? y, second, to)
    return a === null || b === null ? null : between(day(a), day(b))
  }
  if (!make(given ?? 2023) && !make(2024)) return null
  const blank = `XXXX-${two(first)}-${two(from)}/XXXX-${two(second)}-${two(to)}`
  return readYearly(phrase, scene, { make, blank, slack: 75 })
}

/** Feb. 17–18, 23–26 May 2024, between March 10 and 12, Jan. 30 to Feb. 2, overnight April 22–23, the night of March 3 to 4. */
const days: Rule[] = [
  `night? mon dom ${join} dom ${year4}`,
  `night? dom ${join} dom of? mon ${year4}`,
  `mon dom ${year4} ${join} mon dom ${year4}`,
  `dom mon year? ${join} dom mon year?`,
  `(?<=between) mon dom and mon? dom ${year4}`,
  `(?<=between) dom mon? and dom mon ${year4}`,
  `night mon dom and dom ${year4}`,
  `night dom and dom mon ${year4}`,
].map((pattern) => ({ pattern, read: readDays }))

/** Two days of one month that follow each other: "on March 3 and 4". */
const neighbours: Rule[] = [`mon dom and dom ${year4}`, `dom and dom mon ${year4}`].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const [a = 0, b = 0] = phrase.values('num', 'ordinal')
    return b === a + 1 ? readDays(phrase, scene) : null
  },
}))

/** June 2022 to May 2023, May–June, between March and May, May or June. */
const months: Rule[] = [`mon ${year4} ${join} mon ${year4}`, '(?<=between) mon year? and mon year?', 'mon or mon year?'].map(
  (pattern) => ({
    pattern,
    read(phrase, scene) {
      if (scene.tense(phrase) !== 'past' && isHabit(phrase)) return none
      const [a = 0, b = 0] = phrase.months()
      const [given, last] = phrase.values('year')
      const make = (y: number) => between(month(last === undefined && a > b ? y - 1 : (given ?? y), a), month(last ?? y, b))
      return readYearly(phrase, scene, { make, blank: `XXXX-${two(a)}/XXXX-${two(b)}`, slack: 45 })
    },
  }),
)

/** 2004–2010, 2022-23, 2004-5, 2022/23; 2004-05 is a month. "From 2004 to 2010" names two years, each complete, as TimeML takes them. */
const years: Rule = {
  pattern: 'year (dash|slash) (year|num|big)',
  read(phrase) {
    const [a = 0, b = 0] = phrase.values('year', 'num', 'big')
    if (a < 1500 || a > 2100) return null
    const size = phrase.key('num', 'big') === 'two figures' ? 100 : 10
    const end = b >= 1000 ? b : b < size ? a - (a % size) + b : 0
    // "2022/23" is one season; a slash before any other year parts two.
    if (phrase.has('slash') && end !== a + 1) return null
    if (end > a && end <= 2100) return stated(between(year(a), year(end)))
    if (b >= 1000) return none
    return size === 100 && b >= 1 && b <= 12 ? stated(month(a, b)) : null
  },
}

/** Friday to Monday, in the night from Monday to Tuesday. */
const weekdays: Rule = {
  pattern: `((the|that)? part from)? weekday ${join} weekday`,
  read(phrase, scene) {
    const [a = 1, b = 1] = phrase.values('weekday')
    const ahead = scene.tense(phrase) === 'future'
    const blank = `XXXX-WXX-${a}/XXXX-WXX-${b}`
    return scene.fromPublication(blank, inferred('day'), [ahead ? 'firstFrom' : 'lastUpTo', blank], (published: Day) => {
      const today = weekdayOf(published)
      const length = (b - a + 7) % 7
      const from = ahead ? published + ((a - today + 7) % 7) : published - ((today - b + 7) % 7) - length
      return between(day(from), day(from + length))
    })
  },
}

export const ranges: Rule[] = [...days, ...neighbours, ...months, years, weekdays]
