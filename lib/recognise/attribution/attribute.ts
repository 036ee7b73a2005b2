import { inscribed, isLabel } from '../quotes/labels.ts'
import type { Outline } from './outline.ts'
import { after } from './sieves/after.ts'
import { before } from './sieves/before.ts'
import { goesOn, paragraphBefore, reopened, sentenceBefore } from './sieves/carried.ts'
import { colon } from './sieves/colon.ts'
import { enclosing, thinking, trailing } from './sieves/enclosing.ts'
import type { Found, Sieve } from './sieves/sieve.ts'
import { signature } from './sieves/signature.ts'

/** Surest first; the first that finds a speaker decides. */
export const sieves: readonly Sieve[] = [
  before,
  after,
  reopened,
  colon,
  signature,
  enclosing,
  trailing,
  thinking,
  goesOn,
  sentenceBefore,
  paragraphBefore,
]

/** The speaker of every segment, or null. */
export function attribute(outline: Outline): (Found | null)[] {
  const found: (Found | null)[] = []
  outline.segments.forEach((_, q) => {
    let decided: Found | null = null
    for (const sieve of isLabel(outline, q) ? [] : sieves) {
      const one = sieve.find(outline, q, found)
      if (one) {
        decided = { ...one, sieve: sieve.name }
        break
      }
    }
    found.push(decided?.actor && inscribed.has(decided.actor.text) ? null : decided)
  })
  return found
}
