import { breath } from '../breath.ts'
import type { Digest } from '../digest.ts'
import { stopIf } from '../errors.ts'

/**
 * The same words in several places: quotes that share most of their shingles, runs of four words. Everything happens on this machine.
 * Shingles are sampled by their hash, so that a quote and an excerpt of it sample the same ones; a pair is then compared in full.
 */

const shingleWords = 4
/** Longer quotes keep one shingle in this many for finding each other. */
const sampling = 4
const alwaysAll = 16
/** A shingle that more quotes share is a stock phrase and tells nothing. */
const stockPhrase = 50
/** Of the shorter quote's shingles. */
const mostShared = 0.6
const slice = 1000

/** The folded words of the quote alone. */
export const quoteWords = ({ words }: Digest): string => words.slice(1, words.indexOf('  ') < 0 ? -1 : words.indexOf('  '))

function hash(words: readonly string[], at: number): number {
  let value = 0x811c9dc5
  for (let k = at; k < at + shingleWords; k++) {
    for (const unit of words[k] ?? '') value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193)
    value = Math.imul(value ^ 32, 0x01000193)
  }
  return value >>> 0
}

function shingles(quote: string): Set<number> {
  const words = quote.split(' ')
  return new Set(Array.from({ length: Math.max(0, words.length - shingleWords + 1) }, (_, at) => hash(words, at)))
}

/** Sets of places joined pair by pair. */
function joiner(size: number): { join: (a: number, b: number) => void; rootOf: (a: number) => number } {
  const parent = Array.from({ length: size }, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) root = up
    // The next look-up from here takes one step.
    parent[at] = root
    return root
  }
  const join = (a: number, b: number): void => {
    parent[rootOf(a)] = rootOf(b)
  }
  return { join, rootOf }
}

const shares = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const one of small) if (large.has(one)) common++
  return common >= small.size * mostShared
}

const byTime = (a: Digest, b: Digest): number => {
  const [x, y] = [a.published ?? a.savedAt, b.published ?? b.savedAt]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Groups of two or more entries, each by time of publication, so that the first seen leads; the largest group first. */
export async function sameWords(digests: readonly Digest[], signal?: AbortSignal): Promise<Digest[][]> {
  const byText = new Map<string, Digest[]>()
  for (const digest of digests) {
    const text = quoteWords(digest)
    if (text.split(' ', 3).length < 3) continue
    const equal = byText.get(text)
    if (equal) equal.push(digest)
    else byText.set(text, [digest])
  }
  const texts = [...byText.keys()]
  const sets: Set<number>[] = []
  const holders = new Map<number, number[]>()
  const { join, rootOf } = joiner(texts.length)
  for (const [at, text] of texts.entries()) {
    const all = shingles(text)
    sets.push(all)
    const compared = new Set<number>()
    for (const shingle of all) {
      if (all.size > alwaysAll && shingle % sampling !== 0) continue
      const others = holders.get(shingle) ?? []
      if (others.length === 0) holders.set(shingle, others)
      if (others.length >= stockPhrase) continue
      for (const other of others) {
        if (compared.has(other)) continue
        compared.add(other)
        const theirs = sets[other]
        if (theirs && shares(all, theirs)) join(at, other)
      }
      others.push(at)
    }
    if (at % slice === slice - 1) {
      await breath()
      stopIf(signal)
    }
  }
  const groups = new Map<number, Digest[]>()
  for (const [at, text] of texts.entries()) {
    const root = rootOf(at)
    const group = groups.get(root) ?? []
    for (const digest of byText.get(text) ?? []) group.push(digest)
    groups.set(root, group)
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort(byTime))
    .sort((a, b) => b.length - a.length)
}
