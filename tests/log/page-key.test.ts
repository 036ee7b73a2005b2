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
  ])('is met at %s', (url) => expect(key(url)).toBe(bare))

  it('goes by its canonical address on its own site', () => {
    expect(key('https://amp.news.example/amp/1', 'https://www.news.example/2025/bridge')).toBe(bare)
  })
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
