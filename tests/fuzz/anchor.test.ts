import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anchor } from '../../lib/page/anchor.ts'
import { selectorsOf } from '../../lib/page/drafts.ts'
import { effort } from './effort.ts'

/** Few words, so that sentences are often nearly alike. */
const word = fc.constantFrom(
  ...'barge lock keeper board water gauge weir rope bridge crew flood gate will not open before after said asked waited the a of and in on'.split(
    ' ',
  ),
)
/** A sentence of the page as it was has a number, and keeps it through every edit of its words. */
type Sentence = { id: number; words: readonly string[] }
const sentence = fc.array(word, { minLength: 6, maxLength: 16 })
const article = fc.array(sentence, { minLength: 4, maxLength: 12 })

const edit = fc.oneof(
  fc.record({ what: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ what: fc.constant('add' as const), at: fc.nat(), words: sentence }),
  fc.record({ what: fc.constant('word' as const), at: fc.nat(), n: fc.nat(), words: fc.array(word, { maxLength: 3 }) }),
  // An editor's second version of a sentence, which is a sentence of its own.
  fc.record({
    what: fc.constant('nearly' as const),
    at: fc.nat(),
    to: fc.nat(),
    n: fc.nat(),
    words: fc.array(word, { maxLength: 2 }),
  }),
)
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

const replaced = (words: readonly string[], n: number, by: readonly string[]) => {
  const at = n % words.length
  return [...words.slice(0, at), ...by, ...words.slice(at + 1)]
}

function edited(page: readonly Sentence[], change: Edit): Sentence[] {
  const now = [...page]
  const at = change.at % Math.max(1, now.length)
  const one = now[at]
  if (!one) return now
  if (change.what === 'remove') now.splice(at, 1)
  if (change.what === 'add') now.splice(at, 0, { id: -1, words: change.words })
  if (change.what === 'word') now[at] = { ...one, words: replaced(one.words, change.n, change.words) }
  if (change.what === 'nearly')
    now.splice(change.to % now.length, 0, { id: -1, words: replaced(one.words, change.n, change.words) })
  if (change.what === 'move') {
    now.splice(at, 1)
    now.splice(change.to % (now.length + 1), 0, one)
  }
  return now
}

const textOf = (page: readonly Sentence[]) => page.map(({ words }) => `${words.join(' ')}.`).join('\n')

/** The sentence that holds most of the span. */
function sentenceAt(page: readonly Sentence[], { start, end }: { start: number; end: number }): Sentence | undefined {
  let from = 0
  let best: { one: Sentence; shared: number } | undefined
  for (const one of page) {
    const to = from + one.words.join(' ').length + 1
    const shared = Math.min(end, to) - Math.max(start, from)
    if (!best || shared > best.shared) best = { one, shared }
    from = to + 1
  }
  return best?.one
}

/** Share of the old words that stand in the new ones in the same order. */
function kept(old: readonly string[], now: readonly string[]): number {
  let row = new Array<number>(now.length + 1).fill(0)
  for (const one of old) {
    const next = [0]
    for (const [k, other] of now.entries()) next.push(one === other ? (row[k] ?? 0) + 1 : Math.max(row[k + 1] ?? 0, next[k] ?? 0))
    row = next
  }
  return (row.at(-1) ?? 0) / old.length
}

it('a saved sentence is found again as it was, or in words that are half its own in its place and nearly all its own elsewhere', () => {
  fc.assert(
    fc.property(article, fc.nat(), fc.array(edit, { minLength: 1, maxLength: 6 }), (sentences, which, changes) => {
      const before: Sentence[] = sentences.map((words, id) => ({ id, words }))
      const saved = before[which % before.length]
      if (!saved) return
      const text = textOf(before)
      const start = textOf(before.slice(0, saved.id)).length + (saved.id > 0 ? 1 : 0)
      const quote = saved.words.join(' ')
      const selectors = selectorsOf(text, { start, end: start + quote.length })
      expect(selectors.exact).toBe(quote)
      const page = changes.reduce(edited, before)
      const now = textOf(page)
      const place = anchor(now, selectors)
      if (place.state === 'missing') return
      const words = now.slice(place.span.start, place.span.end)
      if (place.state !== 'changed') {
        expect(words).toBe(quote)
        return
      }
      const share = kept(saved.words, words.match(/\w+/g) ?? [])
      const own = sentenceAt(page, place.span)?.id === saved.id
      // Another sentence that took the place between the same neighbours is what became of it.
      const between = [selectors.prefix, selectors.suffix].every((context) => now.includes(context.trim().slice(-10)))
      expect(share).toBeGreaterThanOrEqual(own || between ? 0.5 : 0.85)
    }),
    { ...effort, numRuns: effort.numRuns * 2 },
  )
})
