import { publishedOn } from '../article/article.ts'
import type { ArticleText } from '../article/article-text.ts'
import { asWritten } from '../article/as-written.ts'
import type { KnownBlocks } from '../article/boxes.ts'
import { type DayFrom, daysOfEntries } from '../article/entry-days.ts'
import { type ArticlePage, readArticle } from '../article/read.ts'
import { alongside, type Steps } from '../article/steps.ts'
import type { Tree } from '../article/tree.ts'
import type { OwnOfficial } from '../recognise/context.ts'
import type { Mention, Span } from '../recognise/mention.ts'
import type { Reading } from './drafts.ts'
import { plainSurface, type Surface, surfaceAt } from './ground.ts'
import { type KnownParts, onePiece, recogniseLong } from './long-text.ts'
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

type Found = (mentions: readonly Mention[]) => void

/** Characters at the top of a long article that are recognised while the rest is still being read. */
const topOfArticle = 12_000

/**
 * Reads the page and recognises what is in it; null when it carries no article. `before` is the last reading of the same page.
 * A page that is read for the first time is `shown` as far as it has been recognised, with the mentions that are new.
 */
export function* readPage(
  tree: Tree<Node>,
  { recognise, now, ownOfficials }: Reader,
  before: ReadPage | null,
  blocks?: KnownBlocks<Node>,
  show: (page: ReadPage, fresh: readonly Mention[]) => void = () => {},
): Steps<ReadPage | null> {
  const accessedAt = now().toISOString()
  const pageOf = ({ article, root, words }: ArticlePage<Node>, mentions: readonly Mention[]): ReadPage => {
    const days = daysOfEntries(tree, root, words, publishedOn(article))
    const written = ({ start, end }: Span) => asWritten(tree, words, start, end)
    const reading = { article, text: words.text, days, mentions, accessedAt, written }
    return { reading, words, root, surface: surfaceOf(root, words), parts: new Map(), ownOfficials }
  }
  const recogniseIn = (text: string, { article, days }: Reading, known: KnownParts, found: Found, inLong?: boolean) => {
    const { title, outlet, language } = article
    return recogniseLong(recognise, text, { title, outlet, language, ownOfficials }, days, known, found, inLong)
  }
  const top: { parts?: Steps<{ parts: KnownParts }> } = {}
  const onTop = (found: ArticlePage<Node>) => {
    const { text } = found.words
    if (text.length <= onePiece) return
    const mentions: Mention[] = []
    const page = pageOf(found, mentions)
    const words = text.slice(0, text.lastIndexOf('\n', topOfArticle) + 1 || topOfArticle)
    const onFound: Found = (fresh) => {
      for (const mention of fresh) mentions.push(mention)
      show(page, fresh)
    }
    top.parts = alongside(recogniseIn(words, page.reading, new Map(), onFound, true))
  }
  const found = yield* readArticle(tree, blocks, before ? undefined : onTop)
  if (!found) return null
  const mentions: Mention[] = []
  const page = pageOf(found, mentions)
  const { article, days } = page.reading
  const earlier = before?.reading.article.url === article.url ? before : null
  const known = earlier?.ownOfficials === ownOfficials ? earlier : null
  if (known && known.words.text === page.words.text && sameDays(known.reading.days, days))
    return { ...page, reading: { ...page.reading, mentions: known.reading.mentions }, parts: known.parts }
  const ofTop = top.parts ? (yield* top.parts).parts : new Map()
  const { parts } = yield* recogniseIn(page.words.text, page.reading, known?.parts ?? ofTop, (fresh) => {
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
