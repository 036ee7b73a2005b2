import { above, type Box, isWithin } from './box.ts'
import { shortestStandfirst } from './leave-out.ts'

/** Lines after the headline in which a lead may stand that is apart from all the rest. */
const fewLines = 3
/** Share of what a box holds from which a box in it is trusted to hold the text: a named body of it, or an article with its headline. */
const landmarkShare = 0.8
const articleShare = 0.5
/** A box that says nothing of itself holds the text from this share on; and from half on, where all else is in boxes of few lines. */
const plainShare = 0.85
const leastShare = 0.5
const leastLines = 4
const fewBeside = 2
/** Share of the text from which a box beside it may be another part of it. */
const leastPart = 0.1

const trust = <N>({ landmark, name, headed }: Box<N>): number =>
  landmark ? landmarkShare : name === 'article' && headed ? articleShare : Number.POSITIVE_INFINITY

/** Elements that hold one thought of a text, and no text. */
const thoughts: ReadonlySet<string> = new Set('p blockquote pre ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table tr'.split(' '))

/**
 * The box of the article's words within the best root, grown by the lead that stands between it and the headline and by
 * the parts of the text that stand beside it; what else that takes in is put outside.
 */
export function bodyWithLead<N>(
  boxes: readonly Box<N>[],
  best: Box<N>,
  outside: Set<Box<N>>,
  isHeadline: (box: Box<N>) => boolean,
): Box<N> {
  const core = coreOf(best, outside)
  const isBody = (box: Box<N>) => !outside.has(box) && box.good >= core.good * trust(box)
  const body = boxes.findLast((box) => isBody(box) && isWithin(box, core)) ?? core
  const beside = body === best ? [] : partsBeside(body, core, best, outside)
  const parts = [...leadsOf(boxes, body, best, outside, isHeadline), ...beside]
  const roots = parts.flatMap((part) => above(part).find((box) => isWithin(body, box)) ?? [])
  const root = roots.reduce((widest, box) => (isWithin(widest, box) ? box : widest), body)
  if (root === body) return body
  const kept = new Set([...parts, body].flatMap(above))
  const whole = new Set([...parts, body])
  for (const box of boxes)
    if (box.parent && !whole.has(box.parent) && kept.has(box.parent) && !kept.has(box) && isWithin(box, root)) outside.add(box)
  return root
}

/** Goes down to where the text is: into a box with nearly all of it, or with most of it and none but stray lines beside. */
function coreOf<N>(best: Box<N>, outside: ReadonlySet<Box<N>>): Box<N> {
  for (let at = best; ; ) {
    const open = at.children.filter((box) => box.good > 0 && !outside.has(box))
    const most = open.reduce<Box<N> | null>((most, box) => (most && most.good >= box.good ? most : box), null)
    if (!most || thoughts.has(most.name) || most.good < at.good * leastShare) return at
    const lost = open.filter((box) => box !== most && !isPart(box, most))
    const gone = lost.reduce((sum, box) => sum + box.good, at.own.good)
    const stray = most.running >= leastLines && at.own.good === 0 && lost.every(({ running }) => running <= fewBeside)
    if (gone > at.good * (1 - plainShare) && !stray) return at
    at = most
  }
}

/** Whether a box beside the text is a part of it: built and named alike, or with much text and little else. */
function isPart<N>(box: Box<N>, text: Box<N>, trusted = false): boolean {
  if (box.standing !== 'plain') return false
  if (thoughts.has(box.name)) return false
  if (isNamedAlike(box, text)) return !holdsArticle(box)
  return !trusted && box.running > fewBeside && box.good > box.junk && box.good >= text.good * leastPart
}

/** The columns of a layout are numbered by their widths, parts of a text by their order. */
const layout = /\b(?:col|column|grid|cell|span|row)(?:$|[-_\s\d])/i

function isNamedAlike<N>(box: Box<N>, other: Box<N>): boolean {
  if (!/[a-z]/i.test(box.names) || box.name !== other.name) return false
  const bare = ({ names }: Box<N>) => (layout.test(names) ? names : names.replace(/\d+/g, '')).trim()
  return bare(box) === bare(other)
}

const namedArticle = /(?:^|\s)(?:article|post|story|hentry)(?=\s|$)/i
/** No part of an article is an article. */
function holdsArticle<N>(box: Box<N>): boolean {
  for (let at: Box<N> | undefined = box; at; at = at.children.length === 1 ? at.children[0] : undefined)
    if (at.name === 'article' || namedArticle.test(at.names)) return true
  return false
}

/** The parts of the text that stand beside it, or beside what holds it, within the best root; paragraphs, next to it alone. */
function partsBeside<N>(body: Box<N>, core: Box<N>, best: Box<N>, outside: ReadonlySet<Box<N>>): Box<N>[] {
  const parts: Box<N>[] = []
  let alone = true
  // What is named the text, or the article, holds all of it that is not named so too.
  let trusted = body !== core
  for (let at = body; at !== best && at.parent; at = at.parent) {
    const holder = at
    const open = at.parent.children.filter((box) => box !== holder && box.good > 0 && !outside.has(box))
    const isNext = (box: Box<N>) => alone && thoughts.has(box.name) && box.standing === 'plain' && box.linked === 0
    parts.push(...open.filter((box) => isPart(box, holder, trusted) || isNext(box)))
    if (at.parent === core) trusted = false
    alone &&= open.length === 0
  }
  return parts
}

function leadsOf<N>(
  boxes: readonly Box<N>[],
  body: Box<N>,
  best: Box<N>,
  outside: ReadonlySet<Box<N>>,
  isHeadline: (box: Box<N>) => boolean,
): Box<N>[] {
  const at = boxes.indexOf(body)
  const headline = boxes.slice(0, at).findLastIndex(isHeadline)
  if (headline < 0) return []
  const lines = boxes.slice(headline + 1, at).filter((box) => box.children.length === 0 && box.chars > 0)
  const isOpen = (box: Box<N>) => isLead(box) && (box.standing === 'plain' || box.standing === 'teaser') && !outside.has(box)
  const within = lines.filter(isOpen)
  const [first] = within
  const wide = first && above(first).find((box) => isWithin(body, box))
  // Beyond the best root, only what follows the headline at once is a lead.
  return wide && isWithin(wide, best) ? within : lines.slice(0, fewLines).filter(isOpen)
}

/** Running text, or a heading of the lower levels as long as a sentence: papers set their standfirsts so. */
const isLead = <N>({ good, heading, name, chars, linked }: Box<N>): boolean =>
  good > 0 || (heading && name !== 'h1' && chars >= shortestStandfirst && linked === 0)
