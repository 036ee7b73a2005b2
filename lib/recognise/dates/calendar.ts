/** A day of the Gregorian calendar, counted from 1970-01-01 = 0. */
export type Day = number

const msPerDay = 86_400_000

/** Null when there is no such day (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0)
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / msPerDay : null
}

/** As `dayOf`, for days that exist in every year. */
export const certainDay = (year: number, month: number, day: number): Day => Math.round(Date.UTC(year, month - 1, day) / msPerDay)

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const two = (n: number) => String(n).padStart(2, '0')
export const four = (n: number) => String(n).padStart(4, '0')

export const isoDay = (day: Day): string => {
  const { year, month, day: d } = partsOf(day)
  return `${four(year)}-${two(month)}-${two(d)}`
}

/** Null when the text does not start with an existing ISO day. */
export function parseDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day) => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** ISO week: the year is that of the week's Thursday. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3
  const { year } = partsOf(thursday)
  return { year, week: Math.floor((thursday - certainDay(year, 1, 1)) / 7) + 1 }
}

/** The first such weekday from the day on, or the last one up to it. */
export const nearWeekday = (weekday: number, to: Day, ahead: boolean): Day =>
  ahead ? to + ((weekday - weekdayOf(to) + 7) % 7) : to - ((weekdayOf(to) - weekday + 7) % 7)

export const lastDayOfMonth = (year: number, month: number): Day =>
  month === 12 ? certainDay(year, 12, 31) : certainDay(year, month + 1, 1) - 1

/** The nth weekday of a month; n = -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = lastDayOfMonth(year, month)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = certainDay(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}

/** Western Easter Sunday, by the Anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return certainDay(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Orthodox Easter Sunday in the Gregorian calendar (Meeus, Julian algorithm), right for 1900 to 2099. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  return certainDay(year, Math.floor(n / 31), (n % 31) + 1) + 13
}
