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

const plain = /^[a-z]*$/

/** The word without case, diacritics, apostrophes, joiners: "Erdoğan" and "ERDOGAN" are "erdogan". Its length may change. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[łøđðıßæœþ]/g, (letter) => undecomposed[letter] ?? letter)
}

/**
 * The folded word without the differences between romanisations of one Cyrillic spelling:
 * Zelensky, Zelenskyy and Zelenskyi; Kuleba and Kouleba; Yermak and Iermak; Alexander and Aleksander; Kallas and Kalas.
 * Words of up to three letters (May, Li, Yi) stay as they are.
 */
export function foldName(word: string): string {
  const folded = foldWord(word)
  if (folded.length < 4 || !/ou|[ijy]|ks|(.)\1/.test(folded)) return folded
  return folded
    .replace(/ou/g, 'u')
    .replace(/[iyj]+/g, 'i')
    .replace(/ks/g, 'x')
    .replace(/(.)\1+/g, '$1')
}

const givenNameKeys = new Map(givenNames.flatMap((row) => row.map((name) => [foldName(name), foldName(row[0] ?? name)])))

/** As `foldName`, and one key for a given name in all its languages: Oleksandr, Alexander; Serhii, Sergei; Joseph, Joe. */
export function nameKey(word: string): string {
  const key = foldName(word)
  return givenNameKeys.get(key) ?? key
}
