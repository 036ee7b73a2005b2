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

/** Words in any case. They are tried on the text in lower case: a pattern that ignores case takes four times as long to compile. */
export type WordPattern = { inLowerCase: RegExp }

const wordPattern = (source: string): WordPattern => ({ inLowerCase: new RegExp(source.toLowerCase(), 'uy') })

/** Words at the place. */
export const after = (words: string): WordPattern => wordPattern(`(?:${words})${noLetterAfter}`)

/** Words that end at the place, as whole words. */
export const before = (words: string): WordPattern => wordPattern(`(?<=${noLetterBefore}(?:${words}))`)

/** Words anywhere, as whole words. */
export const within = (words: string): RegExp => new RegExp(`${noLetterBefore}(?:${words})${noLetterAfter}`, 'iu')

let last = { text: '', lower: '' }

/** The text in lower case, of the same length; kept for the next question, which is mostly about the same text. */
function lowerOf(text: string): string {
  // The one letter that becomes two.
  if (last.text !== text) last = { text, lower: text.replaceAll('İ', 'I').toLowerCase() }
  return last.lower
}

/** Where the pattern ends when it matches at this place; null when it does not. */
export function endOfMatch(pattern: RegExp | WordPattern, text: string, at: number): number | null {
  const [expression, subject] = pattern instanceof RegExp ? [pattern, text] : [pattern.inLowerCase, lowerOf(text)]
  expression.lastIndex = at
  return expression.test(subject) ? expression.lastIndex : null
}

/** Whether the pattern matches at this place. */
export const isAt = (pattern: RegExp | WordPattern, text: string, at: number): boolean => endOfMatch(pattern, text, at) !== null
