import { day } from '../periods.ts'
import { none, type Rule } from '../reading.ts'
import { readYearly } from '../yearly.ts'

const clauseWords = /^(?:and|or|but|when|as|is|was|will|said|that|with)$/

/** Christmas, Thanksgiving Day 2024, Good Friday, last Easter, Ukraine’s Independence Day. */
export const holidays: Rule[] = ['(this|last|next)? holiday', 'holiday comma? ofyear'].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const found = phrase.holiday()
    if (!found) return null
    const { name, holiday } = found
    // "Christmas tree", "Easter Island", "Thanksgiving-style": no day of its own.
    if (holiday.bare && phrase.is(phrase.end, 'upper', 'lower', 'dash') && !clauseWords.test(phrase.word(phrase.end))) return none
    return readYearly(phrase, scene, { name, make: (year) => day(holiday.on(year)), blank: 'XXXX-XX-XX', slack: 60 })
  },
}))
