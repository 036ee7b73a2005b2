import { publishedOn } from '../article/article.ts'
import type { ArticleText } from '../article/article-text.ts'
import { type DayFrom, daysOfEntries } from '../article/entry-days.ts'
import { readArticle } from '../article/read.ts'
import type { Steps } from '../article/steps.ts'
import type { Tree } from '../article/tree.ts'
import type { OwnOfficial } from '../recognise/context.ts'
import type { Mention } from '../recognise/mention.ts'
import type { Reading } from './drafts.ts'
import { groundOf, isFaint, type Surface } from './ground.ts'
import { type KnownParts, type Recognise, recogniseLong } from './long-text.ts'

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

/** Reads the page and recognises what is in it; null when it carries no article. `before` is the last reading of the same page. */
export function* readPage(
  tree: Tree<Node>,
  { recognise, now, ownOfficials }: Reader,
  before: ReadPage | null,
): Steps<ReadPage | null> {
  const found = yield* readArticle(tree)
  if (!found) return null
  const { article, words, main } = found
  const days = daysOfEntries(tree, main.root, words, publishedOn(article))
  const same =
    before !== null &&
    before.words.text === words.text &&
    before.reading.article.url === article.url &&
    before.ownOfficials === ownOfficials &&
    sameDays(before.reading.days, days)
  const parts = new Map<string, readonly Mention[]>()
  const context = {
    publishedOn: publishedOn(article),
    title: article.title,
    outlet: article.outlet,
    language: article.language,
    ownOfficials,
  }
  const mentions = same
    ? before.reading.mentions
    : yield* recogniseLong(
        recognise,
        words.text,
        context,
        days,
        (before?.ownOfficials === ownOfficials && before?.parts) || new Map(),
        parts,
      )
  return {
    reading: { article, text: words.text, days, mentions, accessedAt: now().toISOString() },
    words,
    root: main.root,
    surface: surfaceOf(main.root, words),
    parts: same ? before.parts : parts,
    ownOfficials,
  }
}

const sameDays = (before: readonly DayFrom[], now: readonly DayFrom[]): boolean =>
  before.length === now.length &&
  before.every(({ start, publishedOn }, i) => start === now[i]?.start && publishedOn === now[i]?.publishedOn)

/** Faintness is judged where the words stand, halfway down. */
function surfaceOf(root: Node, { node }: ArticleText<Node>): Surface {
  const parent = node[node.length >> 1]?.parentNode
  return {
    ground: root instanceof Element ? groundOf(root) : 'day',
    faint: parent instanceof Element && isFaint(parent),
  }
}
