/** What a UTF-16 unit is to a reader of words. Surrogates count as other: no name of ours needs them. */
export const OTHER = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
/** Combining marks and invisible joiners: part of the word they stand in, never its beginning. */
export const MARK = 5
export const APOSTROPHE = 6

/**
 * The letters of names in English news, as the inside of a character class: Latin, Greek and Cyrillic. `\\p{L}` is some 600
 * ranges long: each pattern with it takes a millisecond to compile, and there are many.
 */
export const letters =
  'A-Za-zªµº\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u0373\\u0376-\\u037D\\u0386-\\u0481\\u048A-\\u052F\\u1E00-\\u1FBC'

const known = new Uint8Array(0x10000)

function classify(unit: number): number {
  if (unit < 0x80) return classifyAscii(unit)
  const char = String.fromCharCode(unit)
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER
  if (/\p{L}/u.test(char)) return LOWER
  if (/\p{Nd}/u.test(char)) return DIGIT
  // Soft hyphen, zero-width space and joiners, directional marks, byte-order mark.
  if (/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(char)) return MARK
  return /['’ʼ‘`´]/.test(char) ? APOSTROPHE : OTHER
}

/** Whether a string begins with a letter or a figure of any script, such as "²" and letters beyond the first plane. */
export const beginsWord = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return unit < 0x80 ? isAsciiWord(unit) : /^[\p{L}\p{N}]/u.test(text)
}

/** Whether a string begins with a capital letter of any script. */
export const beginsCapital = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text)
}

const isAsciiWord = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)

const isAscii = (text: string) => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** In lower case, without the marks on its letters: "José" is "jose". */
export const plainLower = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** By hand, since most text is ASCII and the Unicode tables are slow to open. */
function classifyAscii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return LOWER
  if (unit >= 0x41 && unit <= 0x5a) return UPPER
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  return unit === 0x27 || unit === 0x60 ? APOSTROPHE : OTHER
}

/** The class of a UTF-16 unit; the answer is remembered, so that a page asks the Unicode tables once for each letter. */
export function letterClass(unit: number): number {
  const cached = known[unit]
  if (cached) return cached
  const found = classify(unit)
  known[unit] = found
  return found
}
