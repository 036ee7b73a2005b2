/** So many answers are kept: the words of some long articles. Then it begins anew, so that memory stays bounded. */
const most = 20_000

/** Longer "words" are no words of a language, and would only hold memory. */
const longest = 60

/** A function of one word that answers what it was asked before from memory: a language repeats its words. */
export function remembering<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (word.length > longest) return answer(word)
    const found = known.get(word)
    if (found !== undefined) return found
    const fresh = answer(word)
    if (known.size >= most) known.clear()
    known.set(word, fresh)
    return fresh
  }
}
