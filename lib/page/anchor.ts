import type { Selectors } from '../log/entry.ts'
import type { Span } from '../recognise/mention.ts'
import { closestPassage } from './closest-passage.ts'
import { foldTypography } from './fold-typography.ts'

/**
 * Where a saved quote stands in the text of a later visit. `found`: the same words among the same neighbours. `moved`: the same
 * words among others. `changed`: other words where the quote was; show the difference. `missing`: not there.
 */
export type Anchor = { state: 'found' | 'moved' | 'changed'; span: Span } | { state: 'missing' }

/** Occurrences of the same words that are compared by their neighbours. */
const mostOccurrences = 200
/** Characters that must agree on a side for it to count as the same neighbour. */
const sameNeighbour = 12
/** Quotes of fewer characters are in too many sentences: without a known neighbour they are not attached. */
const tellingLength = 24

/** Finds the quote again. Linear in the text but for a passage of the quote's own length. */
export function anchor(text: string, { exact, prefix, suffix, start }: Selectors): Anchor {
  const page = foldTypography(text)
  const words = foldTypography(exact)
  const before = foldTypography(prefix)
  const after = foldTypography(suffix)
  if (words.trim() === '') return { state: 'missing' }

  let best: { at: number; score: number; neighbours: number } | null = null
  let seen = 0
  for (let at = page.indexOf(words); at >= 0 && seen < mostOccurrences; at = page.indexOf(words, at + 1)) {
    if (!isWhole(page, at, at + words.length)) continue
    seen++
    const left = agreeingEnd(page, at, before)
    const right = agreeingStart(page, at + words.length, after)
    const neighbours = Number(left >= needed(before)) + Number(right >= needed(after))
    // Neighbours decide; the old place only between equals.
    const score = left + right - Math.abs(at - start) / (page.length + 1)
    if (!best || score > best.score) best = { at, score, neighbours }
  }
  if (best && (best.neighbours > 0 || words.length >= tellingLength))
    return { state: best.neighbours > 0 ? 'found' : 'moved', span: { start: best.at, end: best.at + words.length } }
  const span = closestPassage(page, { words, before, after, start })
  return span ? { state: 'changed', span } : { state: 'missing' }
}

const needed = (context: string): number => Math.max(1, Math.min(sameNeighbour, context.trim().length))

const wordEdge = /[\p{L}\p{N}]/u

/** "peace" inside "peaceful" is another word. */
function isWhole(page: string, start: number, end: number): boolean {
  const joined = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && wordEdge.test(a) && wordEdge.test(b)
  return !joined(page[start - 1], page[start]) && !joined(page[end - 1], page[end])
}

/** Characters before `at` that agree with the end of `context`. */
export function agreeingEnd(page: string, at: number, context: string): number {
  let same = 0
  while (same < context.length && same < at && page[at - 1 - same] === context[context.length - 1 - same]) same++
  return same
}

/** Characters from `at` that agree with the start of `context`. */
export function agreeingStart(page: string, at: number, context: string): number {
  let same = 0
  while (same < context.length && at + same < page.length && page[at + same] === context[same]) same++
  return same
}
