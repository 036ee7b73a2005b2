import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article.ts'
import { isoDate } from '../../lib/article/iso-date.ts'
import { readMetadata } from '../../lib/article/metadata.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'

const read = (head: string, body = '', url = 'https://courier.example/world/bridge') =>
  readMetadata(parsedTree(`<html><head>${head}</head><body>${body}</body></html>`, url))
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`

describe('a date of markup', () => {
  it.each([
    ['2025-03-16T21:30:00+02:00', '2025-03-16T21:30:00+02:00'],
    ['2025-03-16T22:30:00Z', '2025-03-16T22:30:00Z'],
    ['2025-03-16T22:30:00.000Z', '2025-03-16T22:30:00Z'],
    ['2025-03-16 21:30', '2025-03-16T21:30:00'],
    ['2025-03-16T21:30+0200', '2025-03-16T21:30:00+02:00'],
    ['2025/03/16', '2025-03-16'],
    ['20250316', '2025-03-16'],
    ['Sun, 16 Mar 2025 21:30:00 +0200', '2025-03-16T21:30:00+02:00'],
    ['16 March 2025', '2025-03-16'],
    ['March 16th, 2025', '2025-03-16'],
    ['16.03.2025', '2025-03-16'],
    ['6.3.2025, 21:30', '2025-03-06T21:30:00'],
    ['16/03/2025', '2025-03-16'],
    ['03/16/2025', '2025-03-16'],
    ['1742153400', '2025-03-16T19:30:00Z'],
    ['1742153400000', '2025-03-16T19:30:00Z'],
  ])('%s is %s', (words, iso) => expect(isoDate(words)).toBe(iso))

  it.each([
    '',
    'yesterday',
    '2025-02-30',
    '2025-13-01',
    'March',
    '12:30',
    '06/03/2025',
    '16.13.2025',
    '31/31/2025',
    '123',
    '3025-01-01',
  ])('“%s” is none', (words) => expect(isoDate(words)).toBeNull())
})

type Case = [name: string, head: string, body: string, wanted: Partial<Article>]

const cases: Case[] = [
  [
    'a graph with an author by reference',
    ld({
      '@graph': [
        { '@type': 'WebPage' },
        { '@type': 'NewsArticle', headline: 'The bridge', author: { '@id': '#j' } },
        { '@id': '#j', '@type': 'Person', name: 'Jane Example' },
      ],
    }),
    '',
    { title: 'The bridge', authors: ['Jane Example'] },
  ],
  [
    'several articles, of which one lives here',
    ld([
      { '@type': 'NewsArticle', headline: 'Another', url: 'https://courier.example/other', datePublished: '2020-01-01' },
      {
        '@type': 'NewsArticle',
        headline: 'The bridge',
        url: 'https://courier.example/world/bridge',
        datePublished: '2025-03-16',
      },
    ]),
    '',
    { title: 'The bridge', publishedAt: '2025-03-16' },
  ],
  [
    'raw line ends, a trailing comma and a semicolon in JSON-LD',
    ld('{"@type":"NewsArticle","headline":"The\nbridge","datePublished":"2025-03-16",};'),
    '',
    { title: 'The bridge', publishedAt: '2025-03-16' },
  ],
  [
    'escaped entities in JSON-LD',
    ld({ '@type': 'Article', headline: 'Bread &amp; butter &#8217;25' }),
    '',
    { title: 'Bread & butter ’25' },
  ],
  [
    'JSON-LD that is broken',
    ld('{"@type": "NewsArticle", "headline": '),
    '<h1>The bridge reopens today</h1>',
    { title: 'The bridge reopens today' },
  ],
  [
    'two authors in one string',
    '<meta name="author" content="By Jane Example and Jan Przykład">',
    '',
    { authors: ['Jane Example', 'Jan Przykład'] },
  ],
  [
    'an author that is an address',
    '<meta property="article:author" content="https://facebook.com/jane"><meta name="author" content="Jane Example">',
    '',
    { authors: ['Jane Example'] },
  ],
  [
    'an author that is the outlet',
    '<meta property="og:site_name" content="The Courier"><meta name="author" content="The Courier">',
    '',
    { authors: [], outlet: 'The Courier' },
  ],
  [
    'a title with the outlet after a bar',
    '<title>The bridge reopens | The Courier</title><meta property="og:site_name" content="The Courier">',
    '',
    { title: 'The bridge reopens' },
  ],
  [
    'a title with a dash of its own',
    '<title>The bridge – a history - The Courier</title><meta property="og:site_name" content="The Courier">',
    '',
    { title: 'The bridge – a history' },
  ],
  [
    'a heading that says more than the metadata',
    '<title>Bridge reopens | Courier</title>',
    '<h1>Bridge reopens after two years</h1>',
    { title: 'Bridge reopens after two years' },
  ],
  [
    'a heading that is only the name of a section',
    '<meta property="og:title" content="Bridge reopens after two years">',
    '<h1>World news</h1>',
    { title: 'Bridge reopens after two years' },
  ],
  [
    'Dublin Core',
    '<meta name="DC.title" content="The bridge"><meta name="DC.creator" content="Jane Example"><meta name="DC.date.issued" content="2025-03-16"><meta name="DC.publisher" content="The Courier">',
    '',
    { title: 'The bridge', authors: ['Jane Example'], publishedAt: '2025-03-16', outlet: 'The Courier' },
  ],
  [
    'parsely',
    '<meta name="parsely-title" content="The bridge"><meta name="parsely-pub-date" content="2025-03-16T19:30:00Z">',
    '',
    { title: 'The bridge', publishedAt: '2025-03-16T19:30:00Z' },
  ],
  [
    'a time element',
    '',
    '<p>Updated <time class="updated" datetime="2025-03-18">18 March</time> <time class="entry-date published" datetime="2025-03-16T10:00:00+01:00">16 March</time></p>',
    { publishedAt: '2025-03-16T10:00:00+01:00' },
  ],
  [
    'a canonical address',
    '<link rel="canonical" href="/world/bridge?x=1">',
    '',
    { canonicalUrl: 'https://courier.example/world/bridge?x=1' },
  ],
  [
    'a canonical address that is the front page',
    '<link rel="canonical" href="https://courier.example/">',
    '',
    { canonicalUrl: null },
  ],
  ['a canonical address that is a script', '<link rel="canonical" href="javascript:alert(1)">', '', { canonicalUrl: null }],
  ['a language with an underscore', '<meta property="og:locale" content="en_GB">', '', { language: 'en-GB' }],
  [
    'an author with a calling and a place',
    '<meta name="author" content="Jane Example, Senior Correspondent in Samplebruck">',
    '',
    { authors: ['Jane Example'] },
  ],
  ['an author who is nobody', '<meta name="author" content="admin">', '', { authors: [] }],
  [
    'the same author in two spellings of case',
    '<meta name="author" content="JANE EXAMPLE"><meta name="byl" content="By Jane Example">',
    '',
    { authors: ['Jane Example'] },
  ],
  [
    'a byline on the page, and those of others below',
    '',
    '<main><h1>The bridge reopens today</h1><p class="byline">By Jane Example and Jan Przykład</p></main><div><p class="byline">By Max Muster</p></div>',
    { authors: ['Jane Example', 'Jan Przykład'] },
  ],
  [
    'a link to the author',
    '',
    '<h1>The bridge reopens today</h1><a rel="author" href="/jane">Jane Example</a>',
    { authors: ['Jane Example'] },
  ],
  [
    'a box named for authors that names none',
    '',
    '<h1>The bridge reopens today</h1><p class="author">Follow our authors on every network for more</p>',
    { authors: [] },
  ],
  [
    'an outlet that the title alone names',
    '<title>The bridge reopens today | The Courier</title>',
    '<h1>The bridge reopens today</h1>',
    { title: 'The bridge reopens today', outlet: 'The Courier' },
  ],
  [
    'a title with a subtitle and no outlet',
    '<title>The bridge - a short history</title>',
    '<h1>The bridge - a short history</h1>',
    { title: 'The bridge - a short history', outlet: null },
  ],
  [
    'a clock above and the time by the headline',
    '',
    '<time datetime="2026-01-05">today</time><main><h1>The bridge reopens today</h1><time datetime="2025-03-16">16 March</time></main>',
    { publishedAt: '2025-03-16' },
  ],
  [
    'a day in a line that is named for it',
    '',
    '<div><p class="date">1 March 2025</p></div><main><h1>The bridge reopens today</h1><p class="post-date">Published on: March 16, 2025</p></main>',
    { publishedAt: '2025-03-16' },
  ],
  ['a German byline', '<meta name="author" content="Von Max Muster">', '', { authors: ['Max Muster'] }],
  [
    'a French byline of two',
    '<meta name="author" content="Par Jeanne Exemple, Luc Essai">',
    '',
    { authors: ['Jeanne Exemple', 'Luc Essai'] },
  ],
  [
    'a name that begins with a particle',
    '<meta name="author" content="Von der Beispiel">',
    '',
    { authors: ['Von der Beispiel'] },
  ],
  [
    'a clock before the day',
    '',
    '<h1>The bridge reopens today</h1><span class="time">21:30, 16 March 2025</span>',
    { publishedAt: '2025-03-16T21:30:00' },
  ],
  [
    'a named line that tells of a day in a sentence',
    '',
    '<h1>The bridge reopens today</h1><p class="update">The council meets again on 18 March 2025 at noon.</p>',
    { publishedAt: null },
  ],
  [
    'nothing',
    '',
    '',
    { title: null, outlet: null, authors: [], publishedAt: null, modifiedAt: null, canonicalUrl: null, language: null },
  ],
]

describe('metadata', () => {
  it.each(cases)('of %s', (_, head, body, wanted) => expect(read(head, body).article).toMatchObject(wanted))

  it('takes the day from the address when nothing else names one', () =>
    expect(read('', '', 'https://courier.example/2025/03/16/bridge').article.publishedAt).toBe('2025-03-16'))

  it('never shifts a date through a zone', () =>
    expect(read(ld({ '@type': 'NewsArticle', datePublished: '2025-03-16T23:30:00-05:00' })).article.publishedAt).toBe(
      '2025-03-16T23:30:00-05:00',
    ))
})
