import { beforeEach, describe, expect, it } from 'vitest'
import { finish, type Steps } from '../../lib/article/steps.ts'
import { domTree } from '../../lib/page/dom-tree.ts'
import { inParts } from '../../lib/page/parts.ts'
import { readPage } from '../../lib/page/reader.ts'
import { seenParts } from '../../lib/page/seen-parts.ts'
import type { Mention } from '../../lib/recognise/mention.ts'

const filler = '<p>The ferry left the harbour at noon, and it came back in the evening with bread for the island.</p>'.repeat(4)

// biome-ignore lint/correctness/useYield: it recognises nothing
function* nothing(): Steps<Mention[]> {
  return []
}

/** A page as it is read once, and what has turned since. */
function start() {
  document.body.innerHTML = `<nav hidden>Menu</nav><article><h1>The ferry came back</h1>${filler}
    <p id="part">Nobody was <b>late</b> <i hidden>but the cook</i> on that day.</p>
    <div id="more" hidden><p>And it came again on the next day.</p></div></article>`
  const seen = seenParts()
  const reader = { recognise: inParts(nothing), now: () => new Date(0), ownOfficials: [] }
  const page = finish(readPage(seen.noting(domTree(document)), reader, null))
  expect(page).not.toBeNull()
  return { seen, page }
}
const the = (selector: string): Element => document.querySelector(selector) ?? document.body

beforeEach(() => {
  document.head.innerHTML = '<meta property="og:type" content="article">'
})

describe('what a style shows and hides in a page that was read', () => {
  it.each<[string, () => void, string[]]>([
    ['nothing', () => {}, []],
    ['a word that is hidden', () => the('b').setAttribute('hidden', ''), ['b']],
    ['a word that is shown', () => the('i').removeAttribute('hidden'), ['i']],
    ['a part that is shown', () => the('#more').removeAttribute('hidden'), ['#more']],
    ['a menu that opens beside it', () => the('nav').removeAttribute('hidden'), []],
    ['a part that is taken away', () => the('#more').remove(), []],
    ['a colour that changes', () => the('b').setAttribute('style', 'color: red'), []],
  ])('%s', (_, change, turned) => {
    const { seen, page } = start()
    change()
    expect(seen.turned(page)).toEqual(turned.map(the))
  })

  it('says once what was shown', () => {
    const { seen, page } = start()
    the('i').removeAttribute('hidden')
    expect(seen.turned(page)).toHaveLength(1)
    expect(seen.turned(page)).toHaveLength(0)
  })
})
