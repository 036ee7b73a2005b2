import { expect, it } from 'vitest'
import { hasOwnStory } from '../../lib/article/own-story.ts'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'

const title = 'Ferry to Testholm runs again from Monday'
const line = (n: number) =>
  `<p>The ferry crossed the sound ${n} times on its first day, the harbour office said in its notice.</p>`
const lines = [2, 3, 4].map(line).join('')
const others = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  .map((n) => `<div><h3><a href="/n/${n}">Harbour office opens quay ${n} to visitors</a></h3>${line(n)}</div>`)
  .join('')
const page = (body: string, head = '') =>
  parsedTree(
    `<html lang="en"><head><title>${title} | Harbour Office</title><meta property="og:type" content="website">${head}</head><body>${body}</body></html>`,
    'https://harbour.example/notices/1771',
  )

it.each([
  ['paragraphs below its headline', `<h1>${title}</h1>${lines}${others}`],
  ['paragraphs in a box of their own', `<div><h1>${title}</h1><p>3 March 2025</p></div><div><div>${lines}</div></div>${others}`],
  ['paragraphs with a link in each', `<h1>${title}</h1>${lines.replaceAll('ferry', '<a href="/f">ferry</a>')}`],
])('a page has a story with %s', (_, body) => expect(hasOwnStory(page(body))).toBe(true))

it.each([
  ['other stories come first', `<h1>${title}</h1>${others}${lines}`],
  [
    'links that are headlines stand between',
    `<h1>${title}</h1>${[1, 2, 3].map((n) => `<a href="/${n}">Harbour office opens quay ${n} to visitors</a>${line(n)}`).join('')}`,
  ],
  ['the headline is not the title of the page', `<h1>News of the harbour office</h1>${lines}`],
  ['there are two paragraphs', `<h1>${title}</h1>${line(1)}${line(2)}`],
  ['there is no headline', lines],
])('a page has none where %s', (_, body) => expect(hasOwnStory(page(body))).toBe(false))

it('a short notice beside many others is read, and a list of notices is not', () => {
  const dated = '<p class="date">3 March 2025</p>'
  const notice = finish(
    readArticle(page(`<h1>${title}</h1>${dated}<div class="text">${lines}</div><div class="more">${others}</div>`)),
  )
  expect(notice?.words.text).toContain('crossed the sound 3 times')
  expect(notice?.words.text).not.toContain('quay 3')
  expect(finish(readArticle(page(`<h1>${title}</h1>${dated}<div class="more">${others}</div>`)))).toBeNull()
})

it('a word without end outweighs no article', () => {
  const html = `<h1>${title}</h1><div>${[1, 2, 3, 4, 5, 6, 7, 8].map(line).join('')}<p>${'x'.repeat(30_000)}</p></div>`
  expect(finish(readArticle(page(html, '<meta property="article:published_time" content="2025-03-03">')))).not.toBeNull()
})
