import { two } from './calendar.ts'
import type { SymbolName } from './symbols.ts'

/** A token that begins with a figure. */
type NumberToken = { symbol: SymbolName; end: number; value: number; key: string }

const isoDay = /(\d{4}([-/])\d\d\2\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-])/y
const numericDay = /\d{1,2}(?:([/.])\d{1,2}\1(?:\d{4}|\d\d)|-\d{1,2}-(?:19|20)\d\d(?!-))(?![\d/])/y
const clock = /(\d{1,2})(?:[:.](\d\d))?\s?(?:([ap])\.?m\b\.?|o['’]clock\b)|(\d{1,2}):(\d\d)(?::\d\d)?(?!\d)/iy
// "The 1990’s" are a decade, "2010’s harvest" is that of one year.
const decade = /(?!20\d0['’])(\d\d)?\d0['’]?s\b/y
const ordinal = /(\d{1,2})(?:st|nd|rd|th)\b/iy
const quarter = /([1-4])Q\b/y
const grouped = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/y
const figures = /(\d{1,20})([\p{L}\d]{0,40})/uy

const isFigure = (code: number) => code >= 48 && code <= 57
/** What may go on with a number as a day, a time, an amount or a short form. */
const goesOn = /[-/.:,'’\p{L}\p{N}]/u
const halfOfDay = /\s[apo]/iy

/** The end of at most four figures that stand for themselves, which most do; null where more must be looked at. */
function endOfPlain(text: string, at: number): number | null {
  let end = at + 1
  while (end < at + 5 && isFigure(text.charCodeAt(end))) end++
  if (end > at + 4) return null
  const next = text.charCodeAt(end)
  if (next !== 32 && goesOn.test(text.charAt(end))) return null
  halfOfDay.lastIndex = end
  return end - at <= 2 && halfOfDay.test(text) ? null : end
}

function plainNumber(digits: number, end: number, value: number): NumberToken {
  if (digits === 4 && value >= 1000 && value < 3000) return { symbol: 'year', end, value, key: '' }
  return {
    symbol: digits <= 2 && value >= 1 && value <= 31 ? 'num' : 'big',
    end,
    value,
    key: digits === 2 ? 'two figures' : '',
  }
}

/** The number that stands here. Its figures are read as a day, a time, a year or an amount by their shape alone. */
export function readNumber(text: string, at: number): NumberToken {
  const end = endOfPlain(text, at)
  if (end !== null) return plainNumber(end - at, end, Number(text.slice(at, end)))
  const match = (shape: RegExp) => {
    shape.lastIndex = at
    return shape.exec(text)
  }
  const token = (symbol: SymbolName, found: RegExpExecArray, value = 0, key = '') => ({
    symbol,
    end: at + found[0].length,
    value,
    key,
  })

  const iso = match(isoDay)
  if (iso) return token('numeric', iso, 0, iso[1]?.replaceAll('/', '-'))
  const numeric = match(numericDay)
  if (numeric) return token('numeric', numeric, 0, numeric[0])
  const time = match(clock)
  if (time) {
    const half = time[3]?.toLowerCase()
    const hour = Number(time[1] ?? time[4])
    const minute = time[2] ?? time[5] ?? '00'
    if (hour <= 24 && Number(minute) < 60)
      return token('clock', time, 0, `${two(half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour)}:${minute}`)
  }
  const years = match(decade)
  if (years) return token('decade', years, Number.parseInt(years[0], 10))
  const nth = match(ordinal)
  if (nth) return token(Number(nth[1]) <= 31 ? 'ordinal' : 'other', nth, Number(nth[1]), 'figures')
  const code = match(quarter)
  if (code) return token('code', code, Number(code[1]), 'quarter')
  const big = match(grouped)
  if (big) return token('big', big, Number.NaN)
  const plain = match(figures)
  // The caller saw a figure, so this always matches.
  if (!plain?.[1]) return { symbol: 'other', end: at + 1, value: 0, key: '' }
  if (plain[2]) return token('other', plain)
  return plainNumber(plain[1].length, at + plain[0].length, Number(plain[1]))
}
