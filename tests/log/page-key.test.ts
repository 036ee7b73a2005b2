import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseUrl, pageKey } from '../../lib/log/page-key.ts'
import { entry } from './sample.ts'

const key = (url: string, canonicalUrl: string | null = null) => pageKey({ ...entry().source, url, canonicalUrl })

describe('one article', () => {
  const bare = 'news.example/2025/bridge'
  it.each([
    'https://news.example/2025/bridge',
    'http://www.news.example/2025/bridge/',
    'https://m.news.example/2025/bridge?utm_source=x&fbclid=y',
    'https://NEWS.example/2025/bridge#comments',
    'https://news.example:443/2025/bridge//',
    'https://amp.news.example/2025/bridge',
    'https://mobile.news.example/2025/bridge?ref=frontpage&share=mail&cid=social_feed',
    'https://news.example/2025/bridge?at_medium=rss&ns_campaign=a&_hsmi=9&CMP=share_btn',
    'https://news.example/2025/bridge/amp',
    'https://news.example/2025/bridge.amp',
    'https://news.example/2025/bridge/amp/?amp=1',
    'https://news.example/2025/bridge?outputType=amp',
    'https://news.example/2025/bridge/index.html',
    'https://www.google.com/amp/s/www.news.example/2025/bridge',
    'https://www-news-example.cdn.ampproject.org/c/s/www.news.example/2025/bridge?amp=1',
  ])('is met at %s', (url) => expect(key(url)).toBe(bare))

  it('goes by its canonical address on its own site', () => {
    expect(key('https://amp.news.example/amp/1', 'https://www.news.example/2025/bridge')).toBe(bare)
  })
  it.each([
    ['the page for phones', 'https://m.news.example/item?n=7', 'https://www.news.example/2025/bridge'],
    ['the printed page', 'https://news.example/2025/bridge/print', 'https://news.example/2025/bridge'],
    ['the second page', 'https://news.example/2025/bridge/page/2', 'https://news.example/2025/bridge'],
    ['the second page, by a number', 'https://news.example/2025/bridge?page=2', 'https://news.example/2025/bridge'],
    ['a visit from a letter', 'https://news.example/2025/bridge?token=a83kf', 'https://news.example/2025/bridge'],
    ['a cached page', 'https://www.google.com/amp/s/m.news.example/x.amp', 'https://news.example/2025/bridge'],
    ['an address of its number', 'https://news.example/?p=512', 'https://news.example/2025/bridge'],
    ['an address of its number and script', 'https://news.example/article.php?id=512', 'https://news.example/2025/bridge'],
  ])('%s goes by its canonical address', (_, url, canonical) => expect(key(url, canonical)).toBe(bare))

  it('has one spelling of its letters', () =>
    expect(key('https://news.example/%d0%bc%d1%96%d1%81%d1%82')).toBe(key('https://news.example/міст')))

  it('keeps the parameters that tell articles apart, in any order', () => {
    expect(key('https://news.example/a?p=2&id=1')).toBe(key('https://news.example/a?id=1&p=2'))
    expect(key('https://news.example/a?id=1')).not.toBe(key('https://news.example/a?id=2'))
  })
})

describe('two articles', () => {
  it.each([
    ['a canonical address on another site', 'https://other.example/story'],
    ['a canonical address that is the front page', 'https://news.example/'],
    ['a canonical address that is no address', 'not an address'],
  ])('are not made one by %s', (_, canonical) => {
    expect(key('https://news.example/one', canonical)).not.toBe(key('https://news.example/two', canonical))
  })
  it.each([
    ['numbers in the query', 'https://news.example/article?id=1001', 'https://news.example/article?id=1002'],
    [
      'a number that is called like a campaign',
      'https://news.example/view?cid=20250316',
      'https://news.example/view?cid=20250317',
    ],
    ['a number that is called like a referrer', 'https://news.example/view?ref=88121', 'https://news.example/view?ref=88122'],
    ['numbers at the end of the path', 'https://news.example/news/45', 'https://news.example/news/46'],
    ['pages of a forum', 'https://news.example/story.asp?sid=4&page=1', 'https://news.example/story.asp?sid=5&page=1'],
    ['sites of a publisher', 'https://kyiv.news.example/bridge', 'https://lviv.news.example/bridge'],
    ['words in the path', 'https://news.example/2025/bridge', 'https://news.example/2025/bridge-2'],
    ['languages in the path', 'https://news.example/en/bridge', 'https://news.example/uk/bridge'],
    ['languages in the query', 'https://news.example/bridge?lang=en', 'https://news.example/bridge?lang=uk'],
    ['a folder named amp', 'https://news.example/amp/one', 'https://news.example/amp/two'],
    ['hosts that a search engine serves', 'https://www.google.com/search?q=1', 'https://www.google.com/search?q=2'],
    ['entries of one blog', 'https://news.example/live?post=asset%3A1', 'https://news.example/live?post=asset%3A2'],
  ])('are told apart by %s', (_, one, two) => expect(key(one)).not.toBe(key(two)))

  it.each([
    ['the script that draws every article', 'https://news.example/article.php', 'https://news.example/article.php?id='],
    ['the script, with another parameter kept', 'https://news.example/a?lang=en', 'https://news.example/a?lang=en&article_id='],
    ['the section', 'https://news.example/world', 'https://news.example/world/bridge-'],
    ['the front page in a language', 'https://news.example/en', 'https://news.example/en/2025/bridge-'],
  ])('are not made one by a canonical address that is %s', (_, canonical, begin) =>
    expect(key(`${begin}1001`, canonical)).not.toBe(key(`${begin}1002`, canonical)),
  )

  it.each(['https://news.example/Bridge', 'https://blog.news.example/bridge'])('are told apart: %s', (url) => {
    expect(key(url)).not.toBe(key('https://news.example/bridge'))
  })
})

it('text that is no web address stays as it is', () => {
  for (const text of ['', 'no address', 'javascript:alert(1)', 'file:///a', 'https://']) expect(normaliseUrl(text)).toBe(text)
  fc.assert(
    fc.property(fc.string(), (text) => normaliseUrl(text) === text),
    { numRuns: 50 },
  )
})
