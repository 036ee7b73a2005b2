import { day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { none, type Rule } from '../reading.ts'
import { readYearly } from '../yearly.ts'

const clauseWords =
  /^(?:and|or|but|when|as|if|because|while|where|who|which|that|with|i|we|you|he|she|it|they|there|is|was|are|were|has|had|will|would|could|can|may|said|says|came|comes|falls|fell|so|not)$/

/** Every country has its own Independence Day; one without a name is that of a country which the text speaks of nearby. */
function speaksOfUkraine({ tokens, start }: Phrase): boolean {
  const at = tokens.starts[start] ?? 0
  return /\b(?:Ukrain|Kyiv)/.test(tokens.text.slice(Math.max(0, at - 2000), at + 1000))
}

/** Christmas, Thanksgiving Day 2024, Good Friday, last Easter, Ukraine’s Independence Day. */
export const holidays: Rule[] = ['(the|this|last|next)? holiday', 'holiday comma? ofyear'].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    const found = phrase.holiday()
    if (!found) return null
    const { name, holiday } = found
    if (/^(?:Merry|Happy)$/.test(phrase.word(phrase.start - 1))) return none
    if (name === 'Independence Day' && !speaksOfUkraine(phrase)) return none
    // "Christmas tree", "Easter Island", "Thanksgiving-style": no day of its own.
    if (holiday.bare && phrase.is(phrase.end, 'upper', 'lower', 'dash') && !clauseWords.test(phrase.word(phrase.end))) return none
    return readYearly(phrase, scene, { name, make: (year) => day(holiday.on(year)), blank: 'XXXX-XX-XX', slack: 60 })
  },
}))
