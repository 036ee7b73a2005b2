import type { Article } from './article.ts'
import { type ArticleText, readArticleText } from './article-text.ts'
import type { Box } from './box.ts'
import { type KnownBlocks, readBoxes } from './boxes.ts'
import { isHouseRules } from './house-rules.ts'
import { isListing } from './listing.ts'
import { findMainText } from './main-text.ts'
import { readMetadata } from './metadata.ts'
import { hasOwnStory } from './own-story.ts'
import type { Steps } from './steps.ts'
import type { Tree } from './tree.ts'

/** A page that carries an article: the element it stands in, and its words with the way back to the nodes. */
export type ArticlePage<N> = { article: Article; root: N; words: ArticleText<N> }

/** Least running text of an article, in characters, by what the markup calls the page. */
const leastText = { article: 150, unsaid: 500, page: 1200, thing: 1200, product: Number.POSITIVE_INFINITY }
/** The same under a headline of the page's own, on a page that shows its day. */
const leastStory = 250

/** Reads the article of a page; null when the page carries none. Of a long page `onTop` hears first what its top has of it. */
export function* readArticle<N>(
  tree: Tree<N>,
  known?: KnownBlocks<N>,
  onTop?: (page: ArticlePage<N>) => void,
): Steps<ArticlePage<N> | null> {
  if (isListing(tree)) return null
  const { article, declared, live, body: text } = readMetadata(tree)
  if (declared !== 'article' && (isFrontPage(tree.url) || isHouseRules(tree))) return null
  // Offices call every page a website, their shortest notices too.
  const story = (declared === null || declared === 'page') && article.publishedAt !== null && hasOwnStory(tree)
  const least = story ? leastStory : leastText[declared ?? 'unsaid']
  function* articleIn(body: Box<N>): Steps<ArticlePage<N> | null> {
    const main = yield* findMainText(body, { ...article, live, body: text, sure: story || declared === 'article' })
    if (!main || main.chars < least) return null
    return { article, root: main.root.node, words: yield* readArticleText(main.root, main.skip) }
  }
  function* tellTop(body: Box<N>): Steps<void> {
    const top = yield* articleIn(body)
    if (top) onTop?.(top)
  }
  return yield* articleIn(yield* readBoxes(tree, known, onTop && tellTop))
}

/** Reads what the page has, however little, for a reader who says that it is an article. */
export function* readArticleAnyway<N>(tree: Tree<N>): Steps<ArticlePage<N>> {
  const { article, live, body } = readMetadata(tree)
  const sought = { ...article, live, body, sure: true }
  // Pages saved before their scripts ran may still hide the article that the scripts would show.
  const shown = yield* readBoxes(tree)
  const main = (yield* findMainText(shown, sought)) ??
    (yield* findMainText(yield* readBoxes({ ...tree, hidden: () => false }), sought)) ?? { root: shown, skip: new Set() }
  return { article, root: main.root.node, words: yield* readArticleText(main.root, main.skip) }
}

/** Systems without speaking addresses name the article by a number behind the front page's own. */
const articleNumber =
  /[?&](?!utm_|\w{0,3}clid)(?:\w{0,10}id|n[ro]|num|p|a|art\w{0,5}|story|news|post|doc|item|text)=[\w-]{0,30}\d/i

const isFrontPage = (url: string): boolean =>
  /^https?:\/\/[^/]+\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?(?:[?#]|$)/i.test(url) && !articleNumber.test(url)
