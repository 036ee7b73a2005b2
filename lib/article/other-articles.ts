import { above, type Box, wordsOf } from './box.ts'
import { foldWords } from './fold-words.ts'

/** Share of the page's running text from which a box with a headline of the first level may be an article of its own. */
const leastShare = 0.15

/**
 * Whole articles beside the one that is read, as endless pages add them: each is built alike and has a headline of its own.
 * The one that is read has the title; where none has it, the first.
 */
export function otherArticles<N>(boxes: readonly Box<N>[], outside: ReadonlySet<Box<N>>, title: string | null): Set<Box<N>> {
  const total = boxes[0]?.good ?? 0
  const heads = boxes.filter((box) => box.name === 'h1' && box.chars > 0 && !outside.has(box)).slice(0, 20)
  const holders = heads.map((head) => holderOf(head, heads))
  const articles = holders.filter((box): box is Box<N> => box !== null && box.good >= total * leastShare)
  const [first] = articles
  if (articles.length < 2 || !first) return new Set()
  const kind = (box: Box<N>) => `${box.name} ${box.names.replace(/\d+/g, '')}`
  const wanted = foldWords(title ?? '')
  const read =
    articles.find((_, i) => {
      const head = heads[holders.indexOf(articles[i] ?? null)]
      return head !== undefined && foldWords(wordsOf(head, 500)) === wanted
    }) ?? first
  return new Set(articles.filter((box) => box !== read && kind(box) === kind(read)))
}

/** The largest box with no other headline of the first level in it. */
function holderOf<N>(head: Box<N>, heads: readonly Box<N>[]): Box<N> | null {
  const others = new Set(heads.filter((other) => other !== head).flatMap(above))
  return above(head).findLast((box) => !others.has(box)) ?? null
}
