import type { Span } from '../mention.ts'
import { beforeName, mayEnd } from './abbreviations.ts'
import { beginsCapital, beginsWord } from './letters.ts'

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

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.'’ʼ&‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\n|--|[^\s\p{L}\p{N}]/gu
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

const token = (kind: Token['kind'], text: string, start: number): Token => ({
  kind,
  text,
  lower: lowerOf(text),
  capital: beginsCapital(text),
  start,
  end: start + text.length,
  piece: -1,
  sentence: 0,
  stop: 'none',
})

function tokenise(text: string, from: number, to: number, found: Token[]): void {
  if (from >= to) return
  const part = text.slice(from, to)
  let skipTo = 0
  for (const match of part.matchAll(pattern)) {
    const at = match.index
    if (at < skipTo) continue
    const piece = match[0]
    const start = from + at
    if (piece === '\n') found.push(token('break', piece, start))
    else if (!beginsWord(piece)) {
      const last = found.at(-1)
      if (isApostrophe(piece) && last?.kind === 'word' && last.end === start && /s$/i.test(last.text))
        found.push(token('possessive', piece, start))
      else found.push(token('mark', piece, start))
    } else if (hasPossessive(piece)) {
      const word = token('word', piece.slice(0, -2), start)
      // "he's", "who's": a verb, and no owner.
      const verb = contracted.has(word.lower)
      found.push(word, token(verb ? 'word' : 'possessive', piece.slice(-2), start + piece.length - 2))
    } else {
      const word = token('word', piece, start)
      found.push(word)
      if (part.charAt(at + piece.length) === '.') {
        word.stop = stopOf(word)
        if (word.stop !== 'none') {
          word.end++
          word.text += '.'
          skipTo = at + piece.length + 1
        }
      }
    }
  }
}

const isOneLetter = (text: string) => text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff)

function stopOf(word: Token): Token['stop'] {
  if (beforeName.has(word.lower)) return word.capital ? 'before name' : 'none'
  if (word.capital && isOneLetter(word.text)) return 'before name'
  if (word.text.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word.text)) return 'may end'
  return mayEnd.has(word.lower) && (word.capital || word.lower.length > 3 || word.lower === 'etc') ? 'may end' : 'none'
}
