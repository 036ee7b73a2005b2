import { isLetterOrNumber } from '../text/letters.ts'

/** One quotation mark of the text, possibly written with two characters ('' or ``). */
export type Mark = {
  at: number
  width: number
  style: 'double' | 'single'
  shape: 'straight' | 'left' | 'right'
}

const shapes: Record<string, [Mark['style'], Mark['shape']]> = {
  '"': ['double', 'straight'],
  '＂': ['double', 'straight'],
  '“': ['double', 'left'],
  '„': ['double', 'left'],
  '«': ['double', 'left'],
  '‟': ['double', 'left'],
  '”': ['double', 'right'],
  '»': ['double', 'right'],
  '‘': ['single', 'left'],
  '‚': ['single', 'left'],
  '’': ['single', 'right'],
  '‹': ['single', 'left'],
  '›': ['single', 'right'],
  '「': ['double', 'left'],
  '」': ['double', 'right'],
  '『': ['single', 'left'],
  '』': ['single', 'right'],
  "'": ['single', 'straight'],
  '`': ['single', 'left'],
}

const anyMark = /''|``|["＂“„«‟”»‘‚’'`‹›「」『』]/g

/** The marks between two places of the text. */
export function* marksOf(text: string, from: number, to: number): Generator<Mark> {
  for (const match of text.slice(from, to).matchAll(anyMark)) {
    const at = from + match.index
    if (match[0].length === 2) yield { at, width: 2, style: 'double', shape: match[0] === '``' ? 'left' : 'straight' }
    else {
      const [style, shape] = shapes[match[0]] ?? ['double', 'straight']
      yield { at, width: 1, style, shape }
    }
  }
}

const space = /[\s\u200b]/
const beforeOpening = /[\s\u200b([{—–/\-:"“„«‘'…‹「『]/
const afterClosing = /[\s\u200b)\]}—–/\-,.;:?!…"”»’'*›」』]/
const isApostrophe = (sign: string) => sign === "'" || sign === '’'
const isWordChar = (char: string) => isLetterOrNumber(char.charCodeAt(0))
const isSmall = (char: string) => (char < '\u0080' ? char >= 'a' && char <= 'z' : /\p{Ll}/u.test(char))

const charBefore = (text: string, at: number, from: number) => (at > from ? text.charAt(at - 1) : ' ')
const charAfter = (text: string, at: number, to: number) => (at < to ? text.charAt(at) : ' ')

const isColonBefore = (text: string, at: number, from: number) => at - 2 >= from && text.slice(at - 2, at) === ': '

/** An elided first letter: ’90s, 'em, ’tis, 'n'. */
const elision = /^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|round\b|n['’])/i

export function isOpening(text: string, mark: Mark, from: number, to: number): boolean {
  const before = charBefore(text, mark.at, from)
  const after = charAfter(text, mark.at + mark.width, to)
  if (mark.style === 'single') {
    if (mark.shape === 'right' || !beforeOpening.test(before)) return false
    // ‘ We wait’: a blank too many behind a mark that is directed.
    if (space.test(after))
      return mark.shape === 'left' && text.charAt(mark.at) === '‘' && isWordChar(charAfter(text, mark.at + 2, to))
    if (mark.shape === 'straight' && elision.test(text.slice(mark.at + 1, mark.at + 6))) return false
    return isWordChar(after) || /["“[$£€(…]/.test(after)
  }
  if (mark.shape === 'left') return true
  if (mark.shape === 'right') return space.test(before) && !space.test(after) && isWordChar(after)
  if (!space.test(after)) return beforeOpening.test(before) || !afterClosing.test(after) || space.test(before)
  // 'said: " We wait': a blank too many behind the mark.
  return isColonBefore(text, mark.at, from) && isWordChar(charAfter(text, mark.at + mark.width + 1, to))
}

export function isClosing(text: string, mark: Mark, from: number, to: number): boolean {
  const before = charBefore(text, mark.at, from)
  const after = charAfter(text, mark.at + mark.width, to)
  if (mark.style === 'single') {
    if (mark.shape === 'left' || space.test(before) || !afterClosing.test(after)) return false
    // "the voters' choice": an s before and a small word after speaks for a possessive.
    if (
      before === 's' &&
      isApostrophe(text.charAt(mark.at)) &&
      space.test(after) &&
      isSmall(text.charAt(mark.at + 2)) &&
      !joint.test(text.slice(mark.at + 2, mark.at + 8))
    )
      return /['’]/.test(text.slice(mark.at + 1, Math.min(to, mark.at + 200))) === false
    return true
  }
  if (mark.shape === 'right') return true
  if (mark.shape === 'left') return !space.test(before) && afterClosing.test(after) && at(text, mark, to)
  return !(space.test(before) && isWordChar(after))
}

/** Words that no possessive owns: "the ‘core tenets’ of the union". */
const joint = /^(?:of|in|on|to|and|or|but|for|with|by|from|at|as|that|is|was|are|were|he|she|it|they)\s/

/** A left mark that stands where only a right one can: after a word, before a space or the end. */
const at = (text: string, mark: Mark, to: number) =>
  mark.at + mark.width >= to || /[\s,.;:?!)]/.test(text.charAt(mark.at + mark.width))
