import { type Day, dayOf, partsOf, two } from '../calendar.ts'
import { monthNames } from '../names.ts'
import { day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { closestYear, longDay } from '../pick.ts'
import { dated, none, type Reading, type Rule, stated } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { yearOf } from '../year-of.ts'

const slack = 75

/** A day and a month; without a year the closest such day to the publication day. A day that no year has is no date. */
export function readMonthDay(phrase: Phrase, scene: Scene, month: number, date: number): Reading | null {
  if (dayOf(2024, month, date) === null) return none
  const make = (year: number) => {
    const found = dayOf(year, month, date)
    return found === null ? null : day(found)
  }
  const blank = `XXXX-${two(month)}-${two(date)}`
  const given = yearOf(phrase, scene)
  if (given) {
    if (given.year === null) return dated(null, blank, ['year'], given.why)
    return given.stated ? stated(make(given.year)) : dated(make(given.year), blank, ['year'], given.why)
  }
  const { published, yearAnchor } = scene
  if (yearAnchor) return dated(closestYear(make, yearAnchor.to, null, 0), blank, ['year'], 'closest one to the date before')
  if (published === null) return dated(null, blank, ['year'], 'year unknown')
  const period = closestYear(make, published, scene.tense(phrase), slack)
  return dated(period, blank, ['year'], `closest ${date} ${monthNames[month - 1]} to ${longDay(published)}`)
}

/** March 16, Sunday, Mar. 16, 2025, 16 March of last year, the 16th of March. */
export const monthDay: Rule[] = [
  '(dated comma?)? mon dom (comma? year)?',
  'mon dom comma? ofyear',
  '(dated comma?)? dom mon (comma? year)?',
  'dom mon comma? ofyear',
  '(dated comma?)? the ordinal of? mon (comma? year)?',
].map((pattern) => ({
  pattern,
  read: (phrase, scene) => readMonthDay(phrase, scene, phrase.value('month', 'may') ?? 0, phrase.value('num', 'ordinal') ?? 0),
}))

function closestDayOfMonth(date: number, to: Day, back: boolean): Day | null {
  const { year, month } = partsOf(to)
  const days = [-1, 0, 1, 2].map((n) => dayOf(year + Math.floor((month + n - 1) / 12), ((month + n + 11) % 12) + 1, date))
  const fit = days.filter((d) => d !== null && (back ? d <= to : d >= to))
  return (back ? fit.at(-1) : fit[0]) ?? null
}

/** "by the 20th": the last or the next such day, by tense. Only figures: "the second" counts anything. */
export const dayOfMonth: Rule = {
  pattern: '(dated comma?)? the ordinal',
  read(phrase, scene) {
    const date = phrase.value('ordinal') ?? 0
    if (!/\d/.test(phrase.word(phrase.end - 1))) return null
    // "the 20th century", "the 5th brigade": an ordinal that counts something else.
    if (phrase.is(phrase.end, 'lower', 'upper', 'unit', 'units', 'dash', 'tick', 'part', 'half', 'season', 'of', 'and'))
      return null
    const blank = `XXXX-XX-${two(date)}`
    const { published } = scene
    if (published === null) return dated(null, blank, ['month', 'year'], 'month unknown')
    const back = scene.tense(phrase) === 'past'
    const found = closestDayOfMonth(date, published, back)
    return dated(
      found === null ? null : day(found),
      blank,
      ['month', 'year'],
      `${back ? 'last' : 'next'} ${date}th, seen from ${longDay(published)}`,
    )
  },
}
