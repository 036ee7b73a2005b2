import { type Day, weekdayOf } from '../calendar.ts'
import { blanks, grainOf, inferred } from '../grains.ts'
import { around, away, between, day, type Grain } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { longDay } from '../pick.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'

const sunday = 7

/** The nth one counted from that of the publication day; `why` when there is more to say. */
function unitAway(scene: Scene, grain: Grain, n: number, why?: string): Reading {
  const { published } = scene
  if (published === null) return dated(null, blanks[grain], inferred(grain), 'publication day unknown')
  const place = n < 0 ? 'before' : n > 0 ? 'after' : 'of'
  return dated(away(grain, published, n), blanks[grain], inferred(grain), why ?? `the ${grain} ${place} ${longDay(published)}`)
}

/** Last week, next month, this year, the coming quarter. On a Sunday, "this week" of what is to come is the one that begins the day after. */
const pointed: Rule = {
  pattern: '(this|last|next|this (past|coming|current)|the (coming|current|last|next)|current) fiscal? unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (!grain || grain === 'day') return null
    const n = phrase.has('last', 'past') ? -1 : phrase.has('next', 'coming') ? 1 : 0
    // "over the next week", "for the last year": stretches counted from now. A quarter or a decade is one of the calendar.
    if (phrase.has('the') && phrase.has('next', 'last') && grain !== 'quarter' && !(grain === 'decade' && n > 0)) return none
    if (grain === 'weekend') return weekend(phrase, scene, n)
    const { published } = scene
    if (grain === 'week' && n === 0 && published !== null && weekdayOf(published) === sunday && scene.tense(phrase) === 'future')
      return unitAway(scene, grain, 1, `said on Sunday of what is to come: the week after ${longDay(published)}`)
    return unitAway(scene, grain, n)
  },
}

/** Until Tuesday "this weekend" in the past, like "the weekend", is the one just gone. */
function weekend(phrase: Phrase, scene: Scene, n: number): Reading {
  const { published } = scene
  const near = (day: Day) => {
    const begun = weekdayOf(day) > 5
    if (phrase.has('past') || !phrase.has('this', 'last', 'next', 'coming'))
      return begun || scene.tense(phrase) === 'future' ? 0 : -1
    if (phrase.has('this')) return weekdayOf(day) <= 2 && scene.tense(phrase) === 'past' ? -1 : 0
    // "next weekend" said before the weekend skips none; "last weekend" said on it is the one before.
    return n
  }
  return unitAway(scene, 'weekend', published === null ? 0 : near(published))
}

const theWeekend: Rule = {
  pattern: '(?<=over|during|on|at|for|in|this) the unit',
  read: (phrase, scene) => (grainOf(phrase) === 'weekend' ? weekend(phrase, scene, 0) : null),
}

/** "by the end of the year", "later in the week", "at year-end": the one at hand, when a part of it is named. */
const edged: Rule[] = ['(?<=(edge|middle|half) of) the unit', '(early|earlier|later) in the unit', 'unit dash edge'].map(
  (pattern) => ({
    pattern,
    read(phrase, scene) {
      const grain = grainOf(phrase)
      return grain && grain !== 'day' ? unitAway(scene, grain, 0) : null
    },
  }),
)

/** "in the quarter", "for the entire year": the one that the text was speaking of. */
const known: Rule = {
  pattern: '(?<=in|for|during|over) the (entire|current)? unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (grain !== 'month' && grain !== 'quarter' && grain !== 'year') return null
    const seen = phrase.has('entire') && scene.anchor ? around(grain, scene.anchor.from) : scene.seen.get(grain)
    return seen ? dated(seen, blanks[grain], inferred(grain), `the ${grain} named before, ${seen.value}`) : null
  },
}

/** The past week: the seven days that end on the publication day. Longer stretches are taken for durations. */
const pastWeek: Rule = {
  pattern: 'the past unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (grain === 'weekend') return weekend(phrase, scene, -1)
    if (grain !== 'week' || phrase.key('past') === 'before') return null
    const { published } = scene
    const why = 'the seven days to publication'
    return dated(published === null ? null : between(day(published - 6), day(published)), blanks.week, inferred(grain), why)
  },
}

export const units: Rule[] = [pointed, pastWeek, theWeekend, ...edged, known]
