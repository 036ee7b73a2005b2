import { type Day, dayOf, partsOf, two } from '../calendar.ts'
import { day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { none, type Reading, type Rule, stated } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { pattern } from '../symbols.ts'
import { readYearly } from '../yearly.ts'

/** This day of a month, in the given year or the one that the phrase leaves to be inferred. A day that no year has is no date. */
export function readDayOf(phrase: Phrase, scene: Scene, month: number, date: number, given?: number): Reading | null {
  if (dayOf(2024, month, date) === null) return none
  const make = (year: number) => {
    const found = dayOf(year, month, date)
    return found === null ? null : day(found)
  }
  if (given !== undefined) return stated(make(given))
  return readYearly(phrase, scene, { make, blank: `XXXX-${two(month)}-${two(date)}`, slack: 45 })
}

/** The day and the month of the phrase. */
export function readMonthDay(phrase: Phrase, scene: Scene): Reading | null {
  const reading = readDayOf(phrase, scene, phrase.months()[0] ?? 0, phrase.value('num', 'ordinal') ?? 0)
  // "Sunday evening, August 18".
  return phrase.has('part') && reading?.kind === 'dated' ? { ...reading, time: phrase.key('part') } : reading
}

/** March 16, Sunday, Mar. 16, 2025, 16 March of last year, the 16th of March. */
export const monthDay: Rule[] = [
  '(dated part? comma?)? mon dom',
  '(dated part? comma?)? dom mon',
  '(dated comma?)? the? ordinal of mon',
].flatMap((pattern) => [pattern, `${pattern} comma? ofyear`].map((whole) => ({ pattern: whole, read: readMonthDay })))

/** What may follow a bare day of the month, which is no noun that it counts: "on the 23rd until", "the 1st and the 15th". */
const alone = pattern(
  '((comma|and|or|to) the? ordinal)? (stop|comma|break|closing|other|at|to|until|from|after|before|and (lower|the)|or (lower|the))',
)
/** What stands before one. */
const leads = [
  'on',
  'by',
  'until',
  'since',
  'from',
  'before',
  'after',
  'to',
  'through',
  'between',
  'and',
  'or',
  'weekday',
  'wday',
  'comma',
] as const

/** The last or the next day of a month with this number. */
function nearestDate(date: number, to: Day, back: boolean): Day | null {
  const { year, month } = partsOf(to)
  const days = [-1, 0, 1, 2].map((n) => dayOf(year + Math.floor((month + n - 1) / 12), ((month + n + 11) % 12) + 1, date))
  const fit = days.filter((d) => d !== null && (back ? d <= to : d >= to))
  return fit.at(back ? -1 : 0) ?? null
}

function isAlone(phrase: Phrase): boolean {
  if (!phrase.is(phrase.start - 1, ...leads)) return false
  alone.lastIndex = phrase.end
  return phrase.end === phrase.tokens.starts.length || alone.test(phrase.tokens.symbols)
}

/** "by the 20th": the last or the next one, by tense. Only figures: "the second" counts anything. */
export const dayOfMonth: Rule = {
  pattern: '((dated comma?)? the ordinal)|((?<=the ordinal (and|or)) ordinal)',
  read(phrase, scene) {
    const date = phrase.value('ordinal') ?? 0
    // "the 20th century", "the 5th brigade": an ordinal that counts something else.
    if (phrase.key('ordinal') !== 'figures' || !isAlone(phrase)) return null
    const back = scene.tense(phrase) === 'past'
    const blank = `XXXX-XX-${two(date)}`
    return scene.fromPublication(blank, ['month', 'year'], [back ? 'lastUpTo' : 'firstFrom', blank], (published) => {
      const found = nearestDate(date, published, back)
      return found === null ? null : day(found)
    })
  },
}
