import { remembering } from './remembering.ts'
import { endOf, foldedAt, startOf, type Words, wordAt, wordsOf } from './words.ts'

/**
 * Most nodes are the end of one phrase: what they may not need is not made. `pending` are phrases that begin with the words up
 * to this node; the rest of their words is read when a text comes this far, which it does for few of many thousand names.
 */
type Node<V> = { next: Map<string, Node<V>> | null; values: V[] | null; pending: [phrase: string, value: V][] | null }

const node = <V>(): Node<V> => ({ next: null, values: null, pending: null })

/** The phrases whose first word has a key; none for most keys. */
type Listed<V> = (key: string) => readonly (readonly [phrase: string, value: V])[]

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
  readonly #listed: Listed<V> | null

  /** `listed` are phrases that are known beforehand, by the folded first word; they are read when a text has that word. */
  constructor(fold: (word: string) => string, listed: Listed<V> | null = null) {
    this.#fold = fold
    this.#listed = listed
  }

  add(phrase: string, value: V): void {
    const first = firstWordIn(phrase)
    if (first === null) throw new Error(`A phrase without a word: "${phrase}"`)
    const key = this.#fold(first)
    addPhrase(this.#first(key) ?? made(this.#root, key), phrase, value, first.length === phrase.length)
  }

  /** The node of the first words with this key, made from what is listed when it is first asked for. */
  #first(key: string): Node<V> | undefined {
    const known = this.#root.next?.get(key)
    if (known || !this.#listed) return known
    const listed = this.#listed(key)
    if (listed.length === 0) return undefined
    const at = made(this.#root, key)
    for (const [phrase, value] of listed) addPhrase(at, phrase, value, firstWordIn(phrase)?.length === phrase.length)
    return at
  }

  /** The node of this word behind another node; made when there is none. */
  #child(at: Node<V>, word: string): Node<V> {
    const key = this.#fold(word)
    return at.next?.get(key) ?? made(at, key)
  }

  /** Reads what is pending at a node of the first words. */
  #readPending(first: Node<V>): void {
    for (const [phrase, value] of first.pending ?? []) {
      let at = first
      for (const word of wordsIn(phrase).slice(1)) at = this.#child(at, word)
      addValue(at, value)
    }
    first.pending = null
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
      const key = foldedAt(words, i, this.#fold)
      const next = at === this.#root ? this.#first(key) : at.next?.get(key)
      if (!next) {
        if (i > word && passedOver(i)) continue
        break
      }
      at = next
      if (at.pending) this.#readPending(at)
      if (at.values) best = { values: at.values, next: i + 1 }
    }
    return best
  }
}

const never = () => false

function made<V>(at: Node<V>, key: string): Node<V> {
  const child = node<V>()
  at.next ??= new Map()
  at.next.set(key, child)
  return child
}

function addPhrase<V>(first: Node<V>, phrase: string, value: V, isWhole: boolean): void {
  if (isWhole) addValue(first, value)
  else if (first.pending) first.pending.push([phrase, value])
  else first.pending = [[phrase, value]]
}

function addValue<V>(at: Node<V>, value: V): void {
  if (at.values === null) at.values = [value]
  else if (!at.values.includes(value)) at.values.push(value)
}

/** The first of `wordsIn`; null for a phrase without a word. */
export const firstWordIn = remembering(
  (phrase): string | null => /^[A-Za-z]+(?=[ -]|$)/.exec(phrase)?.[0] ?? wordsIn(phrase)[0] ?? null,
)

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
  return to - from < 4 && isJointWithSigns(words.text.slice(from, to))
}

/** One blank or hyphen between invisible signs. No sign of punctuation in ASCII is invisible, which tells most gaps at once. */
function isJointWithSigns(gap: string): boolean {
  for (let i = 0; i < gap.length; i++) {
    const unit = gap.charCodeAt(i)
    if (unit < 0x80 && !isJoint(unit)) return false
  }
  return /^\p{Cf}*[ \u00A0\u202F\u2009\-\u2010\u2011]\p{Cf}*$/u.test(gap)
}

const isJoint = (unit: number) =>
  unit === 0x20 || unit === 0x2d || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x2010 || unit === 0x2011
