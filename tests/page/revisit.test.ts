// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { anchor } from '../../lib/page/anchor.ts'
import { domTree } from '../../lib/page/dom-tree.ts'
import { selectorsOf } from '../../lib/page/drafts.ts'
import { toNodeSpan } from '../../lib/page/ranges.ts'
import { rangeOf } from '../../lib/page/scroll.ts'
import { gone, markup, moves, page, quote, type Revisit, typography, wording } from './revisit.cases.ts'

const opened = (): Document => {
  document.open()
  document.write(page)
  document.close()
  return document
}
const wordsOf = (shown: Document) => finish(readArticle(domTree(shown)))?.words

/** Saves the quote on one visit, edits the nodes, and looks for it on the next. */
function revisit({ edit }: Revisit): { state: string; words: string | null; selected: string | null } {
  const shown = opened()
  const before = wordsOf(shown)?.text ?? ''
  const start = before.indexOf(quote)
  const saved = selectorsOf(before, { start, end: start + quote.length })
  edit(shown)
  const now = wordsOf(shown)
  const place = anchor(now?.text ?? '', saved)
  if (place.state === 'missing' || !now) return { state: place.state, words: null, selected: null }
  const nodes = toNodeSpan(now, place.span)
  return {
    state: place.state,
    words: now.text.slice(place.span.start, place.span.end),
    selected: nodes && rangeOf(nodes).toString(),
  }
}

const blanks = /[\s\u00a0\u202f]+/g
/** A range holds what is not seen too: soft hyphens, hidden notes. */
const invisible = /[\u00ad\u200b]|\[2\]/g

describe.each([
  ['markup', markup],
  ['typography', typography],
  ['places', moves],
  ['words', wording],
  ['absence', gone],
] as const)('a saved quote on a page with other %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { state, words, selected } = revisit(one)
    expect(state).toBe(one.state)
    if (one.state === 'missing') return
    expect(words).toBe(one.words ?? quote)
    // The nodes that are marked hold those words and nothing else.
    const plain = (text: string | null) => text?.replace(invisible, '').replace(blanks, '')
    expect(plain(selected)).toBe(plain(words))
  })
})
