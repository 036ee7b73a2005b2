import type { InferredPart } from '../recognise/mention.ts'
import type { TextsOf } from './make-texts.ts'

/** A TIMEX3 value with its inclusive ISO days, null when vague, and what of them the page did not state. */
type Days = { value?: string; from: string | null; to: string | null; inferred: readonly InferredPart[] }
type Part = { text: string; supplied: boolean }
type Words = Pick<TextsOf<object>, 'range' | 'parts' | 'day' | 'month'>

/** Stated words before a year, which stands in brackets when it was inferred. */
const beforeYear = (words: string, year: string): Part[] => [
  { text: `${words} `, supplied: false },
  { text: year, supplied: true },
]

/** A date in parts: square brackets hold what the page did not state. "15 March [2025]", or all of it: "[15 March 2025]". */
export function datePartsOf({ value = '', from, to, inferred }: Days, t: Words): Part[] {
  if (from === null || to === null) return []
  const onlyYear = inferred.length === 1 && inferred[0] === 'year'
  const supplied = inferred.length > 0
  if (/^\d{4}$/.test(value)) return [{ text: value, supplied }]
  if (/^\d{4}-\d{2}$/.test(value)) {
    const year = value.slice(0, 4)
    return onlyYear ? beforeYear(t.month(from), year) : [{ text: `${t.month(from)} ${year}`, supplied }]
  }
  if (from !== to) return [{ text: t.range(from, to), supplied }]
  const { dayAndMonth, year } = t.parts(from)
  return onlyYear ? beforeYear(dayAndMonth, year) : [{ text: t.day(from), supplied }]
}
