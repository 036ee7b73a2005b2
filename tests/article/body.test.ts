import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { story } from '../fixtures/pages/story.ts'

const p = (lines: readonly string[], name = '') => lines.map((line) => `<p${name && ` class="${name}"`}>${line}</p>`).join('')
const all = story.paragraphs
const [first, last] = [all.slice(0, 5), all.slice(5)]
const whole = all.join('\n')
const read = (body: string, head = '') =>
  finish(
    readArticle(
      parsedTree(
        `<html><head><title>${story.title}</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`,
        story.url,
      ),
    ),
  )?.words.text
const h1 = `<h1>${story.title}</h1>`
const stray = 'The Courier has told the news of the coast since 1887, and it belongs to those who read it.'
const notice = 'Whoever writes here is asked to be kind. What is written is looked at before it appears, and closed after a day.'

describe('lines that stand apart from the text are not the article', () => {
  it.each([
    ['beside it', `<div><div>${h1}<div>${p(all)}</div></div><div><p>${stray}</p></div></div>`],
    ['before it', `<div><div>${stray}</div><div>${h1}<div>${p(all)}</div></div></div>`],
    ['below it', `<div><div>${h1}<div>${p(all)}</div></div></div><div><div>${stray}</div></div>`],
    ['after it, in several boxes', `<div>${h1}<div>${p(all)}</div><div><p>${stray}</p></div><div><p>${notice}</p></div></div>`],
    [
      'in the head of a blog',
      `<header><h1><a href="/">River Notes</a></h1><p>${stray}</p></header><div><h3>${story.title}</h3><div>${p(all)}</div></div>`,
    ],
  ])('%s', (_, body) => expect(read(body)).toBe(whole))
})

describe('parts of the text are found', () => {
  it.each([
    [
      'in boxes named alike',
      `<main>${h1}<div class="text-part">${p(first)}</div><div>Advertisement</div><div class="text-part">${p(last)}</div></main>`,
    ],
    ['in boxes without names, both long', `<main>${h1}<div>${p(first)}</div><div>${p(last)}</div></main>`],
    [
      'in sections with a box each',
      `<main>${h1}<section><div>${p(first)}</div></section><section><div>${p(last)}</div></section></main>`,
    ],
    [
      'in a named body cut in two',
      `<main>${h1}<div class="article-body">${p(all.slice(0, -1))}</div><div class="article-body">${p(all.slice(-1))}</div></main>`,
    ],
    [
      'with the lead above, below a headline of the second level',
      `<main><h2>${story.title}</h2><header><p>${all[0]}</p></header><div><div>${p(all.slice(1))}</div></div></main>`,
    ],
    ['with a last paragraph after the box', `<main>${h1}<div>${p(all.slice(0, -1))}</div>${p(all.slice(-1))}</main>`],
    ['in paragraphs that are named for the paywall', `<main>${h1}<div>${p(all, 'paywall')}</div></main>`],
    [
      'in blocks that are named for widgets',
      `<main>${h1}${all.map((line) => `<div class="widget"><p>${line}</p></div>`).join('')}</main>`,
    ],
    [
      'in fields whose labels are hidden',
      `<main>${h1}<div class="field field--label-hidden">${p(first)}</div><div class="field field--label-hidden">${p(last)}</div></main>`,
    ],
    [
      'in an article that is filed under a word for surroundings',
      `<div class="post category-newsletter tag-comments has-sidebar">${h1}<div>${p(all)}</div></div>`,
    ],
  ])('%s', (_, body) => expect(read(body)).toBe(whole))
})

describe('where the markup states the text', () => {
  const stating = (articleBody: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: story.title, articleBody })}</script>`
  const stated = stating(whole)
  const other = `${p(Array.from({ length: 9 }, (_, i) => `The ${i}th of the other reports is about a mill, and it says in some detail who owns its wheel and who its water.`))}`

  it('it is read there, however long other text is', () => {
    expect(read(`<div>${h1}<div class="related">${p(all)}</div></div><div>${other}</div>`, stated)).toBe(whole)
  })

  it('what it says nothing of is left out, but not its quotes and lists', () => {
    const list = 'A list that is read as well, though the markup has forgotten it.'
    const middle = `<p>${notice}</p><ul><li>${list}</li></ul>`
    expect(read(`<div>${h1}${p(first)}${middle}${p(last)}</div>`, stated)).toBe([...first, list, ...last].join('\n'))
  })

  it('a copy for machines is not read a second time', () => {
    const copy = `<div class="meta"><div itemprop="articleBody">${all.join(' ')}</div></div>`
    expect(read(`<div>${copy}${h1}<div>${p(all)}</div></div>`)).toBe(whole)
  })

  it('another text than the page shows counts for nothing', () => {
    const wrong = stating(whole.replaceAll(/[aeiou]/g, 'y'))
    expect(read(`<div>${h1}<div>${p(all)}</div></div>`, wrong)).toBe(whole)
  })
})
