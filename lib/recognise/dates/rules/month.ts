import { two } from '../calendar.ts'
import { month } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import type { Reading, Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { readYearly } from '../yearly.ts'

export function readMonth(phrase: Phrase, scene: Scene): Reading | null {
  const [number = 0] = phrase.months()
  return readYearly(phrase, scene, {
    make: (year) => month(year, number),
    blank: `XXXX-${two(number)}`,
    slack: 20,
  })
}

/** May 2008, October of next year, last July, the month of June. */
const pointed: Rule[] = [
  'mon comma? ofyear',
  '(this|last|next|the same|(the|this) (past|coming|following)) mon',
  'the unit of mon ofyear?',
].map((pattern) => ({
  pattern,
  read: (phrase, scene) =>
    phrase.has('of', 'unit') && phrase.key('unit') !== 'month' && phrase.key('unit') !== 'year' ? null : readMonth(phrase, scene),
}))

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
  'than',
  'dash',
  'slash',
] as const
const leadWords = /^(?:as|with|began|begun|started|ended|entered|toward|towards|throughout|versus)$/
/** Months that are first names too. */
const personal = new Set([4, 6, 8])

const bare: Rule = {
  pattern: 'that? mon',
  read(phrase, scene) {
    const { start, end } = phrase
    const named = phrase.is(end, 'upper')
    if (phrase.has('that') && !phrase.is(start - 1, 'break', 'stop', 'comma', 'on', 'in')) return null
    const led = phrase.has('that') || phrase.is(start - 1, ...leads) || leadWords.test(phrase.word(start - 1))
    if (phrase.has('may')) {
      // "March has been long" opens a sentence; "May has said" does too, but of a person.
      const subject = phrase.value('may') === 3 && /^(?:has|had|is|was|will|saw|brought)$/.test(phrase.word(end))
      if (!subject && !led) return null
      if (named && phrase.is(start - 1, 'dash', 'slash', 'of', 'by', 'to', 'from', 'for', 'after', 'before')) return null
    } else if (!led && !phrase.is(start - 1, 'a', 'the')) {
      if (named || (phrase.is(end, 'poss') && personal.has(phrase.value('month') ?? 0))) return null
    }
    return readMonth(phrase, scene)
  },
}

export const months: Rule[] = [...pointed, bare]
