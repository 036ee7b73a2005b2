import { partsOf, two } from '../calendar.ts'
import { monthNames } from '../names.ts'
import { month } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { closestYear, longDay } from '../pick.ts'
import { dated, type Reading, type Rule, stated } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { yearOf } from '../year-of.ts'

const slack = 20

export function readMonth(phrase: Phrase, scene: Scene, number: number): Reading {
  const blank = `XXXX-${two(number)}`
  const given = yearOf(phrase, scene)
  if (given) {
    if (given.year === null) return dated(null, blank, ['year'], given.why)
    const period = month(given.year, number)
    return given.stated ? (stated(period) ?? { kind: 'none' }) : dated(period, blank, ['year'], given.why)
  }
  const { published } = scene
  if (published === null) return dated(null, blank, ['year'], 'year unknown')
  const name = monthNames[number - 1]
  const near = partsOf(published)
  if (phrase.has('last') && !phrase.has('ordinal', 'unit')) {
    const year = near.month > number ? near.year : near.year - 1
    return dated(month(year, number), blank, ['year'], `last ${name} before ${longDay(published)}`)
  }
  if (phrase.has('next', 'coming')) {
    const year = near.month < number ? near.year : near.year + 1
    return dated(month(year, number), blank, ['year'], `next ${name} after ${longDay(published)}`)
  }
  if (phrase.has('that', 'same') && scene.anchor)
    return dated(month(partsOf(scene.anchor.from).year, number), blank, ['year'], 'year of the date before')
  const period = closestYear(
    (year) => month(year, number),
    published,
    phrase.has('this') || phrase.is(phrase.start - 1, 'until') ? null : scene.tense(phrase),
    slack,
  )
  return dated(period, blank, ['year'], `closest ${name} to ${longDay(published)}`)
}

/** May 2008, October of next year, last July. */
const withYear: Rule = {
  pattern: 'mon comma? ofyear',
  read: (phrase, scene) => readMonth(phrase, scene, phrase.value('month', 'may') ?? 0),
}

const pointed: Rule = {
  pattern: '(this|that|last|next|the same|the? (past|coming|following)) mon',
  read: (phrase, scene) => readMonth(phrase, scene, phrase.value('month', 'may') ?? 0),
}

/** What may stand before a month that is also a name or a verb (May, March). */
const leads = [
  'in',
  'of',
  'since',
  'by',
  'until',
  'to',
  'from',
  'before',
  'after',
  'during',
  'for',
  'through',
  'between',
  'early',
  'or',
  'dash',
  'slash',
] as const

const bare: Rule = {
  pattern: 'mon',
  read(phrase, scene) {
    const { start, end } = phrase
    if (phrase.is(end, 'upper', 'poss') && !phrase.is(start - 1, ...leads)) return null
    if (phrase.has('may')) {
      // "March has been long" opens a sentence; "May has said" does too, but of a person.
      const subject = phrase.value('may') === 3 && /^(?:has|had|is|was|will|saw|brought)$/.test(phrase.word(end))
      if (!subject && !phrase.is(start - 1, ...leads)) return null
      if (phrase.is(start - 1, 'dash', 'slash', 'of', 'by', 'to', 'from', 'for', 'after', 'before') && phrase.is(end, 'upper'))
        return null
    }
    return readMonth(phrase, scene, phrase.value('month', 'may') ?? 0)
  },
}

export const months: Rule[] = [withYear, pointed, bare]
