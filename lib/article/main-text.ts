import type { Article } from './article.ts'
import { type Box, measured, wordsOf } from './box.ts'
import { shortestStandfirst, skippedBelow } from './leave-out.ts'
import type { Line } from './lines.ts'
import { above, otherArticles } from './other-articles.ts'
import { alike } from './page-title.ts'
import { inSeries } from './series.ts'
import type { Steps } from './steps.ts'

/** Where the article stands: its root, what below the root is not read, and how much running text it has, in characters. */
export type MainText<N> = { root: Box<N>; skip: ReadonlySet<Box<N> | Line<N>>; chars: number }

/** What a character of other text costs against one of running text: beside the text, and in a block that can be left out whole. */
const junkPrice = 1.2
const leftOutPrice = 0.12
/** A block with less text and a linked heading is the teaser of another article. */
const longestTeaser = 600
/** Lines after the headline in which a lead may stand that is apart from all the rest. */
const fewLines = 3
/** Share of what the best root holds from which a box is trusted to hold it all: a named body of the text, or an article with its headline. */
const landmarkShare = 0.8
const articleShare = 0.7
const trust = <N>({ landmark, name, headed }: Box<N>): number =>
  landmark ? landmarkShare : name === 'article' && headed ? articleShare : Number.POSITIVE_INFINITY

const isTeaser = <N>(box: Box<N>, total: number): boolean =>
  box.linkedHeading && box.chars < longestTeaser && !box.heading && !box.headed && box.good < total * 0.4

function isOutside<N>(box: Box<N>, total: number): boolean {
  if (box.standing === 'foreign') return !(box.headed && box.good > total / 2)
  if (box.standing === 'outside') return box.good <= total / 2
  return (box.standing === 'doubtful' && box.good < total * 0.4) || isTeaser(box, total)
}

/** What is known of the article whose text is looked for; `live` when it goes on growing. */
export type Sought = Pick<Article, 'title' | 'authors'> & { live?: boolean }

/** Finds the element that holds the running text of the article that the markup tells of; null when the page has none. */
export function* findMainText<N>(body: Box<N>, article: Sought): Steps<MainText<N> | null> {
  const boxes = measured(body)
  yield
  const total = boxes[0]?.good ?? 0
  const outside = new Set<Box<N>>()
  const leave = (test: (box: Box<N>) => boolean) => {
    for (const box of boxes) if (box.parent && (outside.has(box.parent) || test(box))) outside.add(box)
  }
  leave((box) => isOutside(box, total))
  const series = inSeries(boxes, outside, article.live === true)
  if (series.size > 0) leave((box) => series.has(box))
  const others = otherArticles(boxes, outside, article.title)
  if (others.size > 0) leave((box) => others.has(box))
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i]
    if (box && outside.has(box) && box.parent && !outside.has(box.parent)) takeOff(box.parent, box)
  }
  const worth = worths(boxes, outside)
  const best = bestRoot(boxes, worth)
  if (!best) return null
  // What is mostly links and worth nothing was left out of the sum, and is left out of the text.
  for (const box of boxes) if ((worth.get(box) ?? 0) < 0 && box.linked > box.chars * 0.4) outside.add(box)
  const isHeadline = (box: Box<N>) => box.name === 'h1' && (article.title === null || alike(article.title, wordsOf(box, 500)))
  const root = withLead(boxes, bodyOf(boxes, outside, best), best, outside, isHeadline)
  return { root, skip: yield* skippedBelow(root, outside, article), chars: root.good }
}

/** The named body of the text within the best root, or that root itself. */
function bodyOf<N>(boxes: readonly Box<N>[], outside: ReadonlySet<Box<N>>, best: Box<N>): Box<N> {
  const isBody = (box: Box<N>) => !outside.has(box) && box.good >= best.good * trust(box)
  return boxes.findLast((box) => isBody(box) && isWithin(box, best)) ?? best
}

/** Grows the body by the lead that stands between it and the headline; what else that takes in is put outside. */
function withLead<N>(
  boxes: readonly Box<N>[],
  body: Box<N>,
  best: Box<N>,
  outside: Set<Box<N>>,
  isHeadline: (box: Box<N>) => boolean,
): Box<N> {
  const at = boxes.indexOf(body)
  const headline = boxes.slice(0, at).findLastIndex(isHeadline)
  if (headline < 0) return body
  const lines = boxes.slice(headline + 1, at).filter((box) => box.children.length === 0 && box.chars > 0)
  const isOpen = (box: Box<N>) => isLead(box) && box.standing === 'plain' && !outside.has(box)
  const rootOf = (leads: readonly Box<N>[]) => leads[0] && above(leads[0]).find((box) => isWithin(body, box))
  const within = lines.filter(isOpen)
  // Beyond the best root, only what follows the headline at once is a lead.
  const near = lines.slice(0, fewLines).filter(isOpen)
  const wide = rootOf(within)
  const leads = wide && isWithin(wide, best) ? within : near
  const root = rootOf(leads)
  if (!root) return body
  const kept = new Set([...leads, body].flatMap(above))
  for (const box of boxes)
    if (box.parent && box.parent !== body && kept.has(box.parent) && !kept.has(box) && isWithin(box, root)) outside.add(box)
  return root
}

/** Running text, or a heading of the lower levels as long as a sentence: papers set their standfirsts so. */
const isLead = <N>({ good, heading, name, chars, linked }: Box<N>): boolean =>
  good > 0 || (heading && name !== 'h1' && chars >= shortestStandfirst && linked === 0)

/** Lets the measures of all that holds the box forget its text. */
function takeOff<N>(from: Box<N>, box: Box<N>): void {
  for (let at: Box<N> | null = from; at; at = at.parent) {
    at.good -= box.good
    at.junk -= box.junk
    at.chars -= box.chars
    at.linked -= box.linked
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

function isWithin<N>(box: Box<N>, root: Box<N> | null): boolean {
  for (let at: Box<N> | null = box; at; at = at.parent) if (at === root) return true
  return false
}
