import { partsOf } from '../calendar.ts'
import { season } from '../periods.ts'
import { closestYear, longDay } from '../pick.ts'
import { dated, type Rule, stated } from '../reading.ts'
import { yearOf } from '../year-of.ts'

const codes = ['SP', 'SU', 'FA', 'WI']

const patterns = [
  'the? season comma? ofyear',
  '(this|last|next|that|the? (past|coming|following)|the same) season',
  '(?<=in|by|until|since|early|during|before|after|for|through|of|dash) the? season',
]

/** The spring of 2014, last fall, this summer, in the spring. */
export const seasons: Rule[] = patterns.map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const number = phrase.value('season') ?? 1
    const blank = `XXXX-${codes[number - 1]}`
    const given = yearOf(phrase, scene)
    if (given?.stated && given.year !== null) return stated(season(given.year, number))
    // "in fall", "of spring water", "Spring Statement": the season as a time, not as a modifier of something else.
    if (!given && phrase.is(phrase.end, 'lower', 'upper') && !phrase.has('this', 'last', 'next', 'that', 'the', 'past', 'coming'))
      return null
    const { published } = scene
    if (published === null) return dated(null, blank, ['year'], 'year unknown')
    if (given?.year != null) return dated(season(given.year, number), blank, ['year'], given.why)
    const { year } = partsOf(published)
    const choices = [-2, -1, 0, 1].map((n) => season(year + n, number))
    if (phrase.has('last', 'past')) {
      const period = choices.filter((p) => p.to < published).at(-1) ?? null
      return dated(period, blank, ['year'], `last one before ${longDay(published)}`)
    }
    if (phrase.has('next', 'coming')) {
      const period = choices.find((p) => p.from > published) ?? null
      return dated(period, blank, ['year'], `next one after ${longDay(published)}`)
    }
    if (phrase.has('that', 'same') && scene.anchor)
      return dated(season(partsOf(scene.anchor.from).year, number), blank, ['year'], 'year of the date before')
    const period = closestYear(
      (y) => season(y, number),
      published,
      phrase.has('this') ? null : phrase.is(phrase.start - 1, 'until') ? 'future' : scene.tense(phrase),
      30,
    )
    return dated(period, blank, ['year'], `closest one to ${longDay(published)}`)
  },
}))
