import { Phrase } from './phrase.ts'
import type { Reading, Rule } from './reading.ts'
import { ago } from './rules/ago.ts'
import { anaphora } from './rules/anaphora.ts'
import { clocks } from './rules/clock.ts'
import { ended } from './rules/ended.ts'
import { eventDays } from './rules/event-day.ts'
import { holidays } from './rules/holiday.ts'
import { listedDays } from './rules/listed-day.ts'
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

/** All rules. Of two that match equally long, the earlier wins. */
export const rules: readonly Rule[] = [
  numericDay,
  ...eventDays,
  ...ranges,
  ...listedDays,
  ...monthDay,
  dayOfMonth,
  ended,
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

/** The rules that can begin with one symbol, and their patterns in one: where it fails, which is nearly everywhere, none need be tried. */
type Group = { gate: RegExp; rules: Compiled[] }

const groups = new Map<number, Group>()
for (const { pattern: source, read } of rules) {
  const rule = { shape: pattern(source), read }
  for (const symbol of starters(source)) {
    const group = groups.get(symbol)
    if (group) group.rules.push(rule)
    else groups.set(symbol, { gate: rule.shape, rules: [rule] })
  }
}
for (const group of groups.values()) group.gate = new RegExp(group.rules.map(({ shape }) => shape.source).join('|'), 'y')

/** The longest phrase that begins at this token and means something, be it no date. */
export function readAt(tokens: Tokens, start: number, scene: Scene): { phrase: Phrase; reading: Reading } | null {
  const { symbols } = tokens
  const group = groups.get(symbols.charCodeAt(start))
  if (!group) return null
  group.gate.lastIndex = start
  if (!group.gate.test(symbols)) return null
  const found: { end: number; read: Rule['read'] }[] = []
  for (const { shape, read } of group.rules) {
    shape.lastIndex = start
    if (shape.test(symbols)) found.push({ end: shape.lastIndex, read })
  }
  // Stable: of equals the earlier rule stays first.
  for (const { end, read } of found.sort((a, b) => b.end - a.end)) {
    const phrase = new Phrase(tokens, start, end)
    const reading = read(phrase, scene)
    if (reading) return { phrase, reading }
  }
  return null
}
