import { partsOf } from '../calendar.ts'
import { blanks, grainOf, inferred, rank } from '../grains.ts'
import { around, away, type Grain, month, type Period, quarter, week, year } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { because } from '../why.ts'
import { amountOf } from './ago.ts'

/** What hangs on a date that the text does not give; stories are told of the past. */
const vague: Reading = { kind: 'vague', value: 'PAST_REF' }

/** "A month earlier, on Dec. 14", "the next day, Tuesday": the date right behind, which says which one is meant. */
function toldBehind(phrase: Phrase, scene: Scene): Period | null {
  if (!phrase.is(phrase.end, 'comma')) return null
  return scene.plainDateAt(phrase, phrase.end + (phrase.is(phrase.end + 1, 'on', 'in') ? 2 : 1))
}

/** Counted from the date before; vague when there is none, or one too coarse to count from. */
function fromAnchor(phrase: Phrase, scene: Scene, grain: Grain, n: number): Reading {
  const { anchor } = scene
  const told = toldBehind(phrase, scene)
  if (told && rank[told.grain] <= rank[grain])
    return dated(around(grain, told.from), blanks[grain], inferred(grain), because('toldBehind', told.value, grain))
  if (!anchor || rank[anchor.grain] > rank[grain]) return vague
  const from = n > 0 ? anchor.to : anchor.from
  const period = n === 0 ? around(grain, from) : away(grain, from, n)
  return dated(period, blanks[grain], inferred(grain), because('away', anchor.value, grain, n))
}

/** With the part of the day that the phrase names. */
const partOf = (phrase: Phrase, reading: Reading): Reading =>
  reading.kind === 'dated' && phrase.has('part') ? { ...reading, time: phrase.key('part') } : reading

/** The same day, that week, that year; "that morning" is a part of the day before. */
const same: Rule[] = ['(that same?|the same) unit', '(that same?|the same) part'].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const grain = phrase.has('part') ? 'day' : grainOf(phrase)
    const reading = grain && fromAnchor(phrase, scene, grain, 0)
    return reading && partOf(phrase, reading)
  },
}))

/** Ends of a phrase after which "the day before" hangs on nothing that follows. */
const closed = ['stop', 'comma', 'break', 'closing', 'and', 'other', 'dash'] as const

/** The following day, the previous week, the next day, the year before, the day after, the next morning. */
const beside: Rule[] = ['the (following|past|next) (unit|part)', 'the (unit|part) (before|after|earlier|past|later)'].map(
  (pattern) => ({
    pattern,
    read(phrase, scene) {
      const grain = phrase.has('part') ? 'day' : grainOf(phrase)
      if (!grain || (phrase.has('next') && grain !== 'day')) return null
      if (phrase.has('past') && phrase.key('past') !== 'before') return null
      const n = phrase.has('past', 'before', 'earlier') ? -1 : 1
      // "the day before the vote", "the week after he left": counted from what follows, not from a date.
      if (phrase.has('before', 'after') && !phrase.is(phrase.end, ...closed)) return vague
      return partOf(phrase, fromAnchor(phrase, scene, grain, n))
    },
  }),
)

/** A day earlier, two weeks later, three years before. */
const counted: Rule = {
  pattern: '(about|more than)? amount period (earlier|later|before|after|past)',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    const amount = amountOf(phrase)
    const sign = phrase.has('earlier', 'before', 'past') ? -1 : 1
    if (phrase.has('past') && phrase.key('past') !== 'before') return null
    // "two days after the vote", "three days later than planned": counted from what follows.
    if ((phrase.has('before', 'after') && !phrase.is(phrase.end, ...closed)) || phrase.is(phrase.end, 'than')) return none
    if (!grain || amount === null) return vague
    return fromAnchor(phrase, scene, grain, sign * amount)
  },
}

/** The same part of another year; null for what a year does not repeat. */
function inYear({ grain, from }: Period, other: number): Period | null {
  const { month: m } = partsOf(from)
  if (grain === 'year') return year(other)
  if (grain === 'quarter') return quarter(other, Math.ceil(m / 3))
  return grain === 'month' ? month(other, m) : null
}

/** What a company compares with: the year-ago quarter, the same month last year, the year-earlier period. */
const compared: Rule[] = [
  'the? unit dash (ago|earlier) unit',
  'the? unit dash (ago|earlier) ordinal dash? unit',
  'the same unit of? (last unit|the (past|last) unit|a unit (ago|earlier)|year)',
].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const [first = '', second = ''] = phrase.keys('unit')
    const [unit, other] = phrase.has('dash') ? [first, second] : [second, first]
    const given = phrase.value('year')
    if (given === undefined && unit !== 'year') return null
    // 52 weeks lead to the same week of another year.
    if (other === 'week')
      return scene.fromPublication(blanks.week, inferred('week'), ['away', 'year', -1], (published) => week(published - 364))
    const wanted = other === 'month' ? other : 'quarter'
    const nth = phrase.value('ordinal')
    const said = scene.seen.get(wanted) ?? scene.anchor
    const base = nth !== undefined && said ? quarter(partsOf(said.from).year, nth) : said
    if (!base) return vague
    const last = phrase.has('last') && scene.published !== null ? scene.published : base.from
    const period = inYear(base, given ?? partsOf(last).year - 1)
    if (!period) return vague
    const why = given === undefined ? because('yearBefore', base.value) : because('inYear', String(given), wanted)
    return dated(period, blanks[period.grain], inferred(period.grain), why)
  },
}))

export const anaphora: Rule[] = [...same, ...beside, counted, ...compared]
