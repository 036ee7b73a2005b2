import { agoCases } from './ago.cases.ts'
import { anaphoraCases } from './anaphora.cases.ts'
import { holidayCases } from './holiday.cases.ts'
import { monthCases } from './month.cases.ts'
import { monthDayCases } from './month-day.cases.ts'
import { nearDayCases } from './near-day.cases.ts'
import { numericDayCases } from './numeric-day.cases.ts'
import { quarterCases } from './quarter.cases.ts'
import { rangeCases } from './range.cases.ts'
import { seasonCases } from './season.cases.ts'
import type { Table } from './table.ts'
import { unitCases } from './unit.cases.ts'
import { vagueCases } from './vague.cases.ts'
import { weekdayCases } from './weekday.cases.ts'
import { yearCases } from './year.cases.ts'

/** The case tables of all rules. */
export const tables: readonly Table[] = [
  ...numericDayCases,
  ...monthDayCases,
  ...monthCases,
  ...yearCases,
  ...quarterCases,
  ...seasonCases,
  ...rangeCases,
  ...holidayCases,
  ...nearDayCases,
  ...weekdayCases,
  ...unitCases,
  ...agoCases,
  ...anaphoraCases,
  ...vagueCases,
]
