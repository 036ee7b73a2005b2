import { agoCases } from './ago.cases.ts'
import { anaphoraCases } from './anaphora.cases.ts'
import { clockCases } from './clock.cases.ts'
import { endedCases } from './ended.cases.ts'
import { eventDayCases } from './event-day.cases.ts'
import { holidayCases } from './holiday.cases.ts'
import { listedDayCases } from './listed-day.cases.ts'
import { monthCases } from './month.cases.ts'
import { monthDayCases } from './month-day.cases.ts'
import { nearDayCases } from './near-day.cases.ts'
import { numericDayCases } from './numeric-day.cases.ts'
import { quarterCases } from './quarter.cases.ts'
import { rangeCases } from './range.cases.ts'
import { seasonCases } from './season.cases.ts'
import { suppressedCases } from './suppressed.cases.ts'
import type { Table } from './table.ts'
import { unitCases } from './unit.cases.ts'
import { vagueCases } from './vague.cases.ts'
import { weekOfCases } from './week-of.cases.ts'
import { weekdayCases } from './weekday.cases.ts'
import { yearCases } from './year.cases.ts'

/** The case tables of each file of rules. */
export const tablesOf: Record<string, readonly Table[]> = {
  ago: agoCases,
  anaphora: anaphoraCases,
  clock: clockCases,
  ended: endedCases,
  'event-day': eventDayCases,
  holiday: holidayCases,
  'listed-day': listedDayCases,
  month: monthCases,
  'month-day': monthDayCases,
  'near-day': nearDayCases,
  'numeric-day': numericDayCases,
  quarter: quarterCases,
  range: rangeCases,
  season: seasonCases,
  suppressed: suppressedCases,
  unit: unitCases,
  vague: vagueCases,
  'week-of': weekOfCases,
  weekday: weekdayCases,
  year: yearCases,
}

export const tables: readonly Table[] = Object.values(tablesOf).flat()
