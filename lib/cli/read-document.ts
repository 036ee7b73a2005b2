import { type Article, publishedOn } from '../article/article.ts'
import { readArticleAnyway } from '../article/read.ts'
import { finish } from '../article/steps.ts'
import type { Reading } from '../page/drafts.ts'
import { recognise } from '../recognise/recognise.ts'
import type { Document } from './documents.ts'
import { parsedTree } from './parsed-tree.ts'

const bareArticle: Article = {
  title: null,
  outlet: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  url: '',
  canonicalUrl: null,
  language: null,
}

/** The document's words and all that is recognised in them. `accessedAt` is an ISO instant. */
export function readDocument(document: Document, accessedAt: string): Reading {
  const { article, text } = 'html' in document ? fromPage(document.html, document.url) : fromText(document.text, document.title)
  const dated =
    document.published === null ? article : { ...article, publishedAt: keepTime(article.publishedAt, document.published) }
  const mentions = recognise(text, {
    publishedOn: publishedOn(dated),
    title: dated.title,
    outlet: dated.outlet,
    language: dated.language,
    ownOfficials: [],
  })
  return { article: dated, text, mentions, accessedAt }
}

const fromText = (text: string, title: string | null) => ({ article: { ...bareArticle, title }, text })

function fromPage(html: string, url: string | null) {
  const { article, words } = finish(readArticleAnyway(parsedTree(html, url ?? 'about:blank')))
  return { article: { ...article, url: url ?? article.canonicalUrl ?? '' }, text: words.text }
}

/** The day that the caller knows; with the time of the markup where both name the same day. */
const keepTime = (stated: string | null, day: string): string => (stated?.startsWith(day) ? stated : day)
