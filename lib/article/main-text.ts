import type { Article } from './article.ts'
import { bodyWithLead } from './body.ts'
import { above, type Box, firstLine, isWithin, measured, wordsOf } from './box.ts'
import { bareCaptions } from './captions.ts'
import { foldWords } from './fold-words.ts'
import { skippedBelow } from './leave-out.ts'
import type { Line } from './lines.ts'
import { otherArticles } from './other-articles.ts'
import { alike } from './page-title.ts'
import { inSeries } from './series.ts'
import { holderOf, leaveUnstated, machineCopy, statedText } from './stated-text.ts'
import type { Steps } from './steps.ts'
import { teaserColumns } from './teaser-columns.ts'

/** Where the article stands: its root, what below the root is not read, and how much running text it has, in characters. */
export type MainText<N> = { root: Box<N>; skip: ReadonlySet<Box<N> | Line<N>>; chars: number }

/** What a character of other text costs against one of running text: beside the text, and in a block that can be left out whole. */
const junkPrice = 1.2
const leftOutPrice = 0.12
/** A block with less text and a linked heading is the teaser of another article. */
const longestTeaser = 600
/** Characters of a link that leads to another article by its headline, and elements that hold more than a line. */
const shortestHeadline = 30
const holders: ReadonlySet<string> = new Set(['div', 'section', 'article'])
/** Share of the page's running text from which a name is the text's own. */
const ownShare = 0.25
/** Share of the page's running text from which a named body holds more than a paragraph. */
const leastBody = 0.1
/** The same of names of what is never a part, on blocks. */
const blocksShare = 0.6
/** Share of the text that the markup states from which what holds it is no surroundings. */
const statedShare = 0.2
const longestKicker = 60
/** Characters that are hardly an article, and how many times as many another finding must have. */
const fewChars = 250
const farMore = 4
/** Characters of a copy of the text that are looked at. */
const mostCopied = 200_000
/** Characters of what stands under a picture, and elements that are no such words. */
const longestCaption = 500
const quoted: ReadonlySet<string> = new Set(['table', 'blockquote', 'pre', 'ul', 'ol'])

/** A headline that is a link, and no more than a sentence or two below it. */
function leadsElsewhere<N>(box: Box<N>): boolean {
  if (!holders.has(box.name) || box.linkLines === 0 || box.running > 1 || box.chars > longestTeaser / 2) return false
  const first = firstLine(box)
  return first !== null && first.linked >= shortestHeadline && first.linked * 2 > first.words.length
}

const isTeaser = <N>(box: Box<N>, total: number): boolean =>
  (box.linkedHeading || leadsElsewhere(box)) && box.chars < longestTeaser && !box.heading && !box.headed && box.good < total * 0.4

/** Elements that are a picture with its words, unless there is more in them. */
const isCaptioned = <N>(box: Box<N>): boolean => box.name === 'figure' && box.chars < longestCaption && box.inner.every(isCaption)
const isCaption = <N>(inside: Box<N> | Line<N>): boolean =>
  'words' in inside || (!quoted.has(inside.name) && inside.inner.every(isCaption))

function isOutside<N>(box: Box<N>, total: number, own: ReadonlySet<string>): boolean {
  if (isCaptioned(box)) return box.good < total * 0.4
  if (own.has(box.names)) return false
  if (box.standing === 'foreign') return !(box.headed && box.good > total / 2)
  // The teaser of another article leads to it.
  if (box.standing === 'teaser') return box.good <= total / 2 && (box.linked > 0 || box.headings > 0)
  if (box.standing === 'outside') return box.good <= total / 2
  return (box.standing === 'doubtful' && box.good < total * 0.4 && !isMuchOfBody(box, total)) || isTeaser(box, total)
}

/** Whether the box holds a good part of a named body of the text that it stands in. */
function isMuchOfBody<N>(box: Box<N>, total: number): boolean {
  const body = above(box).find((holder) => holder !== box && holder.landmark)
  // Some systems name each paragraph a body.
  return body !== undefined && body.good >= total * leastBody && box.good >= body.good * ownShare
}

/** Names that speak of surroundings, and yet stand on so much of the text that they must be its own. */
function ownNames<N>(boxes: readonly Box<N>[], total: number): Set<string> {
  const sums = new Map<string, number>()
  const blocks = new Map<string, number>()
  const add = (to: Map<string, number>, { names, good }: Box<N>) => to.set(names, (to.get(names) ?? 0) + good)
  for (const box of boxes) {
    const { standing, names, name } = box
    if (standing === 'doubtful' ? !/comment/i.test(names) : standing === 'outside' && name === 'p') add(sums, box)
    else if (standing === 'outside' && holders.has(name) && isPlainText(box)) add(blocks, box)
  }
  const most = (of: Map<string, number>, share: number) =>
    [...of].filter(([, good]) => good > total * share).map(([names]) => names)
  return new Set([...most(sums, ownShare), ...most(blocks, blocksShare)])
}

/** Sentences with hardly a link: what a system marks for its advertisements, and no row of teasers. */
const isPlainText = <N>({ names, good, junk, linked, chars, chatter }: Box<N>): boolean =>
  names.trim() !== '' && good > junk * 4 && linked < chars * 0.1 && chatter === 0

/** What is known of the article whose text is looked for; `live` when it goes on growing, `body` when the markup states its text, `sure` when the page carries one. */
export type Sought = Pick<Article, 'title' | 'authors'> & { live?: boolean; body?: string | null; sure?: boolean }

/** Finds the element that holds the running text of the article that the markup tells of; null when the page has none. */
export function* findMainText<N>(body: Box<N>, article: Sought): Steps<MainText<N> | null> {
  const found = yield* seek(body, article, true)
  if (article.sure !== true || (found !== null && found.chars >= fewChars)) return found
  // What looks like rows of teasers or remarks may be all there is: contributions to a debate, messages of a board.
  const all = yield* seek(body, article, false)
  return all !== null && all.chars >= fewChars && all.chars >= (found?.chars ?? 0) * farMore ? all : found
}

function* seek<N>(body: Box<N>, article: Sought, withoutRows: boolean): Steps<MainText<N> | null> {
  const boxes = measured(body)
  yield
  const total = boxes[0]?.good ?? 0
  const outside = new Set<Box<N>>()
  const copy = article.body ? null : machineCopy(boxes)
  const stated = statedText(
    copy ? boxes.filter((box) => !isWithin(box, copy)) : boxes,
    article.body ?? (copy && wordsOf(copy, mostCopied)),
  )
  if (copy && stated) outside.add(copy)
  const isStated = (box: Box<N>) => stated !== null && (stated.chars.get(box) ?? 0) >= stated.total * statedShare
  const leave = (test: (box: Box<N>) => boolean) => {
    for (const box of boxes) if (box.parent && (outside.has(box.parent) || (!isStated(box) && test(box)))) outside.add(box)
  }
  const own = ownNames(boxes, total)
  leave((box) => isOutside(box, total, own))
  const series = withoutRows ? inSeries(boxes, outside, article.live === true) : new Set()
  if (series.size > 0) leave((box) => series.has(box))
  const beside = withoutRows ? [...teaserColumns(boxes, outside), ...bareCaptions(boxes, outside, total)] : []
  const besides = new Set(beside)
  if (besides.size > 0) leave((box) => besides.has(box))
  const others = otherArticles(boxes, outside, article.title)
  if (others.size > 0) leave((box) => others.has(box))
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i]
    if (box && outside.has(box) && box.parent && !outside.has(box.parent)) takeOff(box.parent, box)
  }
  const worth = worths(boxes, outside)
  const best = (stated && holderOf(boxes, stated, outside)) ?? bestRoot(boxes, worth)
  if (!best) return null
  // What is mostly links and worth nothing was left out of the sum, and is left out of the text.
  for (const box of boxes) if ((worth.get(box) ?? 0) < 0 && box.linked > box.chars * 0.4) outside.add(box)
  const isHeadline = (box: Box<N>) => box.heading && isTitle(box, article.title)
  const root = bodyWithLead(boxes, best, outside, isHeadline)
  if (stated) leaveUnstated(boxes, root, stated, outside)
  return { root, skip: yield* skippedBelow(root, outside, article), chars: root.good }
}

/** A heading of the first level may put the title in other words; lower ones must be the title itself. */
function isTitle<N>(box: Box<N>, title: string | null): boolean {
  if (title === null) return box.name === 'h1'
  const words = wordsOf(box, 500)
  return box.name === 'h1' ? alike(title, words) : isWithKicker(foldWords(words), foldWords(title))
}

const isWithKicker = (heading: string, title: string): boolean =>
  heading.endsWith(title) && heading.length <= title.length + longestKicker

/** Lets the measures of all that holds the box forget its text. */
function takeOff<N>(from: Box<N>, box: Box<N>): void {
  for (let at: Box<N> | null = from; at; at = at.parent) {
    at.good -= box.good
    at.junk -= box.junk
    at.chars -= box.chars
    at.linked -= box.linked
    at.running -= box.running
  }
}

/** What each block is worth as the root of the article: running text less the price of all else that stands in it. */
function worths<N>(boxes: readonly Box<N>[], outside: ReadonlySet<Box<N>>): Map<Box<N>, number> {
  const worths = new Map<Box<N>, number>()
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]
    if (!box || outside.has(box)) continue
    let worth = box.good - junkPrice * box.junk
    for (const child of box.children) {
      const own = worths.get(child)
      if (own === undefined) continue
      worth += Math.max(own, -leftOutPrice * child.junk) - (child.good - junkPrice * child.junk)
    }
    worths.set(box, worth)
  }
  return worths
}

/** The block that is worth most, the innermost of equals. */
function bestRoot<N>(boxes: readonly Box<N>[], worth: ReadonlyMap<Box<N>, number>): Box<N> | null {
  return boxes.reduceRight<Box<N> | null>(
    (best, box) => ((worth.get(box) ?? 0) > (best ? (worth.get(best) ?? 0) : 0) ? box : best),
    null,
  )
}
