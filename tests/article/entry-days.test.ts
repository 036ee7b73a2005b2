import { describe, expect, it } from 'vitest'
import { daysOfEntries } from '../../lib/article/entry-days.ts'
import { readArticleAnyway } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'

const line = (n: number) =>
  `Entry ${n}: the ferry left the harbour at noon with bread for the school, and the pilot waved to the guards on the quay.`
const time = (day: string) => `<time datetime="${day}T10:00:00+02:00">10:00</time>`

/** The days with the first entry of their stretch. */
function days(body: string): [string | null, string][] {
  const tree = parsedTree(`<body><main><article>${body}</article></main></body>`, 'https://courier.example/live/ferry')
  const { root, words } = finish(readArticleAnyway(tree))
  return daysOfEntries(tree, root, words, '2025-03-18').map(({ start, publishedOn }) => [
    publishedOn,
    /Entry \d/.exec(words.text.slice(start))?.[0] ?? '',
  ])
}

describe('the entries of a live blog keep their days', () => {
  it.each([
    [
      'in elements of their own',
      `<p>${line(0)}</p><section>${time('2025-03-17')}<p>${line(1)}</p></section><section>${time('2025-03-16')}<p>${line(2)}</p></section>`,
      [
        ['2025-03-18', 'Entry 0'],
        ['2025-03-17', 'Entry 1'],
        ['2025-03-16', 'Entry 2'],
      ],
    ],
    [
      'published and updated side by side',
      `<div><p>${time('2025-03-17')} ${time('2025-03-18')}</p><p>${line(1)}</p></div><div><p>${time('2025-03-16')} ${time('2025-03-18')}</p><p>${line(2)}</p></div>`,
      [
        ['2025-03-17', 'Entry 1'],
        ['2025-03-16', 'Entry 2'],
      ],
    ],
  ])('%s', (_, body, wanted) => {
    expect(days(body)).toEqual(wanted)
  })
})

describe('any other page has the day of the article', () => {
  it.each([
    ['no times', `<p>${line(0)}</p><p>${line(1)}</p>`],
    ['one time', `${time('2025-03-10')}<p>${line(0)}</p><p>${line(1)}</p>`],
    ['times in the text', `<p>${line(0)} It was ${time('2024-03-01')}.</p><p>${line(1)}</p>`],
    [
      'a byline and a small box',
      `<div>${time('2025-03-18')} Sample</div><p>${line(0)}</p><p>${line(1)}</p><div>${time('2024-03-01')} Old</div>`,
    ],
    ['times that are no days', `<div><time>now</time><p>${line(0)}</p></div><div><time>then</time><p>${line(1)}</p></div>`],
  ])('%s', (_, body) => expect(days(body).map(([day]) => day)).toEqual(['2025-03-18']))
})
