import { type Day, weekdayOf } from '../calendar.ts'
import { blanks, grainOf, inferred } from '../grains.ts'
import { around, away, between, day, type Grain } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { because } from '../why.ts'

const sunday = 7

/** The nth one counted from that of the publication day. */
const unitAway = (scene: Scene, grain: Grain, n: number) =>
  scene.fromPublication(blanks[grain], inferred(grain), ['away', grain, n], (published) => away(grain, published, n))

/** Last week, next month, this year, the coming quarter. On a Sunday, "this week" of what is to come is the one that begins the day after. */
const pointed: Rule = {
  pattern: '(this|last|next|this (past|coming|current)|the (coming|current|last|next)|current) fiscal? unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (!grain || grain === 'day') return null
    // "ABC's This Week" is a programme.
    if (phrase.isCapital(phrase.end - 1) && phrase.is(phrase.start - 1, 'upper', 'opening')) return none
    const n = phrase.has('last', 'past') ? -1 : phrase.has('next', 'coming') ? 1 : 0
    // "over the next week", "for the last year": stretches counted from now. A quarter or a decade is one of the calendar.
    if (phrase.has('the') && phrase.has('next', 'last') && grain !== 'quarter' && !(grain === 'decade' && n > 0)) return none
    if (grain === 'weekend') return weekend(phrase, scene, n)
    const { published } = scene
    const onSunday = grain === 'week' && n === 0 && published !== null && weekdayOf(published) === sunday
    if (onSunday && scene.tense(phrase) === 'future')
      return scene.fromPublication(blanks.week, inferred(grain), ['comingWeek'], (day) => away(grain, day, 1))
    return unitAway(scene, grain, n)
  },
}

/** "The weekend" of what is past is the one just gone, and so is "this weekend" until Tuesday. */
function weekend(phrase: Phrase, scene: Scene, n: number): Reading {
  const shift = (published: Day) => {
    const today = weekdayOf(published)
    if (phrase.has('past') || !phrase.has('this', 'last', 'next', 'coming'))
      return today > 5 || scene.tense(phrase) === 'future' ? 0 : -1
    return phrase.has('this') && today <= 2 && scene.tense(phrase) === 'past' ? -1 : n
  }
  return unitAway(scene, 'weekend', scene.published === null ? 0 : shift(scene.published))
}

const theWeekend: Rule = {
  pattern: '(?<=over|during|on|at|for|in|this) the unit',
  read: (phrase, scene) => (grainOf(phrase) === 'weekend' ? weekend(phrase, scene, 0) : null),
}

/** The past week: the seven days that end on the publication day. Longer stretches are taken for durations. */
const pastWeek: Rule = {
  pattern: 'the past unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (grain === 'weekend') return weekend(phrase, scene, -1)
    if (grain !== 'week' || phrase.key('past') === 'before') return null
    return scene.fromPublication(blanks.week, inferred(grain), ['sevenDays'], (to) => between(day(to - 6), day(to)))
  },
}

/** "by the end of the year", "later in the week", "at year-end": the one at hand, when a part of it is named. */
const edged: Rule[] = [
  '(?<=(edge|middle|half) of) the unit',
  '(early|earlier|later) in the unit',
  'unit dash edge',
  'unit poss edge',
  '(?<=by|before|at|until|since|of|to) unit edge',
].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const grain = grainOf(phrase)
    return grain && grain !== 'day' ? unitAway(scene, grain, 0) : null
  },
}))

/** "in the quarter", "for the entire year": the one that the text was speaking of. */
const known: Rule = {
  pattern: '(?<=in|for|during|over) the (entire|current|latest)? unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (grain !== 'month' && grain !== 'quarter' && grain !== 'year') return null
    // "in the year to date".
    if (phrase.is(phrase.end, 'to') && phrase.word(phrase.end + 1) === 'date') return none
    if (phrase.is(phrase.end, 'dash')) return null
    const seen = phrase.has('entire') && scene.anchor ? around(grain, scene.anchor.from) : scene.seen.get(grain)
    if (seen) return dated(seen, blanks[grain], inferred(grain), because('namedBefore', seen.value, grain))
    // What companies report is the quarter that is over.
    return phrase.has('latest') && grain === 'quarter' ? unitAway(scene, grain, -1) : null
  },
}

export const units: Rule[] = [pointed, pastWeek, theWeekend, ...edged, known]
