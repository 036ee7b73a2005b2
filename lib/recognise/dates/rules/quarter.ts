import { half, quarter } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import type { Reading, Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { readYearly } from '../yearly.ts'

/** Companies speak of the quarter that has just ended, so the closest one wins unless the tense says otherwise. */
const slack = 45

function read(phrase: Phrase, scene: Scene, kind: 'quarter' | 'half', number: number): Reading | null {
  const count = kind === 'half' ? 2 : 4
  // "final" and "last" count from the end.
  const nth = number < 0 ? count : number
  if (nth > count) return null
  const make = (year: number) => (kind === 'half' ? half(year, nth) : quarter(year, nth))
  return readYearly(phrase, scene, { make, blank: `XXXX-${kind === 'half' ? 'H' : 'Q'}${nth}`, slack })
}

/** The third quarter of 2009, fourth-quarter, 2010 first quarter. */
const quartersInWords: Rule[] = [
  'the? fiscal? ordinal dash? unit',
  'the? fiscal? ordinal dash? unit ofyear',
  'the last unit ofyear',
  'year dash? ordinal dash? unit',
].map((pattern) => ({
  pattern,
  read: (phrase, scene) =>
    phrase.key('unit') === 'quarter' ? read(phrase, scene, 'quarter', phrase.value('ordinal') ?? -1) : null,
}))

/** Last year’s fourth quarter, 2019’s second quarter, this year’s first half. */
const ofOwner: Rule = {
  pattern: '(year|((this|last|next) unit)) poss ordinal dash? (unit|half)',
  read(phrase, scene) {
    const [first = '', second = ''] = phrase.keys('unit', 'half')
    const given = phrase.value('year')
    const kind = phrase.has('half') ? 'half' : 'quarter'
    if ((given === undefined ? second : first) !== (kind === 'half' ? '' : kind) || (given === undefined && first !== 'year'))
      return null
    return read(phrase, scene, kind, phrase.value('ordinal') ?? -1)
  },
}

/** What a company does by halves of a year: the others are halves of matches. */
const business =
  /^(?:net|profits?|loss(?:es)?|earnings|results?|sales|revenues?|figures|income|growth|output|production|operating|pre-?tax|turnover|gdp|deliver(?:y|ies)|dividend|report|data)$/i

/** The first half of last year, second-half profit. "The first half" alone may be that of a match. */
const halves: Rule[] = ['the? (ordinal|last) dash? half ofyear', 'ordinal dash half'].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    if (!phrase.has('year', 'unit') && !business.test(phrase.word(phrase.end))) return null
    return read(phrase, scene, 'half', phrase.value('ordinal') ?? -1)
  },
}))

/** Q3, Q3 2025, 3Q 2025, H1 of last year, 2025-Q1. */
const coded: Rule[] = ['code', 'the? code dash? ofyear', 'year dash? code'].map((pattern) => ({
  pattern,
  read: (phrase, scene) => read(phrase, scene, phrase.key('code') === 'half' ? 'half' : 'quarter', phrase.value('code') ?? 1),
}))

export const quarters: Rule[] = [ofOwner, ...quartersInWords, ...halves, ...coded]
