/** A word as it is compared, with its place in the text; offsets in UTF-16 units. */
type Word = { text: string; start: number; end: number }

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** A word that stays: its index in both lists. */
type Pair = { old: number; now: number }

/** Longest common subsequence of words, as texts or numbers. Time and memory are the product of the two lengths: keep both short. */
export function alignWords<W extends string | number>(old: readonly W[], now: readonly W[]): Pair[] {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let k = now.length - 1; k >= 0; k--) {
      lengths[i * width + k] =
        old[i] === now[k]
          ? (lengths[(i + 1) * width + k + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + k] ?? 0, lengths[i * width + k + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, k = 0; i < old.length && k < now.length; ) {
    if (old[i] === now[k]) pairs.push({ old: i++, now: k++ })
    else if ((lengths[(i + 1) * width + k] ?? 0) >= (lengths[i * width + k + 1] ?? 0)) i++
    else k++
  }
  return pairs
}

/** A run of words that stayed, went or came, with the marks between and behind them. */
export type Difference = { change: 'same' | 'removed' | 'added'; words: string }

/** Words that are compared, of either text: the rest counts as gone and come. */
const mostOld = 600
const mostNow = 800

/** How a quote was changed, run by run; blanks stand between the runs. What stays has the marks that it has now. */
export function differences(before: string, after: string): Difference[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const texts = (words: readonly Word[], most: number) => words.slice(0, most).map(({ text }) => text)
  const pairs = alignWords(texts(old, mostOld), texts(now, mostNow))
  const runs: Difference[] = []
  const add = (change: Difference['change'], text: string, words: readonly Word[], from: number, to: number) => {
    if (to <= from) return
    // A word reaches up to the next one; what stands before the first is its own.
    const said = text.slice(from === 0 ? 0 : words[from]?.start, words[to]?.start)
    const previous = runs.at(-1)
    if (previous?.change === change) previous.words += said
    else runs.push({ change, words: said })
  }
  let i = 0
  let k = 0
  for (const pair of [...pairs, { old: old.length, now: now.length }]) {
    add('removed', before, old, i, pair.old)
    add('added', after, now, k, pair.now)
    if (pair.now < now.length) add('same', after, now, pair.now, pair.now + 1)
    i = pair.old + 1
    k = pair.now + 1
  }
  return runs.map(({ change, words }) => ({ change, words: words.trim() }))
}
