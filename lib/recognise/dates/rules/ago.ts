import { blanks, grainOf, inferred } from '../grains.ts'
import { away } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { longDay } from '../pick.ts'
import { dated, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'

/** Null for amounts that are no number ("several") or too large for a calendar. */
export function amountOf(phrase: Phrase): number | null {
  if (phrase.has('few', 'half')) return null
  const values = phrase.values('num', 'count', 'a', 'big')
  const total =
    values.length === 2 && (values[0] ?? 0) >= 20 && (values[1] ?? 0) < 10 ? (values[0] ?? 0) + (values[1] ?? 0) : values[0]
  return total !== undefined && total <= 200 ? total : null
}

function read(phrase: Phrase, scene: Scene, sign: -1 | 1): Reading | null {
  const grain = grainOf(phrase)
  const vague: Reading = { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  const key = phrase.key('unit', 'units')
  const amount = amountOf(phrase)
  if (amount === null || !grain) return vague
  const { published } = scene
  const n = sign * amount * (key === 'fortnight' ? 2 : 1)
  if (published === null) return dated(null, blanks[grain], inferred(grain), 'publication day unknown')
  return dated(
    away(grain, published, n),
    blanks[grain],
    inferred(grain),
    `${Math.abs(n)} ${grain}${amount === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'} ${longDay(published)}`,
  )
}

const amount = '(about|more than|over)? (amount ((dash|and)? amount)?) dash? period'

/** Two days ago, a year ago, a week from now, in two weeks' time. "In two weeks" alone may be a duration and stays unmarked. */
export const ago: Rule[] = [
  { pattern: `${amount} ago`, read: (phrase, scene) => read(phrase, scene, -1) },
  { pattern: `${amount} from (now|today)`, read: (phrase, scene) => read(phrase, scene, 1) },
  { pattern: `${amount} (poss|closing|apos) time`, read: (phrase, scene) => read(phrase, scene, 1) },
  { pattern: '(about|more than|over)? amount tick ago', read: () => ({ kind: 'none' }) },
]
