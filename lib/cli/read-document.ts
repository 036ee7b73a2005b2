import { type Article, publishedOn } from '../article/article.ts'
import { asWritten } from '../article/as-written.ts'
import { type DayFrom, daysOfEntries } from '../article/entry-days.ts'
import { readArticleAnyway } from '../article/read.ts'
import { finish } from '../article/steps.ts'
import type { Reading } from '../page/drafts.ts'
import { recogniseLong } from '../page/long-text.ts'
import { inParts } from '../page/parts.ts'
import type { RecogniseContext } from '../recognise/context.ts'
import type { Mention } from '../recognise/mention.ts'
import { recognise, recogniseInSteps } from '../recognise/recognise.ts'
import type { Document, PageDocument } from './documents.ts'
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

type Words = Pick<Reading, 'article' | 'text' | 'days' | 'written'>

/** The document's words and all that is recognised in them. `accessedAt` is an ISO instant. */
export function readDocument(document: Document, accessedAt: string): Reading {
  const words = 'html' in document ? ofPage(document) : ofText(document.text, document.title, document.published)
  const { article, text, days } = words
  const context: RecogniseContext = {
    publishedOn: publishedOn(article),
    title: article.title,
    outlet: article.outlet,
    language: article.language,
    ownOfficials: [],
  }
  return { ...words, mentions: mentionsOf(text, context, days), accessedAt }
}

/** A text is recognised whole; the entries of a live blog each as published on their own day. */
const mentionsOf = (text: string, context: RecogniseContext, days: readonly DayFrom[]): Mention[] =>
  days.length < 2
    ? recognise(text, context)
    : finish(recogniseLong(inParts(recogniseInSteps), text, context, days, new Map())).mentions

const ofText = (text: string, title: string | null, published: string | null): Words => ({
  article: { ...bareArticle, title, publishedAt: published },
  text,
  days: [{ start: 0, publishedOn: published }],
})

function ofPage({ html, url, published }: PageDocument): Words {
  const tree = parsedTree(html, url ?? 'about:blank')
  const { article, root, words } = finish(readArticleAnyway(tree))
  const dated: Article = {
    ...article,
    url: url ?? article.canonicalUrl ?? '',
    publishedAt: published === null ? article.publishedAt : keepTime(article.publishedAt, published),
  }
  return {
    article: dated,
    text: words.text,
    days: daysOfEntries(tree, root, words, publishedOn(dated)),
    written: ({ start, end }) => asWritten(tree, words, start, end),
  }
}

/** The day that the caller knows; with the time of the markup where both name the same day. */
const keepTime = (stated: string | null, day: string): string => (stated?.startsWith(day) ? stated : day)
