import { describe, expect, it } from 'vitest'
import { readArticleAnyway } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { story } from '../fixtures/pages/story.ts'

const own = story.paragraphs.map((words) => `<p>${words}</p>`).join('')
const read = (after: string) =>
  finish(readArticleAnyway(parsedTree(`<body><h1>${story.title}</h1><div>${own}${after}</div>`, story.url))).words.text

const headlines = [
  'Potters win the right to fire their kilns',
  'The lighthouse nobody wants to switch off',
  'Drivers vote on a fourth offer',
  'Auditors find forty missing chairs',
  'Rail operator promises quieter brakes',
]
const teaser = (headline: string) =>
  `<a href="/a">${headline}</a><br>The council heard both sides on Friday and will decide in June.<br>`

describe('columns of linked headlines with a line each are left out', () => {
  it.each([
    ['bare', headlines.map(teaser).join('')],
    ['in paragraphs', headlines.map((headline) => `<p>${teaser(headline)}</p>`).join('')],
    [
      'under headings',
      headlines.map((h) => `<h3><a href="/a">${h}</a></h3><p>The council heard both sides on Friday.</p>`).join(''),
    ],
  ])('%s', (_, column) => {
    const bare = story.paragraphs.join('<br><br>')
    const table = `<table><tr><td>${bare}</td><td>${column}</td></tr></table>`
    const page = parsedTree(`<body>${table}</body>`, story.url)
    expect(finish(readArticleAnyway(page)).words.text).toBe(story.paragraphs.join('\n'))
  })
})

it('keeps a text after which links to others stand', () => {
  const links = headlines.map((headline) => `<a href="/a">${headline}</a><br>`).join('')
  const text = read(links)
  for (const words of story.paragraphs) expect(text).toContain(words)
})
