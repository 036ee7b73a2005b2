import type { Digest } from '../digest.ts'
import { fold, foldedWords } from '../fold.ts'

/**
 * Full text over the folded words of the catalogue. Each word asked for must begin a word of the entry; words in quotation marks must
 * follow each other, the last one may go on; a word after a minus must not occur. A plain scan: over a hundred thousand entries it is
 * faster than a prefix look-up in an index that then has to gather and rank half of them.
 */
type Term = { needle: string; absent: boolean }

const pieces = /(-?)(?:["“”«»„]([^"“”«»„]*)["“”«»„]?|([^\s"“”«»„]+))/gu

function terms(query: string): Term[] {
  const found: Term[] = []
  for (const [, minus, phrase, word] of query.matchAll(pieces)) {
    const words = foldedWords(phrase ?? word ?? '')
    if (words === '') continue
    // A hyphenated word asks for its parts in their order, as a phrase does.
    found.push({ needle: ` ${words}`, absent: minus === '-' })
  }
  // The longest first: it fails most often.
  return found.sort((a, b) => b.needle.length - a.needle.length)
}

export function textMatcher(query: string): ((digest: Digest) => boolean) | null {
  const wanted = terms(query)
  return wanted.length === 0 ? null : ({ words }) => wanted.every(({ needle, absent }) => words.includes(needle) !== absent)
}

/**
 * Whether every entry that has the words of `query` also has those of `before`, because it goes on typing them. A word that must not occur
 * lets more through the longer it gets.
 */
export const goesOn = (query: string, before: string): boolean => !query.includes('-') && fold(query).startsWith(fold(before))
