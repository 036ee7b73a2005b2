import { expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import type { Tree } from '../../lib/article/tree.ts'

/** A page as plain objects, so that it can be deeper and wider than any parser makes it. */
type Plain = { name: string; words: string; children: Plain[]; parent: Plain | null }

const text = (words: string): Plain => ({ name: '#text', words, children: [], parent: null })
function element(name: string, children: Plain[]): Plain {
  const made: Plain = { name, words: '', children, parent: null }
  for (const child of children) child.parent = made
  return made
}
const treeOf = (body: Plain): Tree<Plain> => ({
  body,
  url: 'https://courier.example/2025/03/16/drawings',
  language: 'en',
  name: ({ name }) => name,
  children: ({ children }) => children,
  parent: ({ parent }) => parent,
  text: ({ words }) => words,
  attribute: () => '',
  hidden: () => false,
  all: () => [],
})

const sentence = 'The museum keeps a room for each of the regions, and visitors leave notes on the wall in the evening.'
const article = () =>
  element(
    'article',
    Array.from({ length: 20 }, () => element('p', [text(sentence)])),
  )
const read = (beside: Plain) => finish(readArticle(treeOf(element('body', [article(), beside]))))?.words.text

it('reads beside a tower of a hundred thousand elements', () => {
  let tower = element('div', [text(sentence)])
  for (let i = 0; i < 100_000; i++) tower = element('div', [tower])
  expect(read(tower)?.startsWith(sentence)).toBe(true)
})

it('reads beside a tower of a hundred thousand elements of one line', () => {
  let tower = element('b', [text(sentence)])
  for (let i = 0; i < 100_000; i++) tower = element('b', [text('x '), tower])
  expect(read(tower)?.startsWith(sentence)).toBe(true)
})

it('reads before a million text nodes', () => {
  const sand = element(
    'div',
    Array.from({ length: 1_000_000 }, () => text('x ')),
  )
  expect(read(sand)?.startsWith(sentence)).toBe(true)
})
