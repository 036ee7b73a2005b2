import type { Span } from '../recognise/mention.ts'
import { alignWords, type Word, wordsOf } from './word-diff.ts'

/** A quote with its neighbours as they were, typography folded, and where it stood. */
export type Wanted = { words: string; before: string; after: string; start: number }

/** Share of the old words that must still stand between the same neighbours. */
const keptOfOld = 0.5
/** Share of both the old words and the new passage that must agree where the neighbours are gone. */
const clearlySame = 0.8
/** Fewer words say too little by themselves. */
const tellingWords = 5
/** Places that are compared in full, and the longest quote that is, in words. */
const mostPlaces = 6
const longest = 600

/** The passage that the quote has become; null when none is surely that. */
export function closestPassage(page: string, { words, before, after, start }: Wanted): Span | null {
  const old = wordsOf(words).slice(0, longest)
  const between = betweenNeighbours(page, before, after, words.length)
  if (between && agreement(old, wordsOf(page.slice(between.start, between.end))).kept >= keptOfOld) return between
  if (old.length < tellingWords) return null
  const now = wordsOf(page)
  let best: { span: Span; worth: number } | null = null
  for (const first of likelyPlaces(old, now, start)) {
    const from = Math.max(0, first)
    const passage = now.slice(from, from + Math.ceil(old.length * 1.4) + 2)
    const { kept, ofNew, from: at, to } = agreement(old, passage)
    const [head, tail] = [passage[at], passage[to]]
    if (!head || !tail || Math.min(kept, ofNew) < clearlySame) continue
    if (!best || kept + ofNew > best.worth) best = { span: { start: head.start, end: tail.end }, worth: kept + ofNew }
  }
  return best?.span ?? null
}

/** How much of the old words is kept, how much of the new passage is old, and the passage's bounds in word indices. */
function agreement(old: readonly Word[], passage: readonly Word[]): { kept: number; ofNew: number; from: number; to: number } {
  const { pairs } = alignWords(old, passage)
  const from = pairs[0]?.now ?? 0
  const to = pairs.at(-1)?.now ?? 0
  return { kept: pairs.length / Math.max(1, old.length), ofNew: pairs.length / (to - from + 1), from, to }
}

/** The passage between the old neighbours, where both are still there and not far apart. */
function betweenNeighbours(page: string, before: string, after: string, length: number): Span | null {
  const left = before.slice(-20)
  const right = after.slice(0, 20)
  if (left.trim().length < 8 || right.trim().length < 8) return null
  for (let at = page.indexOf(left); at >= 0; at = page.indexOf(left, at + 1)) {
    const start = at + left.length
    const end = page.indexOf(right, start)
    if (end > start && end - start <= length * 2 + 40) return { start, end }
    if (end < 0) return null
  }
  return null
}

/** Word indices where the quote may begin: each rare run of three words votes for the place that it points to. */
function likelyPlaces(old: readonly Word[], now: readonly Word[], start: number): number[] {
  const size = Math.min(3, old.length)
  const runs = new Map<string, number[]>()
  const runAt = (list: readonly Word[], i: number): string =>
    list
      .slice(i, i + size)
      .map(({ text }) => text)
      .join(' ')
  for (let i = 0; i + size <= old.length; i++) {
    const run = runAt(old, i)
    runs.set(run, [...(runs.get(run) ?? []), i])
  }
  const votes = new Map<number, number>()
  for (let i = 0; i + size <= now.length; i++) {
    const from = runs.get(runAt(now, i))
    if (!from || from.length > 8) continue
    for (const k of from) votes.set(i - k, (votes.get(i - k) ?? 0) + 1)
  }
  const distance = (first: number) => Math.abs((now[Math.max(0, first)]?.start ?? 0) - start)
  return [...votes]
    .sort(([a, x], [b, y]) => y - x || distance(a) - distance(b))
    .slice(0, mostPlaces)
    .map(([first]) => first)
}
