import { beforeName } from '../text/abbreviations.ts'
import { LOWER, letterClass, MARK, UPPER } from '../text/letters.ts'
import { type Holiday, holidayAt } from './holidays.ts'
import { readNumber } from './numbers.ts'
import { type SymbolName, symbolOf } from './symbols.ts'
import { abbreviationOf, wordOf } from './words.ts'

/** One word, number or mark. `value` is the number that it means, `key` its unit, its part of the day, its time or its figures as written. */
export type Token = { start: number; end: number; value: number; key: string; holiday?: Holiday }

/** The tokens of a text, and as many symbols. */
export type Tokens = { text: string; list: Token[]; symbols: string }

export const isDigit = (code: number) => code >= 48 && code <= 57
export const isLetter = (code: number) => {
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
  ['opening', '“«‘„'],
  ['closing', '”»'],
  ['money', '$€£¥₴₽#'],
]
for (const [symbol, signs] of marks) for (const sign of signs) symbolOfMark[sign] = symbol

const longestWord = 13
const longestShort = 6
const quarterCode = /^(?:q([1-4])|h([12])|fy(\d{2}|\d{4}))$/
const shortDecade = /['’‘](\d0)s\b/y

/** Splits a text into tokens in one pass. Spaces are no tokens; a line end is one. */
export function tokenise(text: string): Tokens {
  const list: Token[] = []
  let symbols = ''
  let at = 0
  let lastWord = ''

  const push = (symbol: SymbolName, end: number, value = 0, key = '') => {
    list.push({ start: at, end, value, key })
    symbols += symbolOf(symbol)
    at = end
  }

  const word = () => {
    let end = at + 1
    while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
    lastWord = end - at > longestWord ? '' : text.slice(at, end)
    const capital = isUpper(text.charCodeAt(at))
    if (capital) {
      const day = holidayAt(text, at, lastWord)
      if (day) {
        push('holiday', day.end, 0, day.name)
        const token = list.at(-1)
        if (token) token.holiday = day.holiday
        return
      }
    }
    const lower = lastWord.toLowerCase()
    const known = wordOf(lower)
    if (known && (capital || !known.capital)) return push(known.symbol, end, known.value, known.key)
    if (capital && end - at <= longestShort) {
      const short = abbreviationOf(lower)
      const stopped = text[end] === '.'
      if (short && (stopped || isDigit(text.charCodeAt(end + 1)))) return push(short.symbol, stopped ? end + 1 : end, short.value)
      const code = quarterCode.exec(lower)
      if (code?.[1]) return push('code', end, Number(code[1]), 'quarter')
      if (code?.[2]) return push('code', end, Number(code[2]), 'half')
      if (code?.[3]) return push('fiscal', end, Number(code[3]) + (code[3].length === 2 ? 2000 : 0))
    }
    push(capital ? 'upper' : 'lower', end)
  }

  /** A full stop ends a sentence unless it belongs to an initial, a title or an abbreviation in mid-sentence. */
  const fullStop = () => {
    let next = at + 1
    while (isSpace(text.charCodeAt(next))) next++
    const previous = list.at(-1)
    const touches = previous?.end === at
    const initial = touches && previous.end - previous.start === 1 && isUpper(text.charCodeAt(previous.start))
    const inside = initial || isLower(text.charCodeAt(next)) || (touches && beforeName.has(lastWord.toLowerCase()))
    push(inside ? 'other' : 'stop', at + 1)
  }

  const apostrophe = (sign: string) => {
    shortDecade.lastIndex = at
    const years = shortDecade.exec(text)
    if (years) return push('decade', at + years[0].length, Number(years[1]))
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
      push(number.symbol, number.end, number.value, number.key)
    } else if (isLetter(code)) word()
    else mark()
  }
  return { text, list, symbols }
}
