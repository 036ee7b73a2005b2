import { certainDay, type Day, four, isoDay, isoWeek, lastDayOfMonth, mondayOf, partsOf, two } from './calendar.ts'

export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'span'

/** A stretch of the calendar with its TIMEX3 value. `from` and `to` are inclusive. */
export type Period = { grain: Grain; value: string; from: Day; to: Day }

const months = (grain: Grain, value: string, year: number, first: number, count: number): Period => {
  const last = first + count - 1
  return {
    grain,
    value,
    from: certainDay(year, first, 1),
    to: lastDayOfMonth(year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1),
  }
}

export const day = (of: Day): Period => ({ grain: 'day', value: isoDay(of), from: of, to: of })

export function week(around: Day): Period {
  const from = mondayOf(around)
  const { year, week: number } = isoWeek(around)
  return { grain: 'week', value: `${four(year)}-W${two(number)}`, from, to: from + 6 }
}

export function weekend(around: Day): Period {
  const { value, to } = week(around)
  return { grain: 'weekend', value: `${value}-WE`, from: to - 1, to }
}

/** Months outside 1 to 12 run on into the neighbouring years, so that shifting is addition. */
export function month(year: number, number: number): Period {
  const y = year + Math.floor((number - 1) / 12)
  const m = ((((number - 1) % 12) + 12) % 12) + 1
  return months('month', `${four(y)}-${two(m)}`, y, m, 1)
}

export function quarter(year: number, number: number): Period {
  const y = year + Math.floor((number - 1) / 4)
  const q = ((((number - 1) % 4) + 4) % 4) + 1
  return months('quarter', `${four(y)}-Q${q}`, y, q * 3 - 2, 3)
}

export const half = (year: number, number: number): Period => months('half', `${four(year)}-H${number}`, year, number * 6 - 5, 6)

export const seasonCodes = ['SP', 'SU', 'FA', 'WI']

/** 1 spring to 4 winter, meteorological and northern; the winter of a year begins in its December. */
export const season = (year: number, number: number): Period =>
  months('season', `${four(year)}-${seasonCodes[number - 1] ?? ''}`, year, number * 3, 3)

export const year = (number: number): Period => months('year', four(number), number, 1, 12)

/** The decade that contains the year; TIMEX3 writes the 1990s as 199. */
export const decade = (around: number): Period => {
  const first = Math.floor(around / 10) * 10
  return { ...months('decade', four(first).slice(0, 3), first, 1, 120) }
}

/** The nth century as newspapers count: the 19th is 1800 to 1899. */
export const century = (number: number): Period => months('century', two(number - 1), (number - 1) * 100, 1, 1200)

/** From the start of one period to the end of another; null when that would run backwards. */
export const between = (a: Period, b: Period): Period | null =>
  b.to < a.from ? null : { grain: 'span', value: `${a.value}/${b.value}`, from: a.from, to: b.to }

const quarterOf = (of: Day) => Math.ceil(partsOf(of).month / 3)

/** The period of the grain that contains the day. Spans and seasons have none. */
export function around(grain: Grain, of: Day): Period | null {
  const { year: y, month: m } = partsOf(of)
  switch (grain) {
    case 'day':
      return day(of)
    case 'week':
      return week(of)
    case 'weekend':
      return weekend(of)
    case 'month':
      return month(y, m)
    case 'quarter':
      return quarter(y, quarterOf(of))
    case 'half':
      return half(y, m > 6 ? 2 : 1)
    case 'year':
      return year(y)
    case 'decade':
      return decade(y)
    case 'century':
      return century(Math.floor(y / 100) + 1)
    default:
      return null
  }
}

/** The period of the grain that lies n of them away from the one containing the day. */
export function away(grain: Grain, of: Day, n: number): Period | null {
  const { year: y, month: m } = partsOf(of)
  switch (grain) {
    case 'day':
      return day(of + n)
    case 'week':
      return week(of + 7 * n)
    case 'weekend':
      return weekend(of + 7 * n)
    case 'month':
      return month(y, m + n)
    case 'quarter':
      return quarter(y, quarterOf(of) + n)
    case 'half': {
      const halves = y * 2 + (m > 6 ? 1 : 0) + n
      return half(Math.floor(halves / 2), (((halves % 2) + 2) % 2) + 1)
    }
    case 'year':
      return year(y + n)
    case 'decade':
      return decade(y + 10 * n)
    case 'century':
      return century(Math.floor(y / 100) + 1 + n)
    default:
      return null
  }
}
