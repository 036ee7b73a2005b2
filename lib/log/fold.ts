/** Letters that Unicode does not decompose but readers type plainly. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ґ: 'г',
}
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')

/** One form for all spellings that a reader takes for the same: case, compatibility forms and diacritics are gone. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(special, (letter) => plain[letter] ?? letter)

/** The folded words of a text with single spaces between; apostrophes inside words are dropped, other signs part words. */
const anyWords = (text: string): string =>
  fold(text)
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Of a letter: what `fold` makes of it; ' ' for what parts words; undefined for what depends on its neighbours or is rare. */
type Table = { singles: readonly (string | undefined)[]; isLetter: readonly boolean[] }

/** Latin and Cyrillic letters one by one, as `fold` has them. Marks and the final sigma depend on their neighbours and are left out. */
function makeTable(): Table {
  const singles = Array.from({ length: 0x500 }, (_, code) => {
    const letter = String.fromCharCode(code)
    const folded = fold(letter)
    const whole = /^[\p{L}\p{N}]+$/u.test(folded) && !/[\u0370-\u03ffʼ]/u.test(letter + folded)
    const parts = /^[^\p{L}\p{N}\p{M}]+$/u.test(folded)
    return whole ? folded : parts ? ' ' : undefined
  })
  return { singles, isLetter: singles.map((folded) => folded !== undefined && /^\p{L}+$/u.test(folded)) }
}

let made: Table | undefined
/** Made when a first text is folded: a worker that starts to read a page folds none. */
const table = (): Table => {
  made ??= makeTable()
  return made
}

/** Dashes, quotation marks and the ellipsis: all of this block part words. */
const isSign = (code: number): boolean => code >= 0x2010 && code <= 0x2027

const isInside = (text: string, at: number, isLetter: readonly boolean[]): boolean =>
  at > 0 && isLetter[text.charCodeAt(at - 1)] === true && isLetter[text.charCodeAt(at + 1)] === true

/** The same as `anyWords`, letter by letter and some five times as fast; a text with anything rarer than news has goes the long way. */
export function foldedWords(text: string): string {
  const { singles, isLetter } = table()
  let words = ''
  let between = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const single = code < 0x500 ? singles[code] : isSign(code) ? ' ' : undefined
    if (single === undefined) return anyWords(text)
    if ((code === 0x27 || code === 0x2019) && isInside(text, at, isLetter)) continue
    if (single !== ' ') {
      words += single
      between = false
    } else if (!between) {
      words += ' '
      between = true
    }
  }
  return between ? words.slice(0, -1) : words
}
