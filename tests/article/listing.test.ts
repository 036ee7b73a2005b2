import { describe, expect, it } from 'vitest'
import { isListing } from '../../lib/article/listing.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { teasers } from '../fixtures/pages/surroundings.ts'

const line =
  'The harbour master counted the boats twice and wrote the number on the blackboard, where the pilots read it before breakfast.'
const text = (wrap: (words: string) => string) => Array.from({ length: 6 }, () => wrap(line)).join('')
const judged = (body: string, head = '', url = 'https://courier.example/world/harbour') =>
  isListing(parsedTree(`<html><head>${head}</head><body>${body}</body></html>`, url))

describe('a page of teasers is a listing', () => {
  it.each([
    ['bare', judged(teasers(30))],
    ['that calls itself a website', judged(teasers(30), '<meta property="og:type" content="website">')],
    ['with a leading paragraph', judged(`<p>${line}</p>${teasers(30)}`)],
    ['with headings inside their links', judged('<a href="/x"><h3>Ferries</h3></a><p>Soon.</p>'.repeat(12))],
    [
      'with linked data of the site alone',
      judged(teasers(30), '<script type="application/ld+json">{"@type":"WebSite"}</script>'),
    ],
  ])('%s', (_, listing) => expect(listing).toBe(true))
})

describe('a page that may be an article is no listing, whatever stands around it', () => {
  it.each([
    ['paragraphs', judged(text((words) => `<p>${words}</p>`) + teasers(30))],
    ['paragraphs each in a wrapping', judged(text((words) => `<div><p>${words}</p></div>`) + teasers(30))],
    ['lines broken by hand', judged(`<div>${text((words) => `${words}<br>`)}</div>${teasers(30)}`)],
    ['a declared article', judged(teasers(30), '<meta property="og:type" content="article">')],
    ['a stated day', judged(teasers(30), '<meta name="pubdate" content="2025-03-16">')],
    ['linked data of an article', judged(teasers(30), '<script type="application/ld+json">{"@type":"NewsArticle"}</script>')],
    ['microdata of a text', judged(`<div itemprop="articleBody">${line}</div>${teasers(30)}`)],
    ['a day in the address', judged(teasers(30), '', 'https://courier.example/2025/03/16/harbour')],
    ['few headlines', judged(teasers(3))],
    ['nothing', judged('')],
  ])('%s', (_, listing) => expect(listing).toBe(false))
})
