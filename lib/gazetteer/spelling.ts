import { givenNames } from './given-names.ts'

/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Apostrophes, and what is invisible inside a word: soft hyphen, zero-width signs, directional marks. */
const silent = "'’ʼ‘`´\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF"

const isPlain = (word: string) => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7a || word.charCodeAt(i) < 0x30) return false
  return true
}

/** The word without case, diacritics, apostrophes, joiners: "Erdoğan" and "ERDOGAN" are "erdogan". Its length may change. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (isPlain(lower)) return lower
  let folded = ''
  for (const letter of lower.normalize('NFD')) {
    const isMark = letter >= '\u0300' && letter <= '\u036F'
    if (!isMark && !silent.includes(letter)) folded += undecomposed[letter] ?? letter
  }
  return folded
}

/**
 * The folded word without the differences between romanisations of one Cyrillic spelling:
 * Zelensky, Zelenskyy and Zelenskyi; Kuleba and Kouleba; Yermak and Iermak; Alexander and Aleksander; Kallas and Kalas.
 * Words of up to three letters (May, Li, Yi) stay as they are.
 */
export function foldName(word: string): string {
  const folded = foldWord(word)
  if (folded.length < 4) return folded
  const withI = folded.replace(/[jy]/g, 'i')
  if (!/(.)\1|ou|ks/.test(withI)) return withI
  let key = ''
  let last = ''
  for (let i = 0; i < folded.length; i++) {
    const letter = folded.charAt(i)
    const folds = letter === 'j' || letter === 'y' ? 'i' : letter
    if (folds === last) continue
    if ((folds === 'u' && last === 'o') || (folds === 's' && last === 'k')) {
      last = folds === 'u' ? 'u' : 'x'
      key = key.slice(0, -1) + last
    } else {
      last = folds
      key += folds
    }
  }
  return key
}

let givenNameKeys: ReadonlyMap<string, string> | null = null

const keysOfGivenNames = () => new Map(givenNames.flatMap((row) => row.map((name) => [foldName(name), foldName(row[0] ?? name)])))

/** As `foldName`, and one key for a given name in all its languages: Oleksandr, Alexander; Serhii, Sergei; Joseph, Joe. */
export function nameKey(word: string): string {
  const key = foldName(word)
  givenNameKeys ??= keysOfGivenNames()
  return givenNameKeys.get(key) ?? key
}
