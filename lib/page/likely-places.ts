import { nodesInStep, type Steps } from '../article/steps.ts'
import type { NumberedWords } from './page-words.ts'

/** Words in a run that votes; a run that a passage has more often says nothing about the place. */
const runLength = 3
const mostInPassage = 8
/** A run that the page has more often says nothing either, and would cost a vote each time. */
const mostOnPage = 200
/** Places of one passage that are counted, and that are given. */
const mostCounted = 4_000
const mostGiven = 6

/**
 * Where on the page each passage may begin, as an index of its first word, which may be before the page: every run of three
 * words votes for the place that it points to. One pass over the page, however many the passages.
 */
export function* likelyPlaces(page: NumberedWords, passages: readonly NumberedWords[], size: number): Steps<number[][]> {
  const runs = runsOf(passages, size)
  const votes = passages.map(() => new Map<number, number>())
  for (let i = 0; i + runLength <= page.ids.length; i++) {
    if (i % nodesInStep === 0) yield
    const run = runAt(page, i, size)
    const known = run < 0 ? undefined : runs.get(run)
    if (!known || known.seen++ >= mostOnPage) continue
    for (const { passage, at } of known.places) {
      const counted = votes[passage]
      const first = i - at
      if (counted && (counted.size < mostCounted || counted.has(first))) counted.set(first, (counted.get(first) ?? 0) + 1)
    }
  }
  return votes.map((counted) =>
    [...counted]
      .sort(([, x], [, y]) => y - x)
      .slice(0, mostGiven)
      .map(([first]) => first),
  )
}

type Run = { places: { passage: number; at: number }[]; seen: number }

function runsOf(passages: readonly NumberedWords[], size: number): Map<number, Run> {
  const runs = new Map<number, Run>()
  for (const [passage, words] of passages.entries()) {
    const own = new Map<number, number[]>()
    for (let at = 0; at + runLength <= words.ids.length; at++) {
      const run = runAt(words, at, size)
      own.set(run, [...(own.get(run) ?? []), at])
    }
    for (const [run, places] of own) {
      if (places.length > mostInPassage) continue
      const known = runs.get(run) ?? { places: [], seen: 0 }
      for (const at of places) known.places.push({ passage, at })
      runs.set(run, known)
    }
  }
  return runs
}

/** Three words as one number; -1 when one of them is in no passage. `size` is that of the vocabulary, at most 200,000 words. */
function runAt({ ids }: NumberedWords, i: number, size: number): number {
  const a = ids[i] ?? -1
  const b = ids[i + 1] ?? -1
  const c = ids[i + 2] ?? -1
  return a < 0 || b < 0 || c < 0 ? -1 : (a * size + b) * size + c
}
