import { dayOf, parseDay } from '../calendar.ts'
import { day } from '../periods.ts'
import { type Rule, stated } from '../reading.ts'

/** 2025-03-16, 3/16/2025, 16.03.2025, 16-03-2025. Which of two small numbers is the month follows the page; a number above 12 tells by itself. */
export const numericDay: Rule = {
  pattern: 'numeric',
  read(phrase, scene) {
    const written = phrase.key('numeric')
    const iso = parseDay(written)
    if (iso !== null) return stated(day(iso))
    const [a = 0, b = 0, c = 0] = written.split(/[/.-]/).map(Number)
    const year = c > 99 ? c : c < 70 ? 2000 + c : 1900 + c
    const dotted = written.includes('.')
    if (c <= 99 && dotted) return null
    const found = scene.dayFirst || dotted ? (dayOf(year, b, a) ?? dayOf(year, a, b)) : (dayOf(year, a, b) ?? dayOf(year, b, a))
    return found === null ? null : stated(day(found))
  },
}
