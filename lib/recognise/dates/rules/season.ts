import { season, seasonCodes } from '../periods.ts'
import type { Rule } from '../reading.ts'
import { readYearly } from '../yearly.ts'

const patterns = [
  'the? season comma? ofyear',
  'the? season of? year (dash|slash) (year|num|big)',
  '(this|last|next|that|(the|this)? (past|coming|following)|the same) season',
  '(?<=in|by|until|since|early|during|over|before|after|for|through|of|dash) the? season',
]

/** The spring of 2014, last fall, this summer, in the spring. */
export const seasons: Rule[] = patterns.map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const number = phrase.value('season') ?? 1
    // "in fall colours", "Spring Statement": the season as a modifier of something else.
    const plain = !phrase.has('year', 'unit', 'this', 'last', 'next', 'that', 'the', 'past', 'coming')
    if (plain && phrase.is(phrase.end, 'lower', 'upper')) return null
    return readYearly(phrase, scene, {
      make: (year) => season(year, number),
      blank: `XXXX-${seasonCodes[number - 1]}`,
      slack: 30,
    })
  },
}))
