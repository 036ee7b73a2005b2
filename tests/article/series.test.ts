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
    [
      'without links, that have a name',
      rows((i) => `<div class="one"><div>The ferry number ${i} runs again</div><div>${line}</div></div>`),
    ],
    [
      'of which some have links, and some headings',
      rows((i) =>
        i % 2
          ? `<div class="one"><a href="/${i}">A longer line on another piece of news</a></div>`
          : `<div class="one"><h4>The ferry number ${i} runs again</h4><p>${line}</p></div>`,
      ),
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

describe('rows that are signed', () => {
  const portrait = 'She crossed the river every morning for forty years, and kept a list of all that she saw there.'
  const names = ['Rolf T.', 'river_rat', 'Anna', 'seadog77', 'Ylva K']

  it.each([
    ['in boxes', rows((i) => `<div><b>${names[i - 1]}</b><p>${line}</p><p>Who will pay for it?</p></div>`)],
    ['in a list', `<ul>${names.map((who) => `<li><div>${who}</div><div>${line} I like it.</div></li>`).join('')}</ul>`],
  ])('are remarks %s', (_, below) => expect(read(below)).toBe(story.paragraphs.join('\n')))

  it.each([
    ['a conversation, whose speakers come back', (i: number) => `<div><b>${names[i % 2]}</b><p>${line} I like it.</p></div>`],
    ['portraits, in which nobody speaks of himself', (i: number) => `<div><b>${names[i - 1]}</b><p>${portrait}</p></div>`],
  ])('are %s', (_, row) => {
    const text = read(rows(row))
    expect(text.includes(line) || text.includes(portrait)).toBe(true)
  })
})

describe('a headline with a line below it', () => {
  const first = story.paragraphs[0] ?? ''

  it('leads to another article', () => {
    const box = `<div><a href="/mill"><img><strong>Mill owners lose their appeal over the price of grain</strong></a><p>${line}</p></div>`
    expect(read(box)).not.toContain(line)
  })

  it('is a writer and the lead where it is a name', () => {
    const page = `<div><a href="/jane">Jane Example</a><p>${line}</p></div>`
    const found = finish(
      readArticle(
        parsedTree(
          `<html><head><title>${story.title}</title><meta property="og:type" content="article"></head><body><main><h1>${story.title}</h1>${page}<div>${text}</div></main></body></html>`,
          story.url,
        ),
      ),
    )?.words.text
    expect(found).toContain(line)
    expect(found).toContain(first)
  })
})

it('contributions to a debate are the article where there is no other', () => {
  const speech = 'I thank the honourable member, and I can tell the house that the ferry was paid for in the spring of last year.'
  const contributions = [1, 2, 3, 4, 5, 6].map(
    (i) => `<div class="item"><div>Member ${i}</div><div>10:0${i} am</div><p>${speech}</p></div>`,
  )
  const html = `<html><head><title>Ferries</title><meta property="og:type" content="article"></head><body><main><h1>Ferries</h1><div>${contributions.join('')}</div></main></body></html>`
  expect(finish(readArticle(parsedTree(html, story.url)))?.words.text).toContain(speech)
})

it('short texts in signs are articles', () => {
  const lines = [
    '山あいの町で五年前に閉校した小学校の音楽室が、住民の手でよみがえりました。',
    '修復された十二台のピアノの音が、十五日の午後、三年ぶりに町に響きました。',
  ]
  const html = `<html lang="ja"><head><title>音楽室に再び音色</title><meta property="og:type" content="article"></head><body><main><h1>音楽室に再び音色</h1><div>${lines.map((one) => `<p>${one}</p>`).join('')}</div></main></body></html>`
  expect(finish(readArticle(parsedTree(html, story.url)))?.words.text).toBe(lines.join('\n'))
})
