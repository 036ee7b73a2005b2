import { isChatter } from './chatter.ts'
import type { Line } from './lines.ts'
import type { Naming, Standing } from './standing.ts'

/** What the text of a block measures. */
export type Measures = {
  /** Characters of running text, and of all else that is text. */
  good: number
  junk: number
  /** All characters, and those inside links. */
  chars: number
  linked: number
  /** How many lines are running text. */
  running: number
  /** There is a heading of the first level, or a heading that is a link. */
  headed: boolean
  linkedHeading: boolean
  /** How many headings are no links, how many lines are little but a link to something, how many say when or invite to reply. */
  headings: number
  linkLines: number
  chatter: number
}

/** A block element with its lines and the blocks in it, and the measures of all of that. */
export type Box<N> = Measures & {
  node: N
  name: string
  parent: Box<N> | null
  standing: Standing
  children: Box<N>[]
  /** Lines and children in reading order. */
  inner: (Line<N> | Box<N>)[]
  /** Place among these of the first image that stands in the block itself; null without one. */
  pictureAt: number | null
  /** What the block measures without its children. */
  own: Measures
  heading: boolean
  /** Microdata or a usual name calls it the words of the article. */
  landmark: boolean
  /** Class and id words; '' where role or microdata spoke for them. */
  names: string
}

/** Lengths in characters: a line with any punctuation counts as running text from the first, a closed sentence from the second. */
const runningLine = 60
const closedLine = 25
const punctuated = /[.!?…؟:;,،।]/
const punctuatedSigns = /[。、，！？…]/
const closed = /[.!?…。؟！？।]["”»’)\]」』）]{0,3}$/
/** Where words are written in signs, a sign says as much as so many letters. */
const signs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const lettersInSign = 2.5
const scaleOf = (words: string): number => (signs.test(words) ? lettersInSign : 1)
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Characters of a label, of a link that leads to a headline, and of a link that says a time and leads to what stands beside it. */
const longestLabel = 60
/** Characters that count of a line that does not run on: a word without end outweighs no article. */
const longestJunk = 1000
const shortestHeadline = 15
const longestAge = 30

/** A link that leads to the rest of something that stands here in part. */
const goesOn =
  /^(?:continue reading|read (?:more|on|full story)|full story|weiterlesen|lire la suite|leer más|читати далі|читать далее)\W{0,3}$/iu

const nothing: Measures = {
  good: 0,
  junk: 0,
  chars: 0,
  linked: 0,
  running: 0,
  headed: false,
  linkedHeading: false,
  headings: 0,
  linkLines: 0,
  chatter: 0,
}
/** On a paragraph, a teaser is the lead of the article, and the paywall stands before it. */
function standingAs(name: string, standing: Standing, names: string): Standing {
  if (name === 'aside' || name === 'figcaption') return 'outside'
  return name === 'p' && (standing === 'teaser' || (standing === 'doubtful' && /\bpaywall\b/i.test(names))) ? 'plain' : standing
}

/** A new box, put into its parent. */
export function openBox<N>(node: N, name: string, parent: Box<N> | null, { standing, landmark }: Naming, names: string): Box<N> {
  const headed = name === 'h1'
  const box: Box<N> = {
    node,
    name,
    parent,
    standing: standingAs(name, standing, names),
    children: [],
    inner: [],
    pictureAt: null,
    own: { ...nothing, headed },
    ...nothing,
    headed,
    names,
    heading: headings.has(name),
    landmark,
  }
  if (parent) putInto(parent, box)
  return box
}

export function putInto<N>(parent: Box<N>, box: Box<N>): void {
  box.parent = parent
  parent.children.push(box)
  parent.inner.push(box)
}

/** Running text may name so many links that they outweigh the words between. */
const isMostlyLink = <N>({ words, linked }: Line<N>): boolean => linked * 2 > words.length && words.length - linked < runningLine

/** Whether a line is text that runs on, and no label. */
export const isRunning = <N>(line: Line<N>): boolean => {
  const { words } = line
  if (isMostlyLink(line)) return false
  const scale = scaleOf(words)
  const length = words.length * scale
  const stops = scale === 1 ? punctuated : punctuatedSigns
  return (length >= runningLine && stops.test(words)) || (length >= closedLine && closed.test(words.slice(-4)))
}

/** Whether a line is little but a link to something, and no time that leads to what stands beside it. */
export const isLinkLine = <N>(line: Line<N>): boolean =>
  line.linked > 0 &&
  isMostlyLink(line) &&
  line.linked * scaleOf(line.words) >= shortestHeadline &&
  !(line.words.length <= longestAge && isChatter(line.words))

/** Puts a line into the box, and counts it. */
export function take<N>({ own, heading, inner }: Box<N>, line: Line<N>): void {
  const { words } = line
  const scale = scaleOf(words)
  const [length, linked] = [words.length * scale, line.linked * scale]
  inner.push(line)
  own.chars += length
  own.linked += linked
  const link = linked > 0 && isMostlyLink(line)
  if (isLinkLine(line)) own.linkLines++
  if (link && words.length <= longestAge && goesOn.test(words)) own.linkedHeading = true
  if (heading) {
    own.linkedHeading ||= link
    if (!link) own.headings++
  } else if (isRunning(line)) {
    own.good += length - linked
    own.running++
  } else {
    own.junk += Math.max(10, Math.min(linked, longestJunk), Math.min(length, longestJunk) / 2)
    if (words.length <= longestLabel && isChatter(words)) own.chatter++
  }
}

/** All boxes from the root on, parents before their children, each with the measures of all in it. */
export function measured<N>(root: Box<N>): Box<N>[] {
  const boxes: Box<N>[] = []
  const stack = [root]
  for (let box = stack.pop(); box; box = stack.pop()) {
    boxes.push(Object.assign(box, box.own))
    for (let i = box.children.length - 1; i >= 0; i--) {
      const child = box.children[i]
      if (child) stack.push(child)
    }
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i]
    if (box?.parent) addUp(box.parent, box)
  }
  return boxes
}

function addUp<N>(parent: Box<N>, box: Box<N>): void {
  parent.chars += box.chars
  parent.linked += box.linked
  parent.good += box.good
  parent.junk += box.junk
  parent.running += box.running
  parent.headed ||= box.headed
  // What is told off by its names does not make its holder a teaser.
  parent.linkedHeading ||= box.linkedHeading && box.standing !== 'outside' && box.standing !== 'foreign'
  parent.headings += box.headings
  parent.linkLines += box.linkLines
  parent.chatter += box.chatter
}

/** The words of a block and all in it, a blank between lines; about `limit` characters at most. */
export function wordsOf<N>(root: Box<N>, limit: number): string {
  let words = ''
  const stack: (Line<N> | Box<N>)[] = [root]
  for (let at = stack.pop(); at && words.length < limit; at = stack.pop()) {
    if ('words' in at) words += words === '' ? at.words : ` ${at.words}`
    else
      for (let i = at.inner.length - 1; i >= 0; i--) {
        const inside = at.inner[i]
        if (inside) stack.push(inside)
      }
  }
  return words.length > limit ? words.slice(0, limit) : words
}

/** A box and all that hold it. */
export function above<N>(box: Box<N>): Box<N>[] {
  const path: Box<N>[] = []
  for (let at: Box<N> | null = box; at; at = at.parent) path.push(at)
  return path
}

export function isWithin<N>(box: Box<N>, root: Box<N> | null): boolean {
  for (let at: Box<N> | null = box; at; at = at.parent) if (at === root) return true
  return false
}

export function firstLine<N>(box: Box<N>): Line<N> | null {
  const [first] = box.inner
  return first === undefined ? null : 'words' in first ? first : firstLine(first)
}
