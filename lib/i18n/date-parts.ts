import type { InferredPart } from '../recognise/mention.ts'
import type { TextsOf } from './make-texts.ts'

/** Inclusive ISO days, null when vague, and what of them the page did not state. */
type Days = { from: string | null; to: string | null; inferred: readonly InferredPart[] }
type Part = { text: string; supplied: boolean }

/** A day in parts: square brackets hold what the page did not state. "15 March [2025]", or all of it: "[15 March 2025]". */
export function datePartsOf({ from, to, inferred }: Days, t: Pick<TextsOf<object>, 'range' | 'parts' | 'day'>): Part[] {
  if (from === null || to === null) return []
  if (from !== to) return [{ text: t.range(from, to), supplied: inferred.length > 0 }]
  const { dayAndMonth, year } = t.parts(from)
  if (inferred.length === 1 && inferred[0] === 'year') {
    return [
      { text: `${dayAndMonth} `, supplied: false },
      { text: year, supplied: true },
    ]
  }
  return [{ text: t.day(from), supplied: inferred.length > 0 }]
}
