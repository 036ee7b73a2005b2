import { day } from '../periods.ts'
import { closestYear, longDay } from '../pick.ts'
import { dated, none, type Rule, stated } from '../reading.ts'
import { yearOf } from '../year-of.ts'

/** Christmas, Thanksgiving Day 2024, Good Friday, last Easter, Ukraine’s Independence Day. */
export const holidays: Rule[] = ['(this|last|next)? holiday (comma? ofyear)?'].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const { name, holiday } = phrase.holiday() ?? {}
    if (!holiday || !name) return null
    // "Christmas tree", "Easter Island", "Thanksgiving-style": no day of its own.
    if (
      holiday.bare &&
      phrase.is(phrase.end, 'upper', 'lower', 'dash') &&
      !/^(?:and|or|but|when|as|is|was|will|said|that|with)$/.test(phrase.word(phrase.end))
    )
      return none
    const given = yearOf(phrase, scene)
    const on = (year: number) => day(holiday.on(year))
    if (given?.stated && given.year !== null) return stated(on(given.year))
    const { published } = scene
    const blank = 'XXXX-XX-XX'
    if (published === null || given?.year === null) return dated(null, blank, ['year'], 'year unknown')
    const tense = phrase.has('last') ? 'past' : phrase.has('next') ? 'future' : scene.tense(phrase)
    const period = given ? on(given.year) : closestYear(on, published, tense, phrase.has('last', 'next') ? -1 : 60)
    return dated(period, blank, ['year'], `closest ${name} to ${longDay(published)}`)
  },
}))
