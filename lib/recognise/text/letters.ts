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

/** Beside its class, what else a unit may be: a number that is no figure ("²", "½", "Ⅷ"), a mark that combines, a capital of two letters ("ǅ"). */
const NUMERAL = 8
const COMBINING = 16
const TITLE = 32
const CLASS = 7

const known = new Uint8Array(0x10000)

function classify(unit: number): number {
  // NaN, which is read behind the end of a text, is no letter either.
  if (!(unit >= 0x80)) return classifyAscii(unit)
  const found = classifyCommon(unit)
  return found === null ? classifyByTables(unit) : found
}

/** By hand, since most text is ASCII and the Unicode tables are slow to open. */
function classifyAscii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return LOWER
  if (unit >= 0x41 && unit <= 0x5a) return UPPER
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  return unit === 0x27 || unit === 0x60 ? APOSTROPHE : OTHER
}

/** By hand as well what news is written with: Latin with its accents, Cyrillic, the marks of accents, punctuation, currencies. Null for all else. */
function classifyCommon(unit: number): number | null {
  if (unit < 0x100) {
    if (unit >= 0xc0) return unit === 0xd7 || unit === 0xf7 ? OTHER : unit < 0xdf ? UPPER : LOWER
    if (unit === 0xaa || unit === 0xb5 || unit === 0xba) return LOWER
    if (unit === 0xb2 || unit === 0xb3 || unit === 0xb9 || (unit >= 0xbc && unit <= 0xbe)) return OTHER | NUMERAL
    return unit === 0xad ? MARK : unit === 0xb4 ? APOSTROPHE : OTHER
  }
  if (unit < 0x180) return isCapitalOfExtendedLatin(unit) ? UPPER : LOWER
  if (unit >= 0x300 && unit <= 0x36f) return MARK | COMBINING
  if (unit >= 0x400 && unit <= 0x45f) return unit < 0x430 ? UPPER : LOWER
  if (unit >= 0x2000 && unit <= 0x206f) {
    if (unit === 0x2018 || unit === 0x2019) return APOSTROPHE
    const isJoiner =
      (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069)
    return isJoiner ? MARK : OTHER
  }
  return unit >= 0x20a0 && unit <= 0x20c0 ? OTHER : null
}

/** Capital and small letter take turns from U+0100 to U+017F; twice the turn changes, and four letters have no partner beside them. */
function isCapitalOfExtendedLatin(unit: number): boolean {
  if (unit === 0x138 || unit === 0x149 || unit === 0x17f) return false
  if (unit === 0x178) return true
  const startsOdd = (unit > 0x138 && unit < 0x149) || unit > 0x178
  return unit % 2 === (startsOdd ? 1 : 0)
}

function classifyByTables(unit: number): number {
  const char = String.fromCharCode(unit)
  if (/\p{Lu}/u.test(char)) return UPPER
  if (/\p{Lt}/u.test(char)) return UPPER | TITLE
  if (/\p{L}/u.test(char)) return LOWER
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{M}/u.test(char)) return MARK | COMBINING
  if (/\p{N}/u.test(char)) return OTHER | NUMERAL
  // Soft hyphen, zero-width space and joiners, directional marks, byte-order mark.
  if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(char)) return MARK
  return /['’ʼ‘`´]/.test(char) ? APOSTROPHE : OTHER
}

/** The answer is remembered, so that a page asks once for each letter. */
function lookUp(unit: number): number {
  const cached = known[unit]
  if (cached) return cached
  const found = classify(unit)
  known[unit] = found
  return found
}

/** The class of a UTF-16 unit. */
export const letterClass = (unit: number): number => lookUp(unit) & CLASS

/** Whether a UTF-16 unit is a letter or a number: \p{L} or \p{N}. False for halves of a pair, and for none (NaN). */
export const isLetterOrNumber = (unit: number): boolean => {
  const found = lookUp(unit)
  const kind = found & CLASS
  return kind === LOWER || kind === UPPER || kind === DIGIT || (found & NUMERAL) !== 0
}

/** Whether a UTF-16 unit is a number of any kind: \p{N}. */
export const isNumber = (unit: number): boolean => {
  const found = lookUp(unit)
  return (found & CLASS) === DIGIT || (found & NUMERAL) !== 0
}

/** Whether a UTF-16 unit is a mark that combines with the letter before it: \p{M}. */
export const isCombining = (unit: number): boolean => (lookUp(unit) & COMBINING) !== 0

/** Whether a UTF-16 unit is a capital letter: \p{Lu}. */
export const isCapitalLetter = (unit: number): boolean => (lookUp(unit) & (CLASS | TITLE)) === UPPER

export const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** Whether a string begins with a letter or a figure of any script, such as "²" and letters beyond the first plane. */
export const beginsWord = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return isSurrogate(unit) ? /^[\p{L}\p{N}]/u.test(text) : isLetterOrNumber(unit)
}

/** Whether a string begins with a capital letter of any script. */
export const beginsCapital = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return isSurrogate(unit) ? /^\p{Lu}/u.test(text) : isCapitalLetter(unit)
}

/** Whether there is a letter of any script in the string. */
export const hasLetter = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isSurrogate(unit)) return /\p{L}/u.test(text)
    const kind = letterClass(unit)
    if (kind === LOWER || kind === UPPER) return true
  }
  return false
}

/** Whether the first letter or number of the string is a capital letter. */
export const firstIsCapital = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isSurrogate(unit)) return /^[^\p{L}\p{N}]*\p{Lu}/u.test(text)
    if (isLetterOrNumber(unit)) return isCapitalLetter(unit)
  }
  return false
}

export const isAscii = (text: string) => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** In lower case, without the marks on its letters: "José" is "jose". */
export const plainLower = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
