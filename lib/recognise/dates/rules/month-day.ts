import { type Day, dayOf, partsOf, two } from '../calendar.ts'
import { day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { readYearly } from '../yearly.ts'

/** The day and the month of the phrase. A day that no year has is no date. */
export function readMonthDay(phrase: Phrase, scene: Scene): Reading | null {
  const [month = 0] = phrase.months()
  const [date = 0] = phrase.values('num', 'ordinal')
  if (dayOf(2024, month, date) === null) return none
  const make = (year: number) => {
    const found = dayOf(year, month, date)
    return found === null ? null : day(found)
  }
  return readYearly(phrase, scene, {
    make,
    blank: `XXXX-${two(month)}-${two(date)}`,
    slack: 45,
  })
}

/** March 16, Sunday, Mar. 16, 2025, 16 March of last year, the 16th of March. */
export const monthDay: Rule[] = [
  '(dated comma?)? mon dom',
  '(dated comma?)? dom mon',
  '(dated comma?)? the? ordinal of mon',
].flatMap((pattern) => [pattern, `${pattern} comma? ofyear`].map((whole) => ({ pattern: whole, read: readMonthDay })))

/** The last or the next day of a month with this number. */
function nearestDate(date: number, to: Day, back: boolean): Day | null {
  const { year, month } = partsOf(to)
  const days = [-1, 0, 1, 2].map((n) => dayOf(year + Math.floor((month + n - 1) / 12), ((month + n + 11) % 12) + 1, date))
  const fit = days.filter((d) => d !== null && (back ? d <= to : d >= to))
  return fit.at(back ? -1 : 0) ?? null
}

/** "by the 20th": the last or the next one, by tense. Only figures: "the second" counts anything. */
export const dayOfMonth: Rule = {
  pattern: '(dated comma?)? the ordinal',
  read(phrase, scene) {
    const date = phrase.value('ordinal') ?? 0
    // "the 20th century", "the 5th brigade": an ordinal that counts something else.
    if (phrase.key('ordinal') !== 'figures' || !phrase.is(phrase.end, 'stop', 'comma', 'break', 'closing', 'other', 'at'))
      return null
    const back = scene.tense(phrase) === 'past'
    const blank = `XXXX-XX-${two(date)}`
    return scene.fromPublication(blank, ['month', 'year'], [back ? 'lastUpTo' : 'firstFrom', blank], (published) => {
      const found = nearestDate(date, published, back)
      return found === null ? null : day(found)
    })
  },
}
