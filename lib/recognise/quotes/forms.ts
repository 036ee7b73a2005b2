import type { Outline } from '../attribution/outline.ts'
import { beginsSentence } from '../attribution/sieves/sieve.ts'

/**
 * `direct`: a whole utterance, set off from the writer's words. `mixed`: a fragment inside the writer's own sentence.
 * `joined` tells that the segment goes on with the utterance before it.
 */
export function formOf(outline: Outline, q: number, joined: boolean, previous: 'direct' | 'mixed'): 'direct' | 'mixed' {
  if (joined) return previous
  if (!beginsSentence(outline, q)) return 'mixed'
  const { tokens, pieceAt } = outline
  const piece = pieceAt[q] ?? 0
  const before = tokens[piece - 1]
  if (before === undefined || before.sentence !== tokens[piece]?.sentence) return 'direct'
  return before.kind === 'mark' || before.kind === 'break' || before.kind === 'piece' ? 'direct' : inOwnSentence(outline, q)
}

/** "He said “We won.”" is direct without a comma; "his “America First” speech" is not. */
function inOwnSentence({ text, segments }: Outline, q: number): 'direct' | 'mixed' {
  const span = segments[q]?.span
  const words = span ? text.slice(span.start, span.end).split(/\s+/).length : 0
  return words > 4 ? 'direct' : 'mixed'
}
