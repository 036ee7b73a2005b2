import { Phrase } from './phrase.ts'
import type { Reading, Rule } from './reading.ts'
import { ago } from './rules/ago.ts'
import { anaphora } from './rules/anaphora.ts'
import { clocks } from './rules/clock.ts'
import { eventDays } from './rules/event-day.ts'
import { holidays } from './rules/holiday.ts'
import { months } from './rules/month.ts'
import { dayOfMonth, monthDay } from './rules/month-day.ts'
import { nearDays } from './rules/near-day.ts'
import { numericDay } from './rules/numeric-day.ts'
import { quarters } from './rules/quarter.ts'
import { ranges } from './rules/range.ts'
import { seasons } from './rules/season.ts'
import { suppressed } from './rules/suppressed.ts'
import { units } from './rules/unit.ts'
import { vagueTimes } from './rules/vague.ts'
import { weeksOf } from './rules/week-of.ts'
import { weekdays } from './rules/weekday.ts'
import { years } from './rules/year.ts'
import type { Scene } from './scene.ts'
import { pattern, starters } from './symbols.ts'
import type { Tokens } from './tokens.ts'

const rules: Rule[] = [
  numericDay,
  ...eventDays,
  ...ranges,
  ...monthDay,
  dayOfMonth,
  ...quarters,
  ...months,
  ...seasons,
  ...years,
  ...holidays,
  ...nearDays,
  ...weekdays,
  ...units,
  ...weeksOf,
  ...ago,
  ...anaphora,
  ...clocks,
  ...vagueTimes,
  ...suppressed,
]

type Compiled = { shape: RegExp; read: Rule['read'] }

/** Rules by the symbol that they can begin with, so that most tokens of a text try none. */
const bySymbol = new Map<string, Compiled[]>()
for (const { pattern: source, read } of rules) {
  const compiled = { shape: pattern(source), read }
  for (const symbol of starters(source)) bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), compiled])
}

/** The longest phrase that begins at this token and means something, be it no date. */
export function readAt(tokens: Tokens, start: number, scene: Scene): { phrase: Phrase; reading: Reading } | null {
  const candidates = bySymbol.get(tokens.symbols.charAt(start))
  if (!candidates) return null
  const found: { end: number; read: Rule['read'] }[] = []
  for (const { shape, read } of candidates) {
    shape.lastIndex = start
    if (shape.test(tokens.symbols)) found.push({ end: shape.lastIndex, read })
  }
  // Stable: of equals the earlier rule stays first.
  found.sort((a, b) => b.end - a.end)
  for (const { end, read } of found) {
    const phrase = new Phrase(tokens, start, end)
    const reading = read(phrase, scene)
    if (reading) return { phrase, reading }
  }
  return null
}
