import type { InferredPart } from '../../mention.ts'
import { weekdayOf } from '../calendar.ts'
import { around, away, type Grain, type Period, week } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { longDay } from '../pick.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { readMonth } from './month.ts'

const grains: Record<string, Grain> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}
export const grainOf = (phrase: Phrase): Grain | null => grains[phrase.key('unit', 'units')] ?? null

/** The value of a grain on an unknown day. */
export const blanks: Record<Grain, string> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  span: 'XXXX-XX-XX',
}

const inferredOf: Partial<Record<Grain, InferredPart[]>> = {
  day: ['day', 'month', 'year'],
  week: ['week', 'year'],
  weekend: ['week', 'year'],
  month: ['month', 'year'],
  quarter: ['month', 'year'],
}
export const inferred = (grain: Grain): InferredPart[] => inferredOf[grain] ?? ['year']

export function unitAway(scene: Scene, grain: Grain, n: number): Reading {
  const { published } = scene
  if (published === null) return dated(null, blanks[grain], inferred(grain), 'publication day unknown')
  const period: Period | null = n === 0 ? around(grain, published) : away(grain, published, n)
  return dated(
    period,
    blanks[grain],
    inferred(grain),
    `the ${grain} ${n < 0 ? 'before' : n > 0 ? 'after' : 'of'} ${longDay(published)}`,
  )
}

/** Last week, next month, this year, this past weekend, the coming year. */
const pointed: Rule = {
  pattern: '(this|last|next|this (past|coming|current)|the (past|coming|current|last|next)|current) fiscal? unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (!grain || grain === 'day') return null
    const { published } = scene
    // "over the next week", "in the past year": stretches counted from now, not calendar weeks; a quarter or a decade is a calendar one.
    if (
      phrase.has('the') &&
      phrase.has('next', 'last', 'past') &&
      !phrase.has('this') &&
      (grain === 'week' || grain === 'month' || grain === 'year' || grain === 'decade')
    )
      return grain === 'decade' && phrase.has('next') ? unitAway(scene, grain, 1) : none
    let n = phrase.has('last') ? -1 : phrase.has('next', 'coming') ? 1 : 0
    if (phrase.has('past')) n = -1
    if (grain === 'weekend' && n === -1 && published !== null && weekdayOf(published) >= 6 && phrase.has('past')) n = 0
    if (grain === 'weekend' && n === 0 && published !== null && weekdayOf(published) <= 2 && scene.tense(phrase) !== 'future')
      n = -1
    if (grain === 'week' && n === 0 && published !== null && weekdayOf(published) === 7 && scene.tense(phrase) === 'future') {
      const ahead = away(grain, published, 1)
      return dated(
        ahead,
        blanks[grain],
        inferred(grain),
        `said on a Sunday of what is to come: the week after ${longDay(published)}`,
      )
    }
    return unitAway(scene, grain, n)
  },
}

/** "by the end of the year": the one at hand, when an edge of it is named. */
const edged: Rule = {
  pattern: '(?<=(edge|middle|half) of) the unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    return grain && grain !== 'day' ? unitAway(scene, grain, 0) : null
  },
}

/** The last week of March, the first week of June 2024: the first whole week, or the one that holds the last day. */
const weekOfMonth: Rule = {
  pattern: 'the (ordinal|last) unit of mon ofyear?',
  read(phrase, scene) {
    if (phrase.key('unit') !== 'week') return null
    const reading = readMonth(phrase, scene, phrase.value('month', 'may') ?? 0)
    const number = phrase.value('ordinal') ?? -1
    if (reading.kind !== 'dated' || number > 4) return null
    const { period } = reading
    return { ...reading, period: period && (number < 0 ? week(period.to) : week(period.from + 7 * (number - 1))) }
  },
}

/** "for the entire year": the one of the date before. */
const whole: Rule = {
  pattern: '(?<=in|for|during|over) the entire unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    const { anchor } = scene
    return grain && anchor && grain !== 'day'
      ? dated(around(grain, anchor.from), blanks[grain], inferred(grain), `the ${grain} of ${anchor.value}`)
      : null
  },
}

export const units: Rule[] = [pointed, edged, weekOfMonth, whole]
