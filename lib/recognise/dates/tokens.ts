import { type SymbolName, symbolOf } from './symbols.ts'
import { abbreviationOf, wordOf } from './words.ts'

/** One word, number or mark. `value` and `key` are those of its word; `raw` is the token as written, in lower case, for known words and numbers. */
export type Token = { start: number; end: number; value: number; key: string }

/** The tokens of a text, and as many symbols. */
export type Tokens = { text: string; list: Token[]; symbols: string }

const clock = /(\d{1,2})(?:[:.](\d\d))?\s?(?:([ap])\.?m\b\.?|o['’]clock\b)|(\d{1,2}):(\d\d)(?::\d\d)?(?!\d)/iy
const isoDay = /(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y
const numericDay = /\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)(?![\d/])/y
const decade = /\d\d\d0['’]?s\b/y
const shortDecade = /['’‘](\d0)s\b/y
const ordinal = /(\d{1,2})(?:st|nd|rd|th)\b/iy
const grouped = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/y
const digits = /\d+/y
const quarterCode = /^(?:q([1-4])|h([12])|fy(\d{2}|\d{4}))$/
const codeOfNumber = /([1-4])q\b/iy

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code !== 0xfeff)
const isDigit = (code: number) => code >= 48 && code <= 57
const isSpace = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009

const marks: Record<string, SymbolName> = {
  '\n': 'break',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
  ',': 'comma',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '‑': 'dash',
  '/': 'slash',
  '“': 'opening',
  '«': 'opening',
  '‘': 'opening',
  '(': 'opening',
  '[': 'opening',
  '”': 'closing',
  '»': 'closing',
  ')': 'closing',
  ']': 'closing',
  $: 'money',
  '€': 'money',
  '£': 'money',
  '#': 'money',
  '¥': 'money',
}

export function tokenise(text: string): Tokens {
  const list: Token[] = []
  let symbols = ''
  let at = 0
  const push = (symbol: SymbolName, end: number, value = 0, key = '') => {
    list.push({ start: at, end, value, key })
    symbols += symbolOf(symbol)
    at = end
  }
  const match = (shape: RegExp) => {
    shape.lastIndex = at
    return shape.exec(text)
  }

  const number = () => {
    let found = match(isoDay) ?? match(numericDay)
    if (found) return push('numeric', at + found[0].length, 0, found[0])
    found = match(clock)
    if (found) {
      const hour = Number(found[1] ?? found[4])
      const minute = found[2] ?? found[5] ?? '00'
      const late = found[3]?.toLowerCase() === 'p'
      if (hour <= 24 && Number(minute) < 60) {
        const hours = (hour % 12) + (late ? 12 : 0)
        return push('clock', at + found[0].length, 0, `${String(found[3] ? hours : hour).padStart(2, '0')}:${minute}`)
      }
    }
    found = match(decade)
    if (found) return push('decade', at + found[0].length, Number(found[0].slice(0, 4)))
    found = match(ordinal)
    if (found) return push(Number(found[1]) <= 31 ? 'ordinal' : 'other', at + found[0].length, Number(found[1]))
    found = match(codeOfNumber)
    if (found) return push('code', at + found[0].length, Number(found[1]), 'quarter')
    found = match(grouped)
    if (found) return push('big', at + found[0].length, Number.NaN)
    found = match(digits)
    const end = at + (found?.[0].length ?? 1)
    if (isLetter(text.charCodeAt(end))) {
      let stop = end
      while (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop))) stop++
      return push('other', stop)
    }
    const value = Number(text.slice(at, end))
    const length = end - at
    push(
      length === 4 && value >= 1000 && value < 3000 ? 'year' : length <= 2 && value >= 1 && value <= 31 ? 'num' : 'big',
      end,
      value,
      length === 2 ? 'two' : '',
    )
  }

  const word = () => {
    let end = at + 1
    while (end < text.length) {
      const code = text.charCodeAt(end)
      if (!isLetter(code) && !isDigit(code)) break
      end++
    }
    const first = text.charCodeAt(at)
    const capital = first < 128 ? first <= 90 : text[at] !== text[at]?.toLowerCase()
    if (end - at <= 11) {
      const lower = text.slice(at, end).toLowerCase()
      const known = wordOf(lower)
      if (known && (capital || !known.capital)) return push(known.symbol, end, known.value, known.key)
      if (end - at <= 6) {
        const short = capital ? abbreviationOf(lower) : undefined
        if (short) {
          const stopped = text[end] === '.'
          if (stopped || isDigit(text.charCodeAt(end + 1))) return push(short.symbol, stopped ? end + 1 : end, short.value)
        }
        const code = quarterCode.exec(lower)
        if (code?.[1]) return push('code', end, Number(code[1]), 'quarter')
        if (code?.[2]) return push('code', end, Number(code[2]), 'half')
        if (code?.[3]) return push('fiscal', end, Number(code[3]) + (code[3].length === 2 ? 2000 : 0))
      }
    }
    push(capital ? 'upper' : 'lower', end)
  }

  const mark = () => {
    const sign = text.charAt(at)
    if (sign === "'" || sign === '’' || sign === '‘') {
      const years = match(shortDecade)
      if (years) return push('decade', at + years[0].length, Number(years[1]))
      const next = text.charCodeAt(at + 1)
      if (sign !== '‘' && (next === 115 || next === 83) && !isLetter(text.charCodeAt(at + 2))) return push('poss', at + 2)
      if (sign !== '‘') return push(isLetter(text.charCodeAt(at + 1)) ? 'apos' : 'closing', at + 1)
    }
    if (sign === '"')
      return push(isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1)) ? 'opening' : 'closing', at + 1)
    push(marks[sign] ?? 'other', at + 1)
  }

  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) at++
    else if (isDigit(code)) number()
    else if (isLetter(code)) word()
    else mark()
  }
  return { text, list, symbols }
}
