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
export const foldedWords = (text: string): string =>
  fold(text)
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
