import type { InferredPart } from '../../mention.ts'
import { type Day, mondayOf, weekdayOf } from '../calendar.ts'
import { weekdayNames } from '../names.ts'
import { day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { longDay, nearWeekday } from '../pick.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import type { Tense } from '../tense.ts'

const all: InferredPart[] = ['day', 'month', 'year']

function read(
  phrase: Phrase,
  scene: Scene,
  pick: (published: Day, weekday: number) => Day,
  why: (published: Day) => string,
): Reading {
  const weekday = phrase.value('weekday') ?? 1
  const blank = `XXXX-WXX-${weekday}`
  const { published } = scene
  if (published === null) return dated(null, blank, all, 'publication day unknown')
  return dated(day(pick(published, weekday)), blank, all, why(published))
}

/** What a weekday may follow when a capitalised word comes right after it: "said Monday Ukraine would", "on Sunday President …". */
const leads = [
  'on',
  'by',
  'until',
  'since',
  'from',
  'of',
  'before',
  'after',
  'to',
  'for',
  'through',
  'early',
  'earlier',
  'later',
  'comma',
  'last',
  'next',
] as const

/** "The Sunday Times", "Monday Statehouse", "Super Tuesday": part of a name. */
function isName(phrase: Phrase): boolean {
  const { start, end } = phrase
  if (phrase.is(start - 1, 'upper') && phrase.is(end, 'upper')) return true
  if (!phrase.is(end, 'upper')) return false
  if (phrase.is(start - 1, ...leads, 'break', 'stop')) return false
  return (
    !phrase.is(start - 1, 'lower') ||
    !/(?:ed|said|told|that|late|met|began|held|broke|took|made|left|came|saw|won)$/.test(phrase.word(start - 1))
  )
}

/** A weekday is the last one unless the verb or the preposition looks ahead. */
function liesAhead(phrase: Phrase, tense: Tense | null): boolean {
  const { start } = phrase
  if (phrase.is(start - 1, 'since') || tense === 'past') return false
  if (tense === 'future') return true
  return phrase.is(start - 1, 'by', 'until', 'for', 'from') || (tense === 'present' && phrase.is(start - 1, 'on', 'through'))
}

const bare: Rule = {
  pattern: 'weekday',
  read(phrase, scene) {
    const { start } = phrase
    if (phrase.is(start - 1, 'a', 'each') || (phrase.is(start - 1, 'ordinal') && !phrase.is(start - 2, 'that')) || isName(phrase))
      return none
    const ahead = liesAhead(phrase, scene.tense(phrase))
    return read(
      phrase,
      scene,
      (published, weekday) => nearWeekday(weekday, published, ahead),
      (published) =>
        `${ahead ? 'the' : 'the last'} ${weekdayNames[(phrase.value('weekday') ?? 1) - 1]} ${ahead ? 'on or after' : 'on or before'} ${longDay(published)}`,
    )
  },
}

const inWeek = (published: Day, weekday: number, weeks: number) => mondayOf(published) + 7 * weeks + weekday - 1

/** Last Friday, next Tuesday, this Wednesday. "Next" skips the days that are left of this week only when they are near: newspapers mean the coming one. */
const pointed: Rule = {
  pattern: '(this|last|next|that|the? (past|coming|following)|this (past|coming)) weekday',
  read(phrase, scene) {
    if (phrase.has('that', 'following')) {
      const { anchor } = scene
      const weekday = phrase.value('weekday') ?? 1
      const blank = `XXXX-WXX-${weekday}`
      if (!anchor) return dated(null, blank, all, 'no date before it')
      return dated(day(anchor.to + ((weekday - weekdayOf(anchor.to) + 6) % 7) + 1), blank, all, 'first one after the date before')
    }
    const back = phrase.has('last', 'past')
    const forth = phrase.has('next', 'coming')
    return read(
      phrase,
      scene,
      (published, weekday) => {
        if (back) return nearWeekday(weekday, published - 1, false)
        if (forth) return nearWeekday(weekday, published + 1, true)
        return inWeek(published, weekday, 0)
      },
      (published) => `${back ? 'last one before' : forth ? 'first one after' : 'in the week of'} ${longDay(published)}`,
    )
  },
}

/** Wednesday of next week, Sunday last week, Tuesday week. */
const withWeek: Rule[] = [
  {
    pattern: 'weekday of? (this|last|next|the? (past|coming)) unit',
    read(phrase, scene) {
      if (phrase.key('unit') !== 'week') return null
      const weeks = phrase.has('last', 'past') ? -1 : phrase.has('next', 'coming') ? 1 : 0
      return read(
        phrase,
        scene,
        (published, weekday) => inWeek(published, weekday, weeks),
        (published) => `in the week ${weeks < 0 ? 'before' : weeks > 0 ? 'after' : 'of'} ${longDay(published)}`,
      )
    },
  },
  {
    pattern: '(last|next) unit weekday',
    read(phrase, scene) {
      if (phrase.key('unit') !== 'week') return null
      const weeks = phrase.has('last') ? -1 : 1
      return read(
        phrase,
        scene,
        (published, weekday) => inWeek(published, weekday, weeks),
        (published) => `in the week ${weeks < 0 ? 'before' : 'after'} ${longDay(published)}`,
      )
    },
  },
  {
    pattern: 'weekday unit',
    read(phrase, scene) {
      if (phrase.key('unit') !== 'week') return null
      return read(
        phrase,
        scene,
        (published, weekday) => nearWeekday(weekday, published + 1, true) + 7,
        (published) => `a week after the first one after ${longDay(published)}`,
      )
    },
  },
]

/** Of people's habits: "on Sundays", "every Monday", "the first Saturday of the month". */
const habit: Rule[] = [
  'each? weekdays',
  'each weekday',
  'the? (ordinal|last) weekday of (each|the) (month|unit)',
  'a weekday',
  'the weekday of the next unit',
].map((pattern) => ({
  pattern,
  read: () => none,
}))

export const weekdays: Rule[] = [...habit, ...withWeek, pointed, bare]
