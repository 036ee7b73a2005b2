import { finish, type Steps } from '../article/steps.ts'
import type { Selectors } from '../log/entry.ts'
import type { Span } from '../recognise/mention.ts'
import { closestPassages, type Wanted } from './closest-passage.ts'
import { foldTypography, sameButTypography } from './fold-typography.ts'
import { agreeingAfter, agreeingBefore, neededOf } from './neighbours.ts'

/**
 * Where a saved quote stands in the text of a later visit. `found`: the same words among the same neighbours. `moved`: the same
 * words among others. `changed`: other words where the quote was; show the difference. `missing`: not there.
 */
export type Anchor = { state: 'found' | 'moved' | 'changed'; span: Span } | { state: 'missing' }

/** Occurrences of the same words that are compared by their neighbours. */
const mostOccurrences = 200
/** Quotes of fewer characters are in too many sentences: without a known neighbour they are not attached. */
const tellingLength = 24

/** Finds one quote again. */
export const anchor = (text: string, selectors: Selectors): Anchor =>
  finish(anchorAll(text, [selectors]))[0] ?? { state: 'missing' }

/** Finds quotes again, in one pass over the text for those that have changed. Linear in the text. */
export function* anchorAll(text: string, all: readonly Selectors[]): Steps<Anchor[]> {
  if (all.length === 0) return []
  const page = foldTypography(text)
  const wanted = all.map(({ exact, prefix, suffix }) => ({
    words: foldTypography(exact),
    before: foldTypography(prefix),
    after: foldTypography(suffix),
  }))
  const anchors: Anchor[] = []
  const lost: number[] = []
  for (const [i, one] of wanted.entries()) {
    const same = one.words.trim() === '' ? null : sameWords(page, one, all[i]?.start ?? 0)
    // The same words among strangers may be a note on what the quote was before it was corrected in its place.
    if ((same === null || same.state === 'moved') && one.words.trim() !== '') lost.push(i)
    anchors.push(same ?? { state: 'missing' })
    yield
  }
  if (lost.length === 0) return anchors
  const passages = yield* closestPassages(
    page,
    lost.flatMap((i) => wanted[i] ?? []),
  )
  for (const [n, i] of lost.entries()) {
    const passage = passages[n]
    if (!passage || (anchors[i]?.state === 'moved' && !passage.between)) continue
    const { span } = passage
    const state = sameButTypography(text.slice(span.start, span.end), all[i]?.exact ?? '') ? 'found' : 'changed'
    anchors[i] = { state, span }
  }
  return anchors
}

/** The same words, best among the same neighbours; null where they are not, or where too short ones stand among strangers. */
function sameWords(page: string, { words, before, after }: Wanted, start: number): Anchor | null {
  const [neededBefore, neededAfter] = [neededOf(before), neededOf(after)]
  let best: { at: number; score: number; neighbours: number } | null = null
  let seen = 0
  for (let at = page.indexOf(words); at >= 0 && seen < mostOccurrences; at = page.indexOf(words, at + 1)) {
    if (!isWhole(page, at, at + words.length)) continue
    seen++
    const left = agreeingBefore(page, at, before)
    const right = agreeingAfter(page, at + words.length, after)
    const neighbours = Number(left >= neededBefore) + Number(right >= neededAfter)
    // Neighbours decide; the old place only between equals.
    const score = left + right - Math.abs(at - start) / (page.length + 1)
    if (!best || score > best.score) best = { at, score, neighbours }
  }
  if (!best || (best.neighbours === 0 && words.length < tellingLength)) return null
  return { state: best.neighbours > 0 ? 'found' : 'moved', span: { start: best.at, end: best.at + words.length } }
}

const wordEdge = /[\p{L}\p{N}]/u

/** "peace" inside "peaceful" is another word. */
function isWhole(page: string, start: number, end: number): boolean {
  const joined = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && wordEdge.test(a) && wordEdge.test(b)
  return !joined(page[start - 1], page[start]) && !joined(page[end - 1], page[end])
}
