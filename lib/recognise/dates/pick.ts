import { type Day, isoDay, partsOf, weekdayOf } from './calendar.ts'
import { monthNames, weekdayNames } from './names.ts'
import type { Period } from './periods.ts'
import type { Tense } from './tense.ts'

export const longDay = (of: Day) => {
  const { year, month, day } = partsOf(of)
  return `${weekdayNames[weekdayOf(of) - 1]} ${day} ${monthNames[month - 1]} ${year}`
}

const gap = (period: Period, to: Day) => (period.from > to ? period.from - to : period.to < to ? to - period.to : 0)

/**
 * The year that makes a yearly period (16 March, October, the third quarter) come closest to the day. In news that is right in 95 % for days and 84 % for
 * months; the tense overrules it only when the closest one is further off than `slack` days on the wrong side.
 */
export function closestYear(make: (year: number) => Period | null, to: Day, tense: Tense | null, slack: number): Period | null {
  const { year } = partsOf(to)
  const choices = [year - 1, year, year + 1, year - 2, year + 2].map(make).filter((p) => p !== null)
  const allowed = choices.filter((p) =>
    tense === 'past' ? p.from <= to + slack : tense === 'future' ? p.to >= to - slack : true,
  )
  let best: Period | null = null
  for (const p of allowed) if (!best || gap(p, to) < gap(best, to)) best = p
  return best
}

/** The last such weekday that is not after the day, or the first that is not before it. */
export const nearWeekday = (weekday: number, to: Day, ahead: boolean): Day =>
  ahead ? to + ((weekday - weekdayOf(to) + 7) % 7) : to - ((weekdayOf(to) - weekday + 7) % 7)

export const onPublication = (to: Day) => `publication day ${isoDay(to)}`
