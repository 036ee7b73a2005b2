import { dayOf, two, weekdayOf } from '../calendar.ts'
import { monthNames } from '../names.ts'
import { between, day, month, year } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { closestYear, longDay } from '../pick.ts'
import { dated, type Reading, type Rule, stated } from '../reading.ts'
import type { Scene } from '../scene.ts'

const join = '(dash|to|through|until)'

/** Days in one or two months, with or without a year. */
function readDays(phrase: Phrase, scene: Scene): Reading | null {
  const [from = 0, to = 0] = phrase.values('num', 'ordinal')
  const months = phrase.values('month', 'may')
  const [first = 1] = months
  const second = months[1] ?? first
  const given = phrase.value('year')
  const make = (y: number) => {
    const a = dayOf(y, first, from)
    const b = dayOf(second < first ? y + 1 : y, second, to)
    return a === null || b === null || b < a ? null : between(day(a), day(b))
  }
  if (!make(2023) && !make(2024)) return null
  if (given !== undefined) return stated(make(second < first ? given - 1 : given))
  const blank = `XXXX-${two(first)}-${two(from)}/XXXX-${two(second)}-${two(to)}`
  const { published } = scene
  if (published === null) return dated(null, blank, ['year'], 'year unknown')
  return dated(
    closestYear(make, published, scene.tense(phrase), 75),
    blank,
    ['year'],
    `closest ${from} ${monthNames[first - 1]} to ${longDay(published)}`,
  )
}

/** Feb. 17–18, 23–26 May 2024, between March 10 and 12, Jan. 30 to Feb. 2, from 3 to 5 June. */
const days: Rule[] = [
  `mon dom ${join} dom (comma? year)?`,
  `dom ${join} dom of? mon (comma? year)?`,
  `mon dom (comma? year)? ${join} mon dom (comma? year)?`,
  `dom mon year? ${join} dom mon year?`,
  '(?<=between) mon dom and dom (comma? year)?',
  '(?<=between) mon dom and mon dom (comma? year)?',
  '(?<=between) dom and dom mon (comma? year)?',
  '(?<=between) dom mon and dom mon (comma? year)?',
].map((pattern) => ({ pattern, read: readDays }))

function readMonths(phrase: Phrase, scene: Scene): Reading | null {
  const [a = 1, b = 1] = phrase.values('month', 'may')
  const years = phrase.values('year')
  const make = (y: number) => between(month(years.length > 1 ? (years[0] ?? y) : a > b ? y - 1 : y, a), month(years[1] ?? y, b))
  const given = years[0]
  if (given !== undefined) return stated(make(given))
  const blank = `XXXX-${two(a)}/XXXX-${two(b)}`
  const { published } = scene
  if (published === null) return dated(null, blank, ['year'], 'year unknown')
  return dated(closestYear(make, published, scene.tense(phrase), 45), blank, ['year'], `closest to ${longDay(published)}`)
}

/** June 2022 to May 2023, May–June, between March and May, May or June. */
const months: Rule[] = [
  `mon (comma? year)? ${join} mon (comma? year)?`,
  '(?<=between) mon year? and mon year?',
  'mon or mon year?',
].map((pattern) => ({
  pattern,
  read: readMonths,
}))

/** 2004–2010, 2022-23. "From 2004 to 2010" names two years, each complete. */
const years: Rule = {
  pattern: 'year dash (year|num|big)',
  read(phrase) {
    const [a = 0, second] = phrase.values('year')
    const short = phrase.value('num', 'big')
    if (a < 1500 || a > 2100) return null
    if (second !== undefined) return second > a && second <= 2100 ? stated(between(year(a), year(second))) : null
    if (short === undefined || phrase.key('num', 'big') !== 'two figures') return null
    if (short > a % 100) return stated(between(year(a), year(a - (a % 100) + short)))
    return short <= 12 ? stated(month(a, short)) : null
  },
}

/** Friday to Monday, in the night from Monday to Tuesday. */
const weekdays: Rule = {
  pattern: `((the|that)? part from)? weekday ${join} weekday`,
  read(phrase, scene) {
    const [a = 1, b = 1] = phrase.values('weekday')
    const blank = `XXXX-WXX-${a}/XXXX-WXX-${b}`
    const { published } = scene
    if (published === null) return dated(null, blank, ['day', 'month', 'year'], 'publication day unknown')
    const ahead = scene.tense(phrase) === 'future'
    const length = (b - a + 7) % 7
    const weekday = weekdayOf(published)
    const to = published - ((weekday - b + 7) % 7)
    const from = ahead ? published + ((a - weekday + 7) % 7) : to - length
    return dated(
      between(day(from), day(from + length)),
      blank,
      ['day', 'month', 'year'],
      `${ahead ? 'first ones after' : 'last ones before'} ${longDay(published)}`,
    )
  },
}

/** Overnight April 22–23, overnight on 11–12 May. */
const overnight: Rule[] = [
  `overnight on? mon dom (${join}|and) dom (comma? year)?`,
  `overnight on? dom (${join}|and) dom mon (comma? year)?`,
].map((pattern) => ({
  pattern,
  read: readDays,
}))

export const ranges: Rule[] = [...days, ...months, years, weekdays, ...overnight]
