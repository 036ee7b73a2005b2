import { half, quarter } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { closestYear, longDay } from '../pick.ts'
import { dated, type Reading, type Rule, stated } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { yearOf } from '../year-of.ts'

/** Companies speak of the quarter that has just ended, so the closest one wins unless the tense says otherwise. */
const slack = 45

function read(phrase: Phrase, scene: Scene, kind: 'quarter' | 'half', number: number): Reading | null {
  const make = kind === 'quarter' ? quarter : half
  const blank = `XXXX-${kind === 'quarter' ? 'Q' : 'H'}${number}`
  const given = yearOf(phrase, scene)
  if (given) {
    if (given.year === null) return dated(null, blank, ['year'], given.why)
    return given.stated ? stated(make(given.year, number)) : dated(make(given.year, number), blank, ['year'], given.why)
  }
  const { published } = scene
  if (published === null) return dated(null, blank, ['year'], 'year unknown')
  const period = closestYear((year) => make(year, number), published, scene.tense(phrase), slack)
  return dated(period, blank, ['year'], `closest such ${kind} to ${longDay(published)}`)
}

/** The third quarter of 2009, fourth-quarter, the first half of last year. */
const spelled: Rule[] = [
  'the? ordinal dash? unit ofyear?',
  'the? (ordinal|last) dash? unit ofyear',
  'the? (ordinal|last) dash? half ofyear?',
].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const ordinal = phrase.value('ordinal')
    const isHalf = phrase.has('half')
    if (!isHalf && phrase.key('unit') !== 'quarter') return null
    const count = isHalf ? 2 : 4
    const number = ordinal === undefined || ordinal < 0 ? count : ordinal
    // "the last half of the year" is one; "the first half" alone may be of a match.
    if (number > count || (isHalf && !yearOf(phrase, scene) && !phrase.is(phrase.start - 1, 'in', 'for', 'during'))) return null
    return read(phrase, scene, isHalf ? 'half' : 'quarter', number)
  },
}))

/** Q3, Q3 2025, 3Q 2025, H1 of last year. */
const coded: Rule = {
  pattern: 'the? code dash? ofyear?',
  read: (phrase, scene) => read(phrase, scene, phrase.key('code') === 'half' ? 'half' : 'quarter', phrase.value('code') ?? 1),
}

const yearFirst: Rule = {
  pattern: 'year dash? (code|ordinal dash? unit)',
  read(phrase, scene) {
    if (!phrase.has('code') && phrase.key('unit') !== 'quarter') return null
    const number = phrase.value('code', 'ordinal') ?? 0
    return number >= 1 && number <= 4 ? read(phrase, scene, phrase.key('code') === 'half' ? 'half' : 'quarter', number) : null
  },
}

export const quarters: Rule[] = [...spelled, coded, yearFirst]
