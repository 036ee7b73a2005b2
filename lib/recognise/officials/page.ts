import type { Person } from '../../gazetteer/person.ts'
import { foldWord } from '../../gazetteer/spelling.ts'
import { joins, type PhraseTrie } from '../text/phrase-trie.ts'
import { remembering } from '../text/remembering.ts'
import { CAPITAL, CAPITALS, endOf, gapAfter, SMALL, startOf, type Words, wordAt, wordsOf } from '../text/words.ts'
import { keyOf } from './key-of.ts'
import { ABBREVIATED, AUXILIARY, classesOf, FUNCTION, PREPOSITION } from './lexicon.ts'

/** A text as its words, with what each may be. */
export type Page = {
  words: Words
  /** Of each word, the bits of the lexicon. */
  classes: Uint32Array
  /** One spelling for all romanisations of a name. */
  keyOf: (word: string) => string
  /** Whether the roster knows a surname that starts at the first of these words and goes on to the last. */
  isSurname: (name: Stretch) => boolean
  /** Of each word, whether its line is set in headline style, where a capital says nothing about a word. */
  headline: Uint8Array
}

/** Longer "words" are no words of a language. */
const longestWord = 60

/** Pages share their words, so what a word may be is remembered from one page to the next. */
const classify = remembering((word) => classesOf(foldWord(word)))

export function pageOf(text: string, surnames: PhraseTrie<Person>): Page {
  const words = wordsOf(text)
  const classes = new Uint32Array(words.count)
  for (let i = 0; i < words.count; i++) {
    if (endOf(words, i) - startOf(words, i) <= longestWord) classes[i] = classify(wordAt(words, i))
  }
  return {
    words,
    classes,
    keyOf,
    isSurname: ({ from, to }) => (surnames.longestAt(words, from)?.next ?? 0) >= to,
    headline: headlinesOf(words, classes),
  }
}

/** Fewer capitals make no headline, and more words are a paragraph. */
const fewestCapitals = 4
const longestHeadline = 25

/** Marks the words of lines in which all but the small words of grammar begin with a capital. */
function headlinesOf(words: Words, classes: Uint32Array): Uint8Array {
  const marks = new Uint8Array(words.count)
  for (let from = 0; from < words.count; ) {
    let to = from
    let capitals = 0
    let small = 0
    do {
      if (words.cases[to] === CAPITAL || words.cases[to] === CAPITALS) capitals++
      else if (words.cases[to] === SMALL && ((classes[to] ?? 0) & (FUNCTION | PREPOSITION | AUXILIARY)) === 0) small++
      to++
    } while (to < words.count && !breaksLine(words, to - 1))
    if (small === 0 && capitals >= fewestCapitals && to - from <= longestHeadline) marks.fill(1, from, to)
    from = to
  }
  return marks
}

/** Line breaks stand near the word, before any long run of other signs. */
const breaksLine = (words: Words, word: number): boolean => {
  const end = endOf(words, word)
  if (startOf(words, word + 1) === end + 1) return words.text.charCodeAt(end) === 0x0a
  const gap = words.text.slice(end, Math.min(startOf(words, word + 1), end + 12))
  return gap.includes('\n')
}

export const is = (page: Page, word: number, kinds: number): boolean => ((page.classes[word] ?? 0) & kinds) !== 0

export const isCapital = ({ words }: Page, word: number): boolean =>
  words.cases[word] === CAPITAL || words.cases[word] === CAPITALS

/** "F" in "Viktor F. Yanukovych". */
export const isInitial = ({ words }: Page, word: number): boolean =>
  words.cases[word] === CAPITALS && endOf(words, word) - startOf(words, word) === 1

/** "NATO", "CNN". */
export const isAcronym = (page: Page, word: number): boolean => page.words.cases[word] === CAPITALS && !isInitial(page, word)

/** Whether a word and the next can belong to one name or title: a blank, a hyphen, or the full stop of an abbreviation between. */
export function linked(page: Page, word: number): boolean {
  const { words } = page
  if (word < 0 || word + 1 >= words.count) return false
  if (joins(words, word)) return true
  if (words.text.charCodeAt(endOf(words, word)) !== 0x2e) return false
  if (!isInitial(page, word) && !(is(page, word, ABBREVIATED) && isCapital(page, word))) return false
  const gap = gapAfter(words, word)
  return gap === '.' || gap === '. ' || gap === '.\u00A0'
}

/** Whether a hyphen, not a dash or blank, joins a word to the next. */
export const isHyphened = ({ words }: Page, word: number): boolean => /^[-\u2010\u2011]$/.test(shortGap(words, word))

/** Whether only "’s " parts a word from the next. */
export const owns = ({ words }: Page, word: number): boolean => word >= 0 && /^['’‘`´]s?\s$/i.test(shortGap(words, word))

/** The gap behind a word, cut to what matters, so that a long run of other signs costs nothing. */
export const shortGap = (words: Words, word: number): string =>
  words.text.slice(
    word < 0 ? 0 : endOf(words, word),
    Math.min(word + 1 < words.count ? startOf(words, word + 1) : words.text.length, (word < 0 ? 0 : endOf(words, word)) + 12),
  )

/** Whether a new sentence, line, quotation or list item begins with this word. */
export function startsSentence(page: Page, word: number): boolean {
  if (word <= 0) return true
  const gap = shortGap(page.words, word - 1)
  if (gap === ' ' || gap === ', ') return false
  if (/[\n!?:;"“”«»‘()[\]•*–—]/.test(gap) || (gap.includes('’') && gap.length > 1 && !owns(page, word - 1))) return true
  return gap.includes('.') && !linked(page, word - 1)
}

/** Words from, inclusive, to, exclusive. */
export type Stretch = { from: number; to: number }

export const charsOf = ({ words }: Page, { from, to }: Stretch) => ({ start: startOf(words, from), end: endOf(words, to - 1) })
export const textOf = (page: Page, stretch: Stretch): string => {
  const { start, end } = charsOf(page, stretch)
  return page.words.text.slice(start, end)
}
