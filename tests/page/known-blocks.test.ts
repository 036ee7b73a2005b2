import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import type { Tree } from '../../lib/article/tree.ts'
import { domTree } from '../../lib/page/dom-tree.ts'
import { knownBlocks } from '../../lib/page/known-blocks.ts'

const paragraph = (i: number) =>
  `<p>Entry ${i}: the ferry left the <a href="/x">harbour</a> at noon, and it came back in the evening with bread.</p>`
const paragraphs = Array.from({ length: 12 }, (_, i) => paragraph(i)).join('\n')

/** A page that is read again and again, and how many text nodes each reading looked at. */
function start(body = `<article><h1>The ferry came back</h1>${paragraphs}</article>`) {
  document.head.innerHTML =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-16">'
  document.body.innerHTML = body
  const known = knownBlocks(document)
  const changed = new Set<Node>()
  const observer = new MutationObserver(() => {})
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  const read = () => {
    for (const { target } of observer.takeRecords()) changed.add(target)
    known.forget(changed)
    changed.clear()
    const tree = domTree(document)
    let texts = 0
    const counted: Tree<Node> = {
      ...tree,
      text: (node) => {
        texts++
        return tree.text(node)
      },
    }
    const text = finish(readArticle(counted, known))?.words.text
    expect(text).toBe(finish(readArticle(domTree(document)))?.words.text)
    return texts
  }
  return { read, article: document.querySelector('article') ?? document.body }
}

const lettersOf = (node: Node | null | undefined) => (node instanceof Text ? node : null)

describe('a page that is read again', () => {
  it('is read only where it changed', () => {
    const { read, article } = start()
    const first = read()
    article.insertAdjacentHTML('beforeend', paragraph(100))
    // The new entry, and the blanks between the others.
    expect(read()).toBeLessThan(first / 2)
  })

  it.each<[string, (article: Element) => void]>([
    ['a word is changed', (article) => void article.querySelector('a')?.firstChild?.replaceWith('quay')],
    ['letters are put into a text', (article) => lettersOf(article.querySelector('a')?.firstChild)?.appendData('s')],
    ['a paragraph is taken out', (article) => article.querySelector('p')?.remove()],
    ['paragraphs change places', (article) => article.append(article.querySelector('p') ?? '')],
    ['a paragraph is hidden', (article) => article.querySelector('p')?.setAttribute('hidden', '')],
    [
      'a paragraph gets a block in it',
      (article) => article.querySelector('p')?.insertAdjacentHTML('beforeend', '<div>Late.</div>'),
    ],
    [
      'all is wrapped anew',
      (article) => {
        const section = document.createElement('section')
        section.append(...article.childNodes)
        article.append(section)
      },
    ],
  ])('reads what is there now when %s', (_, change) => {
    const { read, article } = start()
    read()
    change(article)
    read()
  })

  it('shows what was hidden in a paragraph', () => {
    const { read, article } = start()
    article.querySelector('p')?.insertAdjacentHTML('beforeend', '<b hidden>And it came again on the next day.</b>')
    read()
    article.querySelector('b')?.removeAttribute('hidden')
    read()
  })
})
