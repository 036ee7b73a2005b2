import { publishedOn } from '../article/article.ts'
import type { ArticleText } from '../article/article-text.ts'
import { readArticle } from '../article/read.ts'
import type { OwnOfficial, RecogniseContext } from '../recognise/context.ts'
import type { Mention } from '../recognise/mention.ts'
import { domTree } from './dom-tree.ts'
import type { Reading } from './drafts.ts'
import { type Ground, groundOf } from './ground.ts'

/** A page that was read, with the way from its words to its nodes. */
export type ReadPage = { reading: Reading; words: ArticleText<Node>; ground: Ground }

/** What reading depends on besides the page: the recognisers, the clock and the reader's own officials. */
export type Reader = {
  recognise: (text: string, context: RecogniseContext) => Mention[]
  now: () => Date
  ownOfficials: readonly OwnOfficial[]
}

/** Reads the page and recognises what is in it; null when it carries no article. */
export function readPage(page: Document, { recognise, now, ownOfficials }: Reader): ReadPage | null {
  const found = readArticle(domTree(page))
  if (!found) return null
  const { article, words, main } = found
  const context: RecogniseContext = {
    publishedOn: publishedOn(article),
    title: article.title,
    outlet: article.outlet,
    language: article.language,
    ownOfficials,
  }
  return {
    reading: { article, text: words.text, mentions: recognise(words.text, context), accessedAt: now().toISOString() },
    words,
    ground: main.root instanceof Element ? groundOf(main.root) : 'day',
  }
}
