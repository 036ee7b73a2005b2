import type { Steps } from '../article/steps.ts'

/** Words as they are compared: letters and digits, joined by apostrophes and hyphens. */
const word = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu

/** Words between two breaths. */
const wordsInStep = 4096

/** The words of a text by number, with their places; a word that is in no passage that is looked for is -1. */
export type NumberedWords = { ids: number[]; start: number[]; end: number[] }

/** Numbers for the words of all passages that are looked for. */
export type Vocabulary = Map<string, number>

/** The words of a passage; new ones are added to the vocabulary. */
export function learn(passage: string, vocabulary: Vocabulary): NumberedWords {
  const words: NumberedWords = { ids: [], start: [], end: [] }
  for (const match of passage.matchAll(word)) {
    const text = match[0].toLowerCase()
    const id = vocabulary.get(text) ?? vocabulary.size
    vocabulary.set(text, id)
    put(words, id, match.index, match[0].length)
  }
  return words
}

/** The words of a whole page, read once for all passages. Linear. */
export function* numberWords(page: string, vocabulary: Vocabulary): Steps<NumberedWords> {
  const words: NumberedWords = { ids: [], start: [], end: [] }
  for (const match of page.matchAll(word)) {
    put(words, vocabulary.get(match[0].toLowerCase()) ?? -1, match.index, match[0].length)
    if (words.ids.length % wordsInStep === 0) yield
  }
  return words
}

function put(words: NumberedWords, id: number, start: number, length: number): void {
  words.ids.push(id)
  words.start.push(start)
  words.end.push(start + length)
}
