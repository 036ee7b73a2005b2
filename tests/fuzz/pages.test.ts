import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../lib/cli/read-document.ts'
import { anchor } from '../../lib/page/anchor.ts'
import { selectorsOf } from '../../lib/page/drafts.ts'
import { effort } from './effort.ts'
import { newsText } from './news-text.ts'

/** Markup that no editor would write: tags that are never closed, closed twice, or not tags at all. */
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<article>',
  '</article>',
  '<div hidden>',
  '</div>',
  '<br>',
  '<table><tr><td>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<h1>',
  '<time datetime="2025-13-40">',
  '<svg>',
  '<template>',
  '<![CDATA[',
  '&amp;',
  '&#0;',
  '&bogus;',
  '<a href="javascript:1">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":',
  '<meta property="og:title" content="',
  '<base href="//x">',
)
const page = fc.array(fc.oneof({ weight: 2, arbitrary: tag }, newsText), { maxLength: 40 }).map((parts) => parts.join(''))

describe('any markup whatever', () => {
  it('is read without a fault, and every mention stands inside the text', () => {
    fc.assert(
      fc.property(page, (html) => {
        const document = { id: 'a', html, url: null, published: null, title: null }
        const { text, mentions } = readDocument(document, '2025-03-17T09:00:00.000Z')
        for (const { span } of mentions) expect(text.slice(span.start, span.end)).not.toBe('')
      }),
      { ...effort, numRuns: Math.ceil(effort.numRuns / 4) },
    )
  })
})

describe('a quote that was saved', () => {
  const cut = fc.tuple(newsText, fc.nat(), fc.nat({ max: 200 })).filter(([text]) => text.trim().length > 0)

  it('is found at its own place in the text it was taken from', () => {
    fc.assert(
      fc.property(cut, ([text, from, length]) => {
        const start = from % text.length
        const span = { start, end: Math.min(text.length, start + 40 + length) }
        const place = anchor(text, selectorsOf(text, span))
        if (place.state === 'found') expect(text.slice(place.span.start, place.span.end)).toBe(text.slice(span.start, span.end))
      }),
      effort,
    )
  })

  it('is never attached outside of another text', () => {
    fc.assert(
      fc.property(cut, newsText, ([text, from, length], other) => {
        const start = from % text.length
        const place = anchor(other, selectorsOf(text, { start, end: Math.min(text.length, start + 1 + length) }))
        if (place.state === 'missing') return
        expect(place.span.start).toBeGreaterThanOrEqual(0)
        expect(place.span.end).toBeGreaterThan(place.span.start)
        expect(place.span.end).toBeLessThanOrEqual(other.length)
      }),
      effort,
    )
  })
})
