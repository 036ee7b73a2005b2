import { dayOf, partsOf, two } from '../calendar.ts'
import { day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { dated, type Reading, type Rule, stated } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { because } from '../why.ts'
import { readDayOf } from './month-day.ts'

const joint = '(comma|and|or|(comma and))'
const item = `(${joint} num)`
const reach = 12

/** What a number would count: "on March 3, 14 soldiers", "a 15-year-old". */
const counted = ['upper', 'of', 'unit', 'units', 'tick', 'big', 'dash', 'slash', 'money', 'month', 'may', 'more', 'few'] as const

const clauseWords =
  /^(?:i|we|you|he|she|it|they|is|are|was|were|has|have|had|will|would|could|when|while|as|with|near|but|because)$/

/** The index of the next token of a symbol, backwards or forwards; -1 when none is near. */
function near(phrase: Phrase, step: -1 | 1, ...names: ('month' | 'may' | 'year')[]): number {
  const from = step < 0 ? phrase.start - 1 : phrase.end
  for (let n = 0; n < reach; n++) if (phrase.is(from + n * step, ...names)) return from + n * step
  return -1
}

const valueAt = (phrase: Phrase, index: number) => phrase.tokens.meanings[index]?.value ?? 0

/** A day of a list behind the one that names the month; it lies in the year of the one before it. */
function readLater(phrase: Phrase, scene: Scene): Reading | null {
  const { anchor } = scene
  const { end } = phrase
  if (phrase.is(end, ...counted) || (phrase.is(end, 'lower') && !clauseWords.test(phrase.word(end)))) return null
  if (anchor?.grain !== 'day') return null
  const { year, month } = partsOf(anchor.from)
  if (valueAt(phrase, near(phrase, -1, 'month', 'may')) !== month) return null
  const date = phrase.value('num') ?? 0
  const found = dayOf(year, month, date)
  if (found === null) return null
  if (phrase.has('year')) return stated(day(found))
  const blank = `XXXX-${two(month)}-${two(date)}`
  return dated(day(found), blank, ['year'], because('closest', anchor.value, blank))
}

/** Days of one month that are not a stretch: "Oct. 12 and 15", "Nov. 20, 22 and 25, 2024", "12 and 15 October". */
export const listedDays: Rule[] = [
  // The year at the end is that of all.
  {
    pattern: `mon num (?=${item} ${item}? ${item}? comma? year)`,
    read: (phrase) => {
      const found = dayOf(valueAt(phrase, near(phrase, 1, 'year')), phrase.months()[0] ?? 0, phrase.value('num') ?? 0)
      return found === null ? null : stated(day(found))
    },
  },
  ...['', item, `${item} ${item}`].map((between) => ({
    pattern: `(?<=mon num ${between} ${joint}) num (comma? year)?`,
    read: readLater,
  })),
  {
    pattern: 'num (?=(comma num)? (comma num)? comma? (and|or) num mon)',
    read(phrase, scene) {
      if (!phrase.is(phrase.start - 1, 'on', 'of', 'by', 'the', 'dash') && !phrase.is(phrase.start - 2, 'num')) return null
      const at = near(phrase, 1, 'month', 'may')
      const year = phrase.is(at + 1, 'year') ? valueAt(phrase, at + 1) : undefined
      return readDayOf(phrase, scene, valueAt(phrase, at), phrase.value('num') ?? 0, year)
    },
  },
]
