import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { dates } from '../../../lib/recognise/dates/index.ts'

const msPerDay = 86_400_000
const numberOf = (iso: string | null | undefined) => Date.parse(`${iso}T00:00:00Z`) / msPerDay
const isoOf = (day: number) => new Date(day * msPerDay).toISOString().slice(0, 10)

/** The only date of the words on a page of the day. */
function read(words: string, publishedOn: string) {
  const [mention] = dates(words, { ...emptyContext, publishedOn })
  return { value: mention?.value ?? '', from: numberOf(mention?.from), to: numberOf(mention?.to) }
}

const between = (first: string, last: string) => fc.integer({ min: numberOf(first), max: numberOf(last) }).map(isoOf)
const anyDay = between('1950-01-01', '2090-12-31')
/** 20 December to 10 January, where weeks, months and years change. */
const yearEnd = fc
  .tuple(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: -12, max: 10 }))
  .map(([year, step]) => isoOf(numberOf(`${year}-01-01`) + step))

describe('at the ends of years', () => {
  it('weeks follow each other without a gap and carry the year of their Thursday', () => {
    fc.assert(
      fc.property(yearEnd, (day) => {
        const weeks = ['last week', 'this week', 'next week'].map((words) => read(`They meet ${words}.`, day))
        const [last, current, next] = weeks
        const onSunday = new Date(`${day}T00:00:00Z`).getUTCDay() === 0
        expect(last?.to).toBeLessThan(numberOf(day))
        if (!onSunday) expect(current?.from).toBe((last?.to ?? 0) + 1)
        expect(next?.from).toBe((last?.to ?? 0) + 8)
        for (const { value, from, to } of weeks) {
          expect(to - from).toBe(6)
          expect(value.slice(0, 4)).toBe(isoOf(from + 3).slice(0, 4))
          expect(Number(value.slice(6))).toBe(Math.ceil((from + 4 - numberOf(`${value.slice(0, 4)}-01-01`)) / 7))
        }
      }),
    )
  })

  it('yesterday and tomorrow are the days beside, last month and next month the months beside', () => {
    fc.assert(
      fc.property(yearEnd, (day) => {
        expect(read('It rained yesterday.', day).from).toBe(numberOf(day) - 1)
        expect(read('It will rain tomorrow.', day).from).toBe(numberOf(day) + 1)
        expect(read('It rained last month.', day).to).toBe(numberOf(`${day.slice(0, 7)}-01`) - 1)
        const next = read('It will rain next month.', day)
        expect(isoOf(next.from - 1).slice(0, 7)).toBe(day.slice(0, 7))
      }),
    )
  })
})

describe('on any day', () => {
  it('a day without its year is less than a year away, past or to come as the tense says', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('Dec. 31', 'Jan. 1', 'March 1', '1 August'), (day, words) => {
        const gap = read(`It fell on ${words}.`, day).from - numberOf(day)
        expect(Math.abs(gap)).toBeLessThan(366)
        expect(gap).toBeLessThanOrEqual(45)
        expect(read(`It will fall on ${words}.`, day).from - numberOf(day)).toBeGreaterThanOrEqual(-45)
      }),
    )
  })

  it('29 February is a day of a leap year, or none', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { value } = read('It fell on 29 February.', day)
        if (value !== 'XXXX-02-29') expect(isoOf(numberOf(value))).toBe(value)
      }),
    )
  })

  it('a weekday is one of the seven days up to a past verb, and from a future one', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('Monday', 'Thursday', 'Sunday'), (day, weekday) => {
        const past = numberOf(day) - read(`He spoke on ${weekday}.`, day).from
        const future = read(`He will speak on ${weekday}.`, day).from - numberOf(day)
        expect(past).toBeGreaterThanOrEqual(0)
        expect(past).toBeLessThan(7)
        expect((past + future) % 7).toBe(0)
        expect(future).toBeLessThan(7)
      }),
    )
  })
})
