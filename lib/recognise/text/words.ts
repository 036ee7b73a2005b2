import { APOSTROPHE, DIGIT, isCombining, LOWER, letterClass, MARK, OTHER, UPPER } from './letters.ts'

/** The case of a word: "talks", "Kyiv" (also "McCain", "O’Brien"), "NATO" or "U", "30" or "7pm". */
export const SMALL = 1
export const CAPITAL = 2
export const CAPITALS = 3
export const NUMBER = 4

/**
 * The words of a text, by index. A word is a run of letters, digits and inner apostrophes; hyphens, dashes and full stops
 * part words. A possessive "’s" belongs to no word.
 */
export type Words = {
  text: string
  count: number
  starts: Int32Array
  ends: Int32Array
  /** SMALL, CAPITAL, CAPITALS or NUMBER. */
  cases: Uint8Array
  /** What has been folded so far: a name is looked for at a word in several lists. */
  folded: { by: ((word: string) => string) | null; keys: (string | undefined)[] }
}

const grown = (old: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(old.length * 2)
  larger.set(old)
  return larger
}

/** Where the word that starts at `start` ends: behind its last letter, before a possessive. */
function endOfWord(text: string, start: number): number {
  let end = start
  for (let i = start; i < text.length; i++) {
    const kind = letterClass(text.charCodeAt(i))
    if (kind === OTHER) break
    if (kind === APOSTROPHE) {
      const next = i + 1 < text.length ? letterClass(text.charCodeAt(i + 1)) : OTHER
      if (next !== LOWER && next !== UPPER) break
      const afterNext = i + 2 < text.length ? letterClass(text.charCodeAt(i + 2)) : OTHER
      const isS = (text.charCodeAt(i + 1) | 0x20) === 0x73
      if (isS && (afterNext === OTHER || afterNext === APOSTROPHE)) break
    } else if (kind !== MARK || isInside(text, i)) end = i + 1
  }
  return end
}

/** A mark at the end of a word belongs to it only when it combines; invisible joiners there do not. */
const isInside = (text: string, i: number) => isCombining(text.charCodeAt(i))

function caseOf(text: string, start: number, end: number): number {
  const first = letterClass(text.charCodeAt(start))
  if (first === DIGIT) return NUMBER
  if (first !== UPPER) return SMALL
  for (let i = start + 1; i < end; i++) if (letterClass(text.charCodeAt(i)) === LOWER) return CAPITAL
  return CAPITALS
}

/** All words of the text, in order. Linear time; about nine bytes a word. */
export function wordsOf(text: string): Words {
  let starts = new Int32Array(Math.max(16, text.length >> 2))
  let ends = new Int32Array(starts.length)
  let count = 0
  for (let i = 0; i < text.length; ) {
    const kind = letterClass(text.charCodeAt(i))
    if (kind !== LOWER && kind !== UPPER && kind !== DIGIT) {
      i++
      continue
    }
    if (count === starts.length) {
      starts = grown(starts)
      ends = grown(ends)
    }
    const end = endOfWord(text, i)
    starts[count] = i
    ends[count] = end
    count++
    i = skipPossessive(text, end)
  }
  const cases = new Uint8Array(count)
  for (let w = 0; w < count; w++) cases[w] = caseOf(text, startOf({ starts }, w), endOf({ ends }, w))
  return { text, count, starts, ends, cases, folded: { by: null, keys: [] } }
}

/** Behind the "’s" that stands at `end`, or `end`. */
function skipPossessive(text: string, end: number): number {
  const isPossessive =
    end + 1 < text.length &&
    letterClass(text.charCodeAt(end)) === APOSTROPHE &&
    (text.charCodeAt(end + 1) | 0x20) === 0x73 &&
    (end + 2 === text.length || ![LOWER, UPPER, DIGIT, MARK].includes(letterClass(text.charCodeAt(end + 2))))
  return isPossessive ? end + 2 : end
}

export const startOf = ({ starts }: Pick<Words, 'starts'>, word: number): number => starts[word] ?? 0
export const endOf = ({ ends }: Pick<Words, 'ends'>, word: number): number => ends[word] ?? 0
export const wordAt = (words: Words, word: number): string => words.text.slice(startOf(words, word), endOf(words, word))

/** The word as `fold` writes it; remembered as long as the same function is asked. */
export function foldedAt(words: Words, word: number, fold: (word: string) => string): string {
  const { folded } = words
  if (folded.by !== fold) words.folded = { by: fold, keys: new Array(words.count) }
  const known = words.folded.keys[word]
  if (known !== undefined) return known
  const key = fold(wordAt(words, word))
  words.folded.keys[word] = key
  return key
}

/** What stands between a word and the next: " ", ", ", "’s ", … Before the first word (-1) and after the last: up to the text's edge. */
export const gapAfter = (words: Words, word: number): string =>
  words.text.slice(word < 0 ? 0 : endOf(words, word), word + 1 < words.count ? startOf(words, word + 1) : words.text.length)
