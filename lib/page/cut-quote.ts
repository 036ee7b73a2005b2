import type { NumberedWords } from './page-words.ts'
import { closesAt, opensAt } from './quote-edges.ts'

/** Share of the old words, and their number, that must still stand as a whole quotation beside the one neighbour. */
const keptOfCut = 0.5
const leastWords = 5

/**
 * What a quote was cut to, where its editor reported the rest: its first words behind its old neighbour on the left, at `at`, or
 * its last ones before that on the right, ending before `at`, in quotation marks of their own. Word indices, inclusive.
 */
export function cutQuote(
  page: string,
  now: NumberedWords,
  old: readonly number[],
  at: number,
  side: 'left' | 'right',
): { from: number; to: number; kept: number } | null {
  let run = 0
  const same = (n: number) => (side === 'left' ? now.ids[at + n] === old[n] : now.ids[at - 1 - n] === old.at(-1 - n))
  while (run < old.length && same(run)) run++
  if (run < Math.max(leastWords, old.length * keptOfCut)) return null
  const [from, to] = side === 'left' ? [at, at + run - 1] : [at - run, at - 1]
  const [start, end] = [now.start[from], now.end[to]]
  if (start === undefined || end === undefined || !opensAt(page, start) || !closesAt(page, end)) return null
  return { from, to, kept: run / old.length }
}
