import type { Span } from '../mention.ts'
import { beforeName, mayEnd } from './abbreviations.ts'
import {
  beginsCapital,
  beginsWord,
  isAscii,
  isCapitalLetter,
  isCombining,
  isLetterOrNumber,
  isSurrogate,
  LOWER,
  letterClass,
} from './letters.ts'
import { remembering } from './remembering.ts'

/**
 * One word, mark of punctuation, possessive ending, paragraph break, or a stretch that the caller takes as one piece.
 * `lower` is the word in lower case with straight apostrophes and without the stop of an abbreviation.
 */
export type Token = Span & {
  kind: 'word' | 'mark' | 'possessive' | 'break' | 'piece'
  text: string
  lower: string
  /** Begins with a capital letter. */
  capital: boolean
  /** Index of the piece; -1 for all else. */
  piece: number
  sentence: number
  /** A full stop that belongs to the word: an initial, a title or another abbreviation. */
  stop: 'none' | 'before name' | 'may end'
}

const isApostrophe = (sign: string) => sign === "'" || sign === '’' || sign === 'ʼ'
const hasPossessive = (word: string) => /[sS]/.test(word.charAt(word.length - 1)) && isApostrophe(word.charAt(word.length - 2))
const contracted = new Set('he she it that who there what here where how let'.split(' '))

/** Tokens between and around `pieces` (sorted, without overlap), each of which becomes one token. O(n). */
export function tokens(text: string, pieces: readonly Span[]): Token[] {
  const found: Token[] = []
  let at = 0
  pieces.forEach((piece, index) => {
    tokenise(text, at, piece.start, found)
    found.push({ ...token('piece', '', piece.start), end: piece.end, piece: index })
    at = piece.end
  })
  tokenise(text, at, text.length, found)
  return found
}

const lowerOf = (word: string) => {
  const lower = word.toLowerCase()
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower
}

/** What a word is by itself, wherever it stands; `stop` is what a full stop behind it would be. */
type Lexeme = Pick<Token, 'lower' | 'capital' | 'stop'>

const lexemeOf = remembering((text): Lexeme => {
  const lower = lowerOf(text)
  const capital = beginsCapital(text)
  return { lower, capital, stop: stopOf(text, lower, capital) }
})

const token = (kind: Token['kind'], text: string, start: number): Token => {
  const { lower, capital } = lexemeOf(text)
  return { kind, text, lower, capital, start, end: start + text.length, piece: -1, sentence: 0, stop: 'none' }
}

/** Whether a letter or number begins here; beyond the first plane the whole pair is asked. */
const isWordAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return isSurrogate(unit) ? beginsWord(text.slice(at, at + 2)) : isLetterOrNumber(unit)
}

/** Units of the sign that begins here. */
const widthAt = (text: string, at: number, to: number) => (at + 1 < to && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Behind the letters, numbers and combining marks that stand here. */
function endOfRun(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const unit = text.charCodeAt(at)
    if (isSurrogate(unit)) {
      const width = widthAt(text, at, to)
      if (!/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + width))) break
      at += width
    } else if (isLetterOrNumber(unit) || isCombining(unit)) at++
    else break
  }
  return at
}

/** Signs that join two parts of one word: "well-known", "O’Brien", "U.S", "AT&T". */
const joints = "-.'’ʼ&‑"

/** Behind the word that begins here. */
function endOfWord(text: string, from: number, to: number): number {
  let end = endOfRun(text, from, to)
  while (end + 1 < to && joints.includes(text.charAt(end)) && isWordAt(text, end + 1) && !partsSentences(text, end))
    end = endOfRun(text, end + 1, to)
  return end
}

/** "he said.Later he left": a full stop whose blank was lost, unlike those of "U.S", "a.m" and "Rada.gov.ua". */
const partsSentences = (text: string, stop: number): boolean =>
  text.charCodeAt(stop) === 0x2e &&
  isSmall(text, stop - 1) &&
  isCapitalLetter(text.charCodeAt(stop + 1)) &&
  isSmall(text, stop + 2)

const isSmall = (text: string, at: number): boolean => letterClass(text.charCodeAt(at)) === LOWER

function tokenise(text: string, from: number, to: number, found: Token[]): void {
  for (let at = from; at < to; ) {
    if (isWordAt(text, at)) at = word(text, at, to, found)
    else {
      const sign = text.slice(at, at + widthAt(text, at, to))
      const isDash = sign === '-' && at + 1 < to && text.charAt(at + 1) === '-'
      if (sign === '\n') found.push(token('break', sign, at))
      else if (!isBlank(sign)) mark(isDash ? '--' : sign, at, found)
      at += isDash ? 2 : sign.length
    }
  }
}

const isBlank = (sign: string) => sign === ' ' || /\s/.test(sign)

function mark(sign: string, at: number, found: Token[]): void {
  const last = found.at(-1)
  const closesPlural = isApostrophe(sign) && last?.kind === 'word' && last.end === at && /s$/i.test(last.text)
  found.push(token(closesPlural ? 'possessive' : 'mark', sign, at))
}

/** Adds the word that begins at `at`, with its possessive or its full stop, and gives the place behind. */
function word(text: string, at: number, to: number, found: Token[]): number {
  const end = endOfWord(text, at, to)
  const piece = text.slice(at, end)
  if (hasPossessive(piece)) {
    const owner = token('word', piece.slice(0, -2), at)
    // "he's", "who's": a verb, and no owner.
    const verb = contracted.has(owner.lower)
    found.push(owner, token(verb ? 'word' : 'possessive', piece.slice(-2), end - 2))
    return end
  }
  const whole = token('word', piece, at)
  found.push(whole)
  if (end === to || text.charCodeAt(end) !== 0x2e) return end
  whole.stop = lexemeOf(piece).stop
  if (whole.stop === 'none') return end
  whole.end++
  whole.text += '.'
  return end + 1
}

const isOneLetter = (text: string) => text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff)

function stopOf(text: string, lower: string, capital: boolean): Token['stop'] {
  if (beforeName.has(lower)) return capital ? 'before name' : 'none'
  if (capital && isOneLetter(text)) return 'before name'
  if (text.includes('.') && isInitials(text)) return 'may end'
  return mayEnd.has(lower) && (capital || lower.length > 3 || lower === 'etc') ? 'may end' : 'none'
}

/** "U.S", "a.m": letters parted by full stops. */
const isInitials = (text: string) =>
  /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(text) || (!isAscii(text) && /^(?:\p{L}\.)+\p{L}$/u.test(text))
