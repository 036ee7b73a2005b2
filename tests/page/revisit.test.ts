// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { anchor } from '../../lib/page/anchor.ts'
import { domTree } from '../../lib/page/dom-tree.ts'
import { selectorsOf } from '../../lib/page/drafts.ts'
import { toNodeSpan } from '../../lib/page/ranges.ts'
import { rangeOf } from '../../lib/page/scroll.ts'
import { gone, markup, moves, type Revisit, typography, wording } from './revisit.cases.ts'
import { harbour, type NewsroomRevisit, newsroomEdits } from './revisit-newsrooms.cases.ts'
import { page, quote } from './revisit-page.ts'

const opened = (html: string): Document => {
  document.open()
  document.write(html)
  document.close()
  return document
}
const wordsOf = (shown: Document) => finish(readArticle(domTree(shown)))?.words

type Revisited = { state: string; words: string | null; selected: Range | null }

/** Saves the quote on one visit, edits the nodes, and looks for it on the next. */
function revisit({ edit }: Revisit, exact = quote, html = page): Revisited {
  const shown = opened(html)
  const before = wordsOf(shown)?.text ?? ''
  const start = before.indexOf(exact)
  const saved = selectorsOf(before, { start, end: start + exact.length })
  edit(shown)
  const now = wordsOf(shown)
  const place = anchor(now?.text ?? '', saved)
  if (place.state === 'missing' || !now) return { state: place.state, words: null, selected: null }
  const nodes = toNodeSpan(now, place.span)
  return {
    state: place.state,
    words: now.text.slice(place.span.start, place.span.end),
    selected: nodes && rangeOf(nodes),
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
    const plain = (text = '') => text.replace(invisible, '').replace(blanks, '')
    expect(plain(selected?.toString())).toBe(plain(words ?? ''))
  })
})

describe('a saved quote in a story that its newsroom worked on', () => {
  it.each(newsroomEdits.map((one) => [one.name, one] as const))('%s', (_, one: NewsroomRevisit) => {
    const { saved = quote } = one
    const { state, words, selected } = revisit(one, saved, one.saved ? harbour : page)
    const within = selected?.startContainer.parentElement?.closest('p[id], ul[id]')?.id ?? null
    expect({ state, words, within: one.within && within }).toEqual({
      state: one.state,
      words: one.state === 'missing' ? null : (one.words ?? saved),
      within: one.within,
    })
  })
})
