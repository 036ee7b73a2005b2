import { nthWeekday, partsOf } from '../calendar.ts'
import { grainOf } from '../grains.ts'
import { week } from '../periods.ts'
import { Phrase } from '../phrase.ts'
import type { Rule } from '../reading.ts'
import { readMonth } from './month.ts'
import { readMonthDay } from './month-day.ts'

const thursday = 4

/** The last week of March, the first week of June 2024. A week belongs to the month of its Thursday, as ISO weeks do to years. */
const ofMonth: Rule = {
  pattern: 'the (ordinal|last) unit of mon ofyear?',
  read(phrase, scene) {
    if (grainOf(phrase) !== 'week') return null
    const number = phrase.value('ordinal') ?? -1
    if (number > 4) return null
    // Without "the last week of", which points at no year.
    const reading = readMonth(new Phrase(phrase.tokens, phrase.start + 4, phrase.end), scene)
    if (reading?.kind !== 'dated' || !reading.period) return reading
    const { year, month } = partsOf(reading.period.from)
    return { ...reading, period: week(nthWeekday(year, month, thursday, number)) }
  },
}

/** The week of March 10. */
const ofDay: Rule = {
  pattern: 'the unit of mon num (comma? year)?',
  read(phrase, scene) {
    if (grainOf(phrase) !== 'week') return null
    const reading = readMonthDay(new Phrase(phrase.tokens, phrase.start + 3, phrase.end), scene)
    return reading?.kind === 'dated' && reading.period ? { ...reading, period: week(reading.period.from) } : reading
  },
}

export const weeksOf: Rule[] = [ofMonth, ofDay]
