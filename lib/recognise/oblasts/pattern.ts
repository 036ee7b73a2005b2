/**
 * Patterns that are tried at one place of a text: `after` a name or `before` it. They look at no more than they need, so
 * nothing is cut out of the text, and a page full of names is read in one pass.
 */

import { letters } from '../text/letters.ts'

/** One blank inside a phrase. */
export const gap = '[ \\u00A0\\u202F]'
export const apostrophe = "[’'ʼ]"
const noLetterBefore = `(?<![${letters}\\d-])`
const noLetterAfter = `(?![${letters}\\d])`

/** Words at the place. */
export const after = (words: string): RegExp => new RegExp(`(?:${words})${noLetterAfter}`, 'iuy')

/** Words that end at the place, as whole words. */
export const before = (words: string): RegExp => new RegExp(`(?<=${noLetterBefore}(?:${words}))`, 'iuy')

/** Words anywhere, as whole words. */
export const within = (words: string): RegExp => new RegExp(`${noLetterBefore}(?:${words})${noLetterAfter}`, 'iu')

/** Whether the pattern matches at this place. */
export function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Where the pattern ends when it matches at this place; null when it does not. */
export const endOfMatch = (pattern: RegExp, text: string, at: number): number | null =>
  isAt(pattern, text, at) ? pattern.lastIndex : null
