import { endOf, startOf, type Words, wordAt, wordsOf } from './words.ts'

/** Most nodes are the end of one phrase: what they may not need is not made. */
type Node<V> = { next: Map<string, Node<V>> | null; values: V[] | null }

const node = <V>(): Node<V> => ({ next: null, values: null })

/** Words longer than any name are not folded, so that hostile text costs no more than any other. */
const longestWord = 60

export type PhraseMatch<V> = {
  values: readonly V[]
  /** The index of the word behind the phrase. */
  next: number
}

/**
 * Phrases to find in a text, word by word. `fold` decides which spellings are one: it is given one word, without
 * possessive. A phrase’s words may be parted by one blank or one hyphen.
 */
export class PhraseTrie<V> {
  readonly #root: Node<V> = node()
  readonly #fold: (word: string) => string

  constructor(fold: (word: string) => string) {
    this.#fold = fold
  }

  add(phrase: string, value: V): void {
    const words = wordsIn(phrase)
    if (words.length === 0) throw new Error(`A phrase without a word: "${phrase}"`)
    let at = this.#root
    for (const word of words) {
      const key = this.#fold(word)
      at.next ??= new Map()
      let next = at.next.get(key)
      if (!next) {
        next = node()
        at.next.set(key, next)
      }
      at = next
    }
    if (at.values === null) at.values = [value]
    else if (!at.values.includes(value)) at.values.push(value)
  }

  /**
   * The longest phrase that starts with this word; null when there is none. Words that `passedOver` accepts may stand inside
   * a phrase, such as initials; it is asked only when the phrase does not go on with the word itself.
   */
  longestAt(words: Words, word: number, passedOver: (word: number) => boolean = never): PhraseMatch<V> | null {
    let at = this.#root
    let best: PhraseMatch<V> | null = null
    for (let i = word; i < words.count; i++) {
      if (i > word && !joins(words, i - 1) && !passedOver(i - 1)) break
      if (endOf(words, i) - startOf(words, i) > longestWord) break
      const next = at.next?.get(this.#fold(wordAt(words, i)))
      if (!next) {
        if (i > word && passedOver(i)) continue
        break
      }
      at = next
      if (at.values) best = { values: at.values, next: i + 1 }
    }
    return best
  }
}

const never = () => false

/** As `wordsOf`, and faster for what most names are: plain letters parted by blanks and hyphens. */
function wordsIn(phrase: string): string[] {
  if (/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(phrase)) return phrase.split(/[ -]/)
  const words = wordsOf(phrase)
  return Array.from({ length: words.count }, (_, i) => wordAt(words, i))
}

/** Whether nothing but a blank or a hyphen stands between this word and the next, so that they can be one name. */
export function joins(words: Words, word: number): boolean {
  const from = endOf(words, word)
  const to = startOf(words, word + 1)
  if (to - from === 1) return isJoint(words.text.charCodeAt(from))
  return to - from < 4 && /^\p{Cf}*[ \u00A0\u202F\u2009\-\u2010\u2011]\p{Cf}*$/u.test(words.text.slice(from, to))
}

const isJoint = (unit: number) =>
  unit === 0x20 || unit === 0x2d || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x2010 || unit === 0x2011
