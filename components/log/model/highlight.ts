import { fold } from '../../../lib/log/fold.ts'

export type Part = { text: string; hit: boolean }

/** The text in parts, those that begin with a sought word being hits. Case and diacritics do not matter, as in the search itself. */
export function highlightParts(text: string, sought: readonly string[]): Part[] {
  if (sought.length === 0) return [{ text, hit: false }]
  const parts: Part[] = []
  let done = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word)
    if (!sought.some((start) => folded.startsWith(start))) continue
    if (index > done) parts.push({ text: text.slice(done, index), hit: false })
    parts.push({ text: word, hit: true })
    done = index + word.length
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false })
  return parts
}

/** The folded words of what the reader looks for. */
export const soughtWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
