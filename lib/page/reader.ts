import { publishedOn } from '../article/article.ts'
import type { ArticleText } from '../article/article-text.ts'
import { type DayFrom, daysOfEntries } from '../article/entry-days.ts'
import { readArticle } from '../article/read.ts'
import type { Steps } from '../article/steps.ts'
import type { Tree } from '../article/tree.ts'
import type { OwnOfficial } from '../recognise/context.ts'
import type { Mention } from '../recognise/mention.ts'
import type { Reading } from './drafts.ts'
import { plainSurface, type Surface, surfaceAt } from './ground.ts'
import { type KnownParts, recogniseLong } from './long-text.ts'
import type { Recognise } from './parts.ts'

/** What reading depends on besides the page: the recognisers, the clock and the reader's own officials. */
export type Reader = { recognise: Recognise; now: () => Date; ownOfficials: readonly OwnOfficial[] }

/** A page that was read, with the way from its words to its nodes, and what reading it again can build on. */
export type ReadPage = {
  reading: Reading
  words: ArticleText<Node>
  root: Node
  surface: Surface
  parts: KnownParts
  ownOfficials: readonly OwnOfficial[]
}

/**
 * Reads the page and recognises what is in it; null when it carries no article. `before` is the last reading of the same page.
 * A page that is read for the first time is `shown` as far as it has been recognised, with the mentions that are new.
 */
export function* readPage(
  tree: Tree<Node>,
  { recognise, now, ownOfficials }: Reader,
  before: ReadPage | null,
  show: (page: ReadPage, fresh: readonly Mention[]) => void = () => {},
): Steps<ReadPage | null> {
  const found = yield* readArticle(tree)
  if (!found) return null
  const { article, words, root } = found
  const days = daysOfEntries(tree, root, words, publishedOn(article))
  const mentions: Mention[] = []
  const page: ReadPage = {
    reading: { article, text: words.text, days, mentions, accessedAt: now().toISOString() },
    words,
    root,
    surface: surfaceOf(root, words),
    parts: new Map(),
    ownOfficials,
  }
  const earlier = before?.reading.article.url === article.url ? before : null
  const known = earlier?.ownOfficials === ownOfficials ? earlier : null
  if (known && known.words.text === words.text && sameDays(known.reading.days, days))
    return { ...page, reading: { ...page.reading, mentions: known.reading.mentions }, parts: known.parts }
  const { title, outlet, language } = article
  const context = { title, outlet, language, ownOfficials }
  const { parts } = yield* recogniseLong(recognise, words.text, context, days, known?.parts ?? new Map(), (fresh) => {
    for (const mention of fresh) mentions.push(mention)
    // What is marked already stays so until the whole is known.
    if (!earlier) show(page, fresh)
  })
  return { ...page, parts }
}

const sameDays = (before: readonly DayFrom[], now: readonly DayFrom[]): boolean =>
  before.length === now.length &&
  before.every(({ start, publishedOn }, i) => start === now[i]?.start && publishedOn === now[i]?.publishedOn)

/** Judged where the words stand, halfway down. */
function surfaceOf(root: Node, { node }: ArticleText<Node>): Surface {
  const parent = node[node.length >> 1]?.parentNode
  return root instanceof Element ? surfaceAt(root, parent instanceof Element ? parent : root) : plainSurface
}
