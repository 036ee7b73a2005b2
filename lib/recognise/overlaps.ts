import type { Mention, MentionKind } from './mention.ts'

/** When two mentions share characters the longer one wins; at equal length the kind that stands first here. */
const precedence: Record<MentionKind, number> = { official: 0, oblast: 1, date: 2, quote: 3 }

const length = ({ span }: Mention) => span.end - span.start

/** Sorted mentions without overlaps: longest first, then by kind, then leftmost. O(n log n). */
export function resolveOverlaps(mentions: readonly Mention[]): Mention[] {
  const byStart = [...mentions].sort(
    (a, b) => a.span.start - b.span.start || length(b) - length(a) || precedence[a.kind] - precedence[b.kind],
  )
  const kept: Mention[] = []
  for (const mention of byStart) {
    let beaten = false
    while (!beaten) {
      const last = kept.at(-1)
      if (!last || last.span.end <= mention.span.start) break
      if (
        length(last) > length(mention) ||
        (length(last) === length(mention) && precedence[last.kind] <= precedence[mention.kind])
      )
        beaten = true
      else kept.pop()
    }
    if (!beaten) kept.push(mention)
  }
  return kept
}
