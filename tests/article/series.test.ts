import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { story } from '../fixtures/pages/story.ts'

const text = story.paragraphs.map((line) => `<p>${line}</p>`).join('')
const read = (below: string, url = story.url, title = story.title) =>
  finish(
    readArticle(
      parsedTree(
        `<html><head><title>${title}</title><meta property="og:type" content="article"></head><body><main><h1>${title}</h1><div>${text}</div>${below}</main></body></html>`,
        url,
      ),
    ),
  )?.words.text ?? ''
const rows = (row: (i: number) => string) => `<div>${[1, 2, 3, 4, 5].map(row).join('')}</div>`
const line = 'I crossed it this morning and the noise was the same as ever, though the deck is new.'

describe('rows of remarks are not the article', () => {
  it.each([
    ['with an age', rows((i) => `<div><span>reader${i}</span> <span>${i} hours ago</span><p>${line}</p></div>`)],
    ['with a date', rows((i) => `<div><div>reader${i}, March ${i}</div><div>${line}</div></div>`)],
    ['with an invitation to reply', rows((i) => `<div><b>reader${i}</b><p>${line}</p><a href="#">Reply</a></div>`)],
    ['as items', `<ul>${rows((i) => `<li><b>reader${i}</b><br>${line}<br>${i} min ago</li>`).slice(5, -6)}</ul>`],
  ])('%s', (_, below) => expect(read(below)).toBe(story.paragraphs.join('\n')))
})

describe('rows of teasers are not the article', () => {
  it.each([
    [
      'with links that are no headings',
      rows((i) => `<div><a href="/${i}">A longer line on another piece of news</a><div>${line}</div></div>`),
    ],
    [
      'with a link in the same line',
      rows((i) => `<div>1${i}:05 <a href="/${i}">A longer line on another piece of news</a> ${line}</div>`),
    ],
  ])('%s', (_, below) => expect(read(below)).toBe(story.paragraphs.join('\n')))
})

describe('rows that are the article', () => {
  it('of parts with headings of their own', () =>
    expect(read(rows((i) => `<div><h2>Part ${i}</h2><span>10:0${i}</span><p>${line}</p></div>`))).toContain(line))
  it('of the entries of a live page', () =>
    expect(
      read(
        rows((i) => `<div><span>10:0${i}</span><p>${line}</p></div>`),
        'https://courier.example/world/live/bridge',
      ),
    ).toContain(line))
  it('of paragraphs in boxes', () => expect(read(rows(() => `<div><p>${line}</p></div>`))).toContain(line))
  it('of questions and answers', () =>
    expect(read(rows(() => `<div><div>Was it loud?</div><p>${line}</p></div>`))).toContain(line))
})
