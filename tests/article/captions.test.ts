import { describe, expect, it } from 'vitest'
import { readArticleAnyway } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { story } from '../fixtures/pages/story.ts'

const own = story.paragraphs.map((words) => `<p>${words}</p>`).join('')
const read = (after: string) =>
  finish(readArticleAnyway(parsedTree(`<body><h1>${story.title}</h1><div>${own}${after}</div>`, story.url))).words.text

describe('words under a picture are left out', () => {
  it.each([
    '<div><img src="a.jpg"><p>The third pier in the autumn light.</p></div>',
    '<div><a href="a.jpg"><img src="a.jpg"></a><br>Lorries wait for the first crossing, with the old town behind.</div>',
    '<table><tr><td><img src="a.jpg"></td></tr><tr><td>The pier after the flood, March 2023.</td></tr></table>',
    '<p><img src="a.jpg"></p><p><em>The third pier in the autumn light.</em></p>',
  ])('%s', (html) => expect(read(html)).toBe(read('')))
})

describe('words beside a picture stay', () => {
  it.each([
    '<p><img src="a.jpg" align="left">The pier stands in four metres of water.</p>',
    '<div><p>The pier stands in four metres of water.</p><img src="a.jpg"></div>',
    '<div><img src="a.jpg"><p>“The pier stands in four metres of water,” she said.</p></div>',
  ])('%s', (html) => expect(read(html)).toContain('The pier stands in four metres of water'.slice(0, 30)))
})
