import { publishedOn } from '../article/article.ts'
import type { ArticleText } from '../article/article-text.ts'
import { readArticle } from '../article/read.ts'
import type { OwnOfficial, RecogniseContext } from '../recognise/context.ts'
import { recognise } from '../recognise/recognise.ts'
import { domTree } from './dom-tree.ts'
import type { Reading } from './drafts.ts'
import { type Ground, groundOf } from './ground.ts'

/** A page that was read, with the way from its words to its nodes. */
export type ReadPage = { reading: Reading; words: ArticleText<Node>; ground: Ground }

/** Reads the page and recognises what is in it; null when it carries no article. `now` is the moment of reading. */
export function readPage(page: Document, now: Date, ownOfficials: readonly OwnOfficial[]): ReadPage | null {
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
    reading: { article, text: words.text, mentions: recognise(words.text, context), accessedAt: now.toISOString() },
    words,
    ground: main.root instanceof Element ? groundOf(main.root) : 'day',
  }
}
