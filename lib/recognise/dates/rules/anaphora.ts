import { around, away, type Grain } from '../periods.ts'
import { dated, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { amountOf } from './ago.ts'
import { blanks, grainOf, inferred } from './unit.ts'

/** A day, a month or a year cannot be counted from something coarser than itself. */
const size: Record<Grain, number> = {
  day: 1,
  weekend: 2,
  week: 3,
  month: 4,
  season: 5,
  quarter: 5,
  half: 6,
  year: 7,
  span: 3,
  decade: 8,
  century: 9,
}

function fromAnchor(scene: Scene, grain: Grain, n: number, why: string): Reading {
  const { anchor } = scene
  const vague: Reading = { kind: 'vague', value: n < 0 ? 'PAST_REF' : n > 0 ? 'FUTURE_REF' : 'PAST_REF' }
  if (!anchor || (size[anchor.grain] > size[grain] && n !== 0)) return vague
  if (n === 0 && size[anchor.grain] > size[grain]) return vague
  const from = n > 0 ? anchor.to : anchor.from
  return dated(n === 0 ? around(grain, from) : away(grain, from, n), blanks[grain], inferred(grain), `${why} ${anchor.value}`)
}

/** The same day, that week, that year. */
const same: Rule = {
  pattern: '(that|the same) unit',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    return grain && fromAnchor(scene, grain, 0, 'the one of')
  },
}

const thatPart: Rule = {
  pattern: '(that|the same) part',
  read(phrase, scene) {
    const { anchor } = scene
    if (anchor?.grain !== 'day') return { kind: 'vague', value: 'PAST_REF' }
    return dated(anchor, blanks.day, inferred('day'), `the day of ${anchor.value}`, phrase.key('part'))
  },
}

/** The following day, the previous week, the next day, the year before, the day after. */
const beside: Rule[] = [
  { pattern: 'the (following|past|next) unit', sign: 0 },
  { pattern: 'the unit (before|after|earlier|past|later)', sign: 0 },
].map(({ pattern }) => ({
  pattern,
  read(phrase, scene) {
    const grain = grainOf(phrase)
    if (!grain) return null
    if (phrase.has('next') && grain !== 'day') return null
    if (phrase.has('past') && phrase.key('past') !== 'before') return null
    const back = phrase.has('past', 'before', 'earlier')
    // "the day before the vote", "the week after he left": counted from what follows, not from a date.
    if (phrase.has('before', 'after') && !phrase.is(phrase.end, 'stop', 'comma', 'break', 'closing', 'and', 'other', 'dash')) {
      if (phrase.is(phrase.end, 'the', 'a', 'lower', 'upper', 'that'))
        return { kind: 'vague', value: back ? 'PAST_REF' : 'FUTURE_REF' }
    }
    return fromAnchor(scene, grain, back ? -1 : 1, back ? 'the one before' : 'the one after')
  },
}))

/** A day earlier, two weeks later, three years before. */
const counted: Rule = {
  pattern: '(about|more than)? amount period (earlier|later|before|after|past)',
  read(phrase, scene) {
    const grain = grainOf(phrase)
    const amount = amountOf(phrase)
    const back = phrase.has('earlier', 'before', 'past')
    if (phrase.has('past') && phrase.key('past') !== 'before') return null
    if (phrase.has('before', 'after') && !phrase.is(phrase.end, 'stop', 'comma', 'break', 'closing', 'and'))
      return { kind: 'none' }
    if (!grain || amount === null) return { kind: 'vague', value: back ? 'PAST_REF' : 'FUTURE_REF' }
    return fromAnchor(
      scene,
      grain,
      back ? -amount : amount,
      `${amount} ${grain}${amount === 1 ? '' : 's'} ${back ? 'before' : 'after'}`,
    )
  },
}

export const anaphora: Rule[] = [same, thatPart, ...beside, counted]
