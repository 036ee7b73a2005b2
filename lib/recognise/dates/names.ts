import { type Day, partsOf, weekdayOf } from './calendar.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** 1 January to 12 December. */
export const monthName = (month: number) => months[month - 1] ?? ''
/** 1 Monday to 7 Sunday. */
export const weekdayName = (weekday: number) => weekdays[weekday - 1] ?? ''

/** Sunday 16 March 2025. */
export function longDay(of: Day): string {
  const { year, month, day } = partsOf(of)
  return `${weekdayName(weekdayOf(of))} ${day} ${monthName(month)} ${year}`
}
