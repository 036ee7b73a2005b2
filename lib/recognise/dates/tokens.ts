import { beforeName } from '../text/abbreviations.ts'
import { LOWER, letterClass, MARK, UPPER } from '../text/letters.ts'
import { type Holiday, holidayAt } from './holidays.ts'
import { readNumber } from './numbers.ts'
import { codeOf, type SymbolName } from './symbols.ts'
import { abbreviationOf, isPossible, wordOf } from './words.ts'

/** What a token means: `value` is its number, `key` its unit, its part of the day, its time or its figures as written. */
type Meaning = { value: number; key: string; holiday?: Holiday }

const noMeaning: Meaning = { value: 0, key: '' }

/** The words, numbers and marks of a text: where each begins and ends, what it means, and its symbol. A text may have very many: no object for each. */
export type Tokens = { text: string; starts: number[]; ends: number[]; meanings: Meaning[]; symbols: string }

/** As many as a function call may have arguments. */
const chunk = 8192

function joinCodes(codes: number[]): string {
  let text = ''
  for (let at = 0; at < codes.length; at += chunk) text += String.fromCharCode(...codes.slice(at, at + chunk))
  return text
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  const kind = letterClass(code)
  return kind === LOWER || kind === UPPER || kind === MARK
}
const isSpace = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009
const isLower = (code: number) => (code < 128 ? code >= 97 && code <= 122 : letterClass(code) === LOWER)
const isUpper = (code: number) => (code < 128 ? code >= 65 && code <= 90 : letterClass(code) === UPPER)

const symbolOfMark: Record<string, SymbolName> = {}
const marks: [SymbolName, string][] = [
  ['break', '\n'],
  ['stop', '!?;'],
  ['comma', ','],
  ['dash', '-‐‑–—'],
  ['slash', '/'],
  ['opening', '“«‘„`'],
  ['closing', '”»'],
  ['money', '$€£¥₴₽#'],
]
for (const [symbol, signs] of marks) for (const sign of signs) symbolOfMark[sign] = symbol

const lower = codeOf('lower')
const upper = codeOf('upper')
const month = codeOf('month')
const num = codeOf('num')
const longestWord = 13
const longestShort = 6
const quarterCode = /^(?:q([1-4])|h([12])|fy(\d{2}|\d{4}))$/
const shortDecade = /['’‘](\d0)s\b/y

/** Splits a text into tokens in one pass. Spaces are no tokens; a line end is one. */
export function tokenise(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const meanings: Meaning[] = []
  const codes: number[] = []
  let at = 0

  const pushCode = (code: number, end: number, meaning: Meaning) => {
    starts.push(at)
    ends.push(end)
    meanings.push(meaning)
    codes.push(code)
    at = end
  }
  const push = (symbol: SymbolName, end: number, meaning = noMeaning) => pushCode(codeOf(symbol), end, meaning)

  /** "september 4", "4 september". */
  const besideNumber = (end: number) => codes.at(-1) === num || (text.charAt(end) === ' ' && isDigit(text.charCodeAt(end + 1)))

  /** "28 Jun" but not "Room 28 Jan Berg": a number before it, and no name goes on behind. */
  const endsDate = (end: number) => codes.at(-1) === num && !(isSpace(text.charCodeAt(end)) && isUpper(text.charCodeAt(end + 1)))

  const word = () => {
    let end = at + 1
    while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
    const first = text.charCodeAt(at)
    const capital = isUpper(first)
    if (!isPossible(first, end - at)) return pushCode(capital ? upper : lower, end, noMeaning)
    const written = text.slice(at, end)
    if (capital) {
      const day = holidayAt(text, at, written)
      if (day) {
        return push('holiday', day.end, { value: 0, key: day.name, holiday: day.holiday })
      }
    }
    const folded = capital ? written.toLowerCase() : written
    const known = wordOf(folded)
    if (known && (capital || !known.capital || (known.code === month && besideNumber(end))))
      return pushCode(known.code, end, known)
    if (capital && end - at <= longestShort) {
      const short = abbreviationOf(folded)
      const stopped = text[end] === '.'
      if (short && (stopped || isDigit(text.charCodeAt(end + 1)) || (short.code === month && endsDate(end))))
        return pushCode(short.code, stopped ? end + 1 : end, short)
      const code = quarterCode.exec(folded)
      if (code?.[1]) return push('code', end, { value: Number(code[1]), key: 'quarter' })
      if (code?.[2]) return push('code', end, { value: Number(code[2]), key: 'half' })
      if (code?.[3]) return push('fiscal', end, { value: Number(code[3]) + (code[3].length === 2 ? 2000 : 0), key: '' })
    }
    pushCode(capital ? upper : lower, end, noMeaning)
  }

  /** A full stop ends a sentence unless it belongs to an initial, a title or an abbreviation in mid-sentence. */
  const fullStop = () => {
    let next = at + 1
    while (isSpace(text.charCodeAt(next))) next++
    const start = starts.at(-1) ?? at
    const touches = ends.at(-1) === at
    const initial = touches && at - start === 1 && isUpper(text.charCodeAt(start))
    const inside =
      initial ||
      isLower(text.charCodeAt(next)) ||
      (touches && at - start <= longestWord && beforeName.has(text.slice(start, at).toLowerCase()))
    push(inside ? 'other' : 'stop', at + 1)
  }

  const apostrophe = (sign: string) => {
    shortDecade.lastIndex = at
    const years = shortDecade.exec(text)
    if (years) return push('decade', at + years[0].length, { value: Number(years[1]), key: '' })
    const next = text.charCodeAt(at + 1)
    const after = at > 0 && !isSpace(text.charCodeAt(at - 1))
    if (after && (next === 115 || next === 83) && !isLetter(text.charCodeAt(at + 2))) return push('poss', at + 2)
    if (sign === '‘' || (!after && isLetter(next))) return push('opening', at + 1)
    push(isLetter(next) ? 'apos' : 'closing', at + 1)
  }

  const mark = () => {
    const sign = text.charAt(at)
    if (sign === '.') return fullStop()
    if (sign === "'" || sign === '’' || sign === '‘') return apostrophe(sign)
    if (sign === '"')
      return push(isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1)) ? 'opening' : 'closing', at + 1)
    push(symbolOfMark[sign] ?? 'other', at + 1)
  }

  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) at++
    else if (isDigit(code)) {
      const number = readNumber(text, at)
      push(number.symbol, number.end, number)
    } else if (isLetter(code)) word()
    else mark()
  }
  return { text, starts, ends, meanings, symbols: joinCodes(codes) }
}
