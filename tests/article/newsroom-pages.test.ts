import { describe, expect, it } from 'vitest'
import { readArticle, readArticleAnyway } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { newsroomPages } from '../fixtures/pages/newsrooms/all.ts'
import { htmlOf, type MarkedPage, score } from '../fixtures/pages/newsrooms/marked-page.ts'
import { noArticles } from '../fixtures/pages/newsrooms/no-articles.ts'
import { besideLists } from '../fixtures/pages/presses/beside-lists.ts'
import { components } from '../fixtures/pages/presses/components.ts'
import { eastern } from '../fixtures/pages/presses/eastern.ts'
import { further } from '../fixtures/pages/presses/further.ts'
import { noStories } from '../fixtures/pages/presses/no-stories.ts'

const read = (page: MarkedPage) => finish(readArticleAnyway(parsedTree(htmlOf(page), page.url)))

describe.each(newsroomPages.map((page) => [page.name, page] as const))('%s', (_, page) => {
  const found = read(page)

  it('gives the words of the article', () => {
    expect(score(page, found?.words.text ?? '').f1).toBeGreaterThanOrEqual(0.91)
  })

  it('gives what its markup states', () => {
    const { title, outlet, authors, published, modified, canonical, language } = page.facts
    const wanted = {
      title,
      outlet,
      authors,
      publishedAt: published,
      modifiedAt: modified,
      canonicalUrl: canonical,
      language,
    }
    const stated = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
    expect(found?.article).toMatchObject(stated)
  })
})

describe('the pages of newsrooms together', () => {
  it('reach a mean of 0.99', () => {
    const scores = newsroomPages.map((page) => score(page, read(page)?.words.text ?? '').f1)
    expect(scores.reduce((sum, one) => sum + one, 0) / scores.length).toBeGreaterThanOrEqual(0.99)
  })
})

/** The same pages under hashed names and without linked data, and with every paragraph in a wrapping of its own. */
const withoutData = (html: string) => html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')
const altered = [
  ['no names', 0.965, (html: string) => html.replace(/\s(?:class|id|data-[\w-]+|itemprop)=(?:"[^"]*"|'[^']*')/g, '')],
  ['wrapped paragraphs', 0.99, (html: string) => html.replace(/<p\b(?!re|ic)[^>]*>/g, '<div>$&').replace(/<\/p>/g, '</p></div>')],
] as const

it.each(altered)('the pages with %s and no linked data reach a mean of %d', (_, least, alter) => {
  const scores = newsroomPages.map((page) => {
    const marked = alter(withoutData(page.marked))
    return score(page, read({ ...page, marked })?.words.text ?? '').f1
  })
  expect(scores.reduce((sum, one) => sum + one, 0) / scores.length).toBeGreaterThanOrEqual(least)
})

it.each([...noArticles, ...noStories].map(({ name, url, html }) => [name, url, html] as const))(
  '%s is no article',
  (_, url, html) => {
    expect(finish(readArticle(parsedTree(html, url)))).toBeNull()
  },
)

it.each([...further, ...eastern, ...besideLists, ...components].map((page) => [page.name, page] as const))(
  '%s is an article',
  (_, page) => {
    expect(finish(readArticle(parsedTree(htmlOf(page), page.url)))).not.toBeNull()
  },
)
