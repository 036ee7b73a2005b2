import { type Day, isoDay, mondayOf, nearWeekday } from '../calendar.ts'
import { isAnyDay } from '../generic.ts'
import { inferred } from '../grains.ts'
import { day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { because, type WhyKey } from '../why.ts'

const all = inferred('day')

function read(phrase: Phrase, scene: Scene, pick: (published: Day, weekday: number) => Day, key: WhyKey, count = 0): Reading {
  const weekday = phrase.value('weekday') ?? 1
  const blank = `XXXX-WXX-${weekday}`
  return scene.fromPublication(blank, all, [key, blank, count], (published) => day(pick(published, weekday)))
}

/** Days that have a name of their own. */
const named = /^(?:Super|Black|Bloody|Ash|Holy|Maundy|Cyber|Giving|Shrove)$/
/** What a weekday may follow when a capitalised word comes right after it: "on Sunday President …", "said Monday Ukraine would". */
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
  'a',
  'break',
  'stop',
] as const
/** "One Monday", "every other Tuesday", "some Sunday". */
const anyOf = /^(?:one|some|any|other)$/i
const verbBefore = /(?:ed|said|told|that|late|met|began|held|broke|took|made|left|came|saw|won)$/

/** "The Sunday Times", "Monday Statehouse", "Sunday Morning Futures": part of a name. */
function isName(phrase: Phrase): boolean {
  const { start, end } = phrase
  if (named.test(phrase.word(start - 1))) return true
  if (phrase.is(end, 'part') && phrase.isCapital(end) && phrase.is(end + 1, 'upper')) return true
  if (!phrase.is(end, 'upper') || phrase.is(start - 1, ...leads)) return false
  return !phrase.is(start - 1, 'lower') || !verbBefore.test(phrase.word(start - 1))
}

/** A weekday is the last one unless the verb or the preposition looks ahead. */
function liesAhead(phrase: Phrase, scene: Scene): boolean {
  const before = phrase.start - 1
  // "Ahead of New York’s delegate-rich Tuesday primary": whatever the verb, it lies ahead.
  for (let i = before; i > before - 5 && !phrase.is(i, 'comma', 'stop', 'break'); i--)
    if (phrase.is(i, 'of') && phrase.word(i - 1) === 'ahead') return true
  const tense = scene.tense(phrase)
  if (tense === 'past' || tense === 'future') return tense === 'future'
  // "Until Monday’s announcement, both …" opens a story of the past.
  const opens = phrase.is(before - 1, 'stop', 'break')
  return (
    (phrase.is(before, 'by', 'until', 'for') && !(opens && phrase.is(before, 'until'))) ||
    (tense === 'present' && phrase.is(before, 'on', 'through', 'from'))
  )
}

const bare: Rule = {
  pattern: 'weekday',
  read(phrase, scene) {
    const { start, end } = phrase
    if (phrase.is(start - 1, 'each', 'ordinal') || anyOf.test(phrase.word(start - 1)) || isName(phrase)) return none
    // "on a Monday" is any; "in a Friday interview" is one.
    if (phrase.is(start - 1, 'a') && (phrase.is(start - 2, 'on') || !phrase.is(end, 'lower', 'upper', 'part'))) return none
    if (isAnyDay(phrase, scene)) return none
    const ahead = liesAhead(phrase, scene)
    return read(phrase, scene, (published, weekday) => nearWeekday(weekday, published, ahead), ahead ? 'firstFrom' : 'lastUpTo')
  },
}

const inWeek = (phrase: Phrase, scene: Scene, weeks: number) =>
  read(phrase, scene, (published, weekday) => mondayOf(published) + 7 * weeks + weekday - 1, 'inWeek', weeks)

/** Last Friday, next Tuesday, this Wednesday. "Next" is the first one to come: in news it skips none. */
const pointed: Rule = {
  pattern: '(this|last|next|the? (past|coming)|this (past|coming)) weekday',
  read(phrase, scene) {
    if (phrase.has('last', 'past'))
      return read(phrase, scene, (published, weekday) => nearWeekday(weekday, published - 1, false), 'lastBefore')
    if (phrase.has('next', 'coming'))
      return read(phrase, scene, (published, weekday) => nearWeekday(weekday, published + 1, true), 'firstAfter')
    return inWeek(phrase, scene, 0)
  },
}

/** That Friday, the following Monday; "said that Saturday would …" points at nothing. */
const afterAnchor: Rule = {
  pattern: '(that|the? following|the next) weekday',
  read(phrase, scene) {
    if (phrase.has('that') && !phrase.is(phrase.start - 1, 'on', 'by', 'since', 'until', 'break', 'stop', 'comma')) return null
    const { anchor } = scene
    const weekday = phrase.value('weekday') ?? 1
    const blank = `XXXX-WXX-${weekday}`
    if (!anchor) return dated(null, blank, all, because('unknown', ''))
    return dated(day(nearWeekday(weekday, anchor.to + 1, true)), blank, all, because('firstAfter', isoDay(anchor.to), blank))
  },
}

/** Wednesday of next week, Sunday last week, last week Friday; Tuesday week is a week after the next Tuesday. */
const withWeek: Rule[] = ['weekday of? (this|last|next|the? (past|coming)) unit', '(last|next) unit weekday', 'weekday unit'].map(
  (pattern) => ({
    pattern,
    read(phrase, scene) {
      if (phrase.key('unit') !== 'week') return null
      const weeks = phrase.has('last', 'past') ? -1 : phrase.has('next', 'coming') ? 1 : 0
      if (weeks !== 0 || phrase.has('this')) return inWeek(phrase, scene, weeks)
      return read(phrase, scene, (published, weekday) => nearWeekday(weekday, published + 1, true) + 7, 'secondAfter')
    },
  }),
)

/** Of people's habits: "on Sundays", "every Monday", "Saturday evenings", "the first Saturday of the month". */
const habits: Rule[] = [
  'each? weekdays',
  'each? weekday (parts|tick)',
  'the? (ordinal|last) weekday of (each|the) (month|unit)',
  'the weekday of the next unit',
  'the weekday (before|after)',
  // Opening hours: "Monday to Friday, 9 a.m. to 5 p.m.", "Saturday 10-2".
  'weekday ((dash|to|and) weekday)? comma? ((clock (dash|to) clock)|(num dash num))',
].map((pattern) => ({
  pattern,
  read: () => none,
}))

export const weekdays: Rule[] = [...habits, ...withWeek, pointed, afterAnchor, bare]
