import { type Line, lineReader } from './lines.ts'
import { type Naming, namingOf, type Standing } from './standing.ts'
import { nodesInStep, type Steps } from './steps.ts'
import type { Tree } from './tree.ts'
import { inline, outsideRoles, unread } from './words.ts'

/** What the text of a block measures. */
export type Measures = {
  /** Characters of running text, and of all else that is text. */
  good: number
  junk: number
  /** All characters, and those inside links. */
  chars: number
  linked: number
  /** There is a heading of the first level, or a heading that is a link. */
  headed: boolean
  linkedHeading: boolean
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
  /** What the block measures without its children. */
  own: Measures
  heading: boolean
  /** Microdata or a usual name calls it the words of the article. */
  landmark: boolean
}

/** Lengths in characters: a line with any punctuation counts as running text from the first, a closed sentence from the second. */
const runningLine = 60
const closedLine = 25
/** Where markup is nested deeper than this, it is not read. */
export const deepest = 400
/** A page with more nodes than this is read so far. */
const mostNodes = 400_000

const punctuated = /[.!?…。؟:;,،]/
const closed = /[.!?…。؟]["”»’)\]]{0,3}$/
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const plain = { standing: 'plain', landmark: false } as const

function standingAs(name: string, standing: Standing): Standing {
  if (name === 'aside' || name === 'figcaption') return 'outside'
  return standing === 'teaser' ? (name === 'p' ? 'plain' : 'outside') : standing
}

function openBox<N>(node: N, name: string, parent: Box<N> | null, { standing, landmark }: Naming): Box<N> {
  const headed = name === 'h1'
  const box: Box<N> = {
    node,
    name,
    parent,
    standing: standingAs(name, standing),
    children: [],
    inner: [],
    own: { good: 0, junk: 0, chars: 0, linked: 0, headed, linkedHeading: false },
    good: 0,
    junk: 0,
    chars: 0,
    linked: 0,
    headed,
    linkedHeading: false,
    heading: headings.has(name),
    landmark,
  }
  parent?.children.push(box)
  parent?.inner.push(box)
  return box
}

/** Elements whose role or microdata says more than their names. */
function marked<N>(tree: Tree<N>): Map<N, Naming> {
  const marked = new Map<N, Naming>()
  for (const node of Array.from(tree.all('*', 'role')))
    if (outsideRoles.has(tree.attribute(node, 'role'))) marked.set(node, { standing: 'outside', landmark: false })
  for (const node of Array.from(tree.all('*', 'itemprop')))
    if (/\barticleBody\b/.test(tree.attribute(node, 'itemprop'))) marked.set(node, { standing: 'plain', landmark: true })
  return marked
}

const isRunning = (words: string): boolean =>
  (words.length >= runningLine && punctuated.test(words)) || (words.length >= closedLine && closed.test(words.slice(-4)))

function take<N>({ own, heading, inner }: Box<N>, line: Line<N>): void {
  const { words, linked } = line
  inner.push(line)
  own.chars += words.length
  own.linked += linked
  // Running text may name so many links that they outweigh the words between.
  const mostlyLink = linked * 2 > words.length && words.length - linked < runningLine
  if (heading) own.linkedHeading ||= mostlyLink
  else if (!mostlyLink && isRunning(words)) own.good += words.length - linked
  else own.junk += Math.max(10, linked, words.length / 2)
}

/** Reads every block from the body down in one pass, in steps; gives the body's box, in which all others are. */
export function* readBoxes<N>(tree: Tree<N>): Steps<Box<N>> {
  const special = marked(tree)
  const namingOfNode = (node: N): Naming =>
    special.get(node) ?? namingOf(`${tree.attribute(node, 'class').slice(0, 200)} ${tree.attribute(node, 'id').slice(0, 100)}`)
  const root = openBox(tree.body, 'body', null, plain)
  const lines = lineReader<N>()
  const endLine = (box: Box<N>) => {
    const line = lines.end()
    if (line) take(box, line)
  }
  type Level = { nodes: ArrayLike<N>; next: number; box: Box<N>; linked: boolean; block: boolean }
  const levels: Level[] = [{ nodes: tree.children(tree.body), next: 0, box: root, linked: false, block: true }]
  let nodes = 0
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next < level.nodes.length && nodes <= mostNodes ? level.nodes[level.next++] : undefined
    if (node === undefined) {
      if (level.block) endLine(level.box)
      levels.pop()
      continue
    }
    if (++nodes % nodesInStep === 0) yield
    const name = tree.name(node)
    if (name === '#text') lines.read(node, tree.text(node), level.linked)
    else if (name === 'br' || name === 'hr') endLine(level.box)
    else if (name !== '' && !unread.has(name) && levels.length <= deepest && !tree.hidden(node)) {
      const block = !inline.has(name)
      if (block) endLine(level.box)
      const box = block ? openBox(node, name, level.box, namingOfNode(node)) : level.box
      levels.push({ nodes: tree.children(node), next: 0, box, linked: level.linked || name === 'a', block })
    }
  }
  return root
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
  parent.headed ||= box.headed
  parent.linkedHeading ||= box.linkedHeading
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
