import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { domTree } from '../../lib/page/dom-tree.ts'

const sentence = (i: number) => `On day ${i} the ferry left the harbour at noon, and it came back in the evening with bread.`

/** The text of the article that holds these nodes, and how many steps reading it took. */
function read(nodes: readonly Node[]) {
  document.head.innerHTML = '<meta property="og:type" content="article">'
  const article = document.createElement('article')
  article.append(...nodes)
  document.body.replaceChildren(article)
  const tree = domTree(document)
  const lists: number[] = []
  const children = (node: Node) => {
    const list = tree.children(node)
    lists.push(list.length)
    return list
  }
  const text = finish(readArticle({ ...tree, children }))?.words.text
  return { text, longest: Math.max(...lists) }
}

describe('an element with more children than are asked for at a time', () => {
  it('is read whole and in order, blocks and text alike', () => {
    const days = Array.from({ length: 5000 }, (_, i) => i)
    const blocks = days.map((i) => {
      const block = document.createElement('p')
      block.append(sentence(i))
      return block
    })
    const { text, longest } = read(blocks)
    expect(text).toBe(days.map(sentence).join('\n'))
    expect(longest).toBeLessThan(days.length)
    const texts = days.map((i) => document.createTextNode(`${sentence(i)} `))
    expect(read(texts).text).toBe(days.map(sentence).join(' '))
  })

  it.each([2047, 2048, 2049, 4096])('is read to its last node where it has %i', (count) => {
    const texts = Array.from({ length: count }, (_, i) => document.createTextNode(i === 0 ? sentence(0).repeat(9) : ` ${i}`))
    expect(read(texts).text).toMatch(new RegExp(`\\b${count - 1}$`))
  })
})
