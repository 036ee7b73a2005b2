import type { Confidence } from '../../mention.ts'
import { isCapitalLetter, isNumber, isSurrogate } from '../../text/letters.ts'
import type { Actor } from '../actors.ts'
import type { Frame } from '../frames.ts'
import type { Outline } from '../outline.ts'

/** Who is found to speak a segment. `from` is the segment whose speaker is carried on; null when the text says it of this one. */
export type Found = {
  /** Null when the text says that nobody in particular spoke ("he was asked, “…?”"). */
  actor: Actor | null
  /** Token of the reporting word. */
  cue: number | null
  confidence: Confidence
  from: number | null
  sieve: string
}

/** Tries to attribute segment `q`; `earlier` holds what was found for the segments before it. */
export type Sieve = {
  name: string
  find: (outline: Outline, q: number, earlier: readonly (Found | null)[]) => Omit<Found, 'sieve'> | null
}

export const by = (frame: Frame, confidence: Confidence): Omit<Found, 'sieve'> | null =>
  frame.subject && { actor: frame.subject.actor, cue: frame.cue, confidence, from: null }

/** The next token that is no comma, dash or closing bracket; paragraph breaks are not passed. */
export function afterComma({ tokens }: Outline, index: number): number {
  let k = index
  while (/^(?:[,—–"“”'’‘-]|--)$/.test(tokens[k]?.text ?? '')) k++
  return k
}

/** The last character of the words of a segment. */
export const lastChar = ({ text, segments }: Outline, q: number): string => {
  const words = text
    .slice(Math.max(0, (segments[q]?.span.end ?? 0) - 3), segments[q]?.span.end ?? 0)
    .replace(/[\s'’)\]]{1,40}$/, '')
  return words.slice(-1)
}

/** True when the segment begins like a sentence of its own. */
export function beginsSentence({ text, segments }: Outline, q: number): boolean {
  const start = segments[q]?.span.start ?? 0
  const opening = text.slice(start, start + 8)
  let i = 0
  while (i < opening.length && /[\s‘'(["“…[.—-]/.test(opening.charAt(i))) i++
  const unit = opening.charCodeAt(i)
  if (isSurrogate(unit)) return /^[\p{Lu}\p{N}]/u.test(opening.slice(i))
  return isCapitalLetter(unit) || isNumber(unit) || /^[$£€¿¡@#]/.test(opening.charAt(i))
}
