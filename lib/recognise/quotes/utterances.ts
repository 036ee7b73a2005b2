import type { Outline } from '../attribution/outline.ts'
import type { Found } from '../attribution/sieves/sieve.ts'

/**
 * Per segment, whether it goes on with the utterance of the segment before: a reopened paragraph, or words parted from the
 * first ones only by their attribution, as in "…," he said, "…" and "…," he said. "…".
 */
export function joins(outline: Outline, found: readonly (Found | null)[]): boolean[] {
  return found.map((by, q) => {
    const last = q > 0 ? found[q - 1] : null
    if (!by || !last) return false
    if (outline.segments[q]?.continued && by.from === q - 1) return true
    if (by.cue === null || by.cue !== last.cue) return false
    return onlyAttribution(outline, q, by.cue)
  })
}

/** Between the two segments stands their reporting word, and at most one full stop, after it. */
function onlyAttribution({ tokens, pieceAt }: Outline, q: number, cue: number): boolean {
  const from = pieceAt[q - 1] ?? 0
  const to = pieceAt[q] ?? 0
  if (cue < from || cue > to) return false
  let stops = 0
  for (let k = from + 1; k < to; k++) {
    if (tokens[k]?.kind === 'break') return false
    if (tokens[k + 1]?.sentence !== tokens[k]?.sentence) stops++
  }
  return stops <= 1
}
