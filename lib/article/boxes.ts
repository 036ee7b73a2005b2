import { type Naming, namingOf, type Standing } from './standing.ts'
import { nodesInStep, type Steps } from './steps.ts'
import type { Tree } from './tree.ts'
import { inline, outsideRoles, unread } from './words.ts'

/** A block element with the measures of the text in it and in all below it. */
export type Box<N> = {
  node: N
  name: string
  parent: Box<N> | null
  standing: Standing
  children: Box<N>[]
  /** Characters of running text, and of all else that is text. */
  good: number
  junk: number
  /** All characters, and those inside links. */
  chars: number
  linked: number
  /** It is a heading; one of the first level, or one that is a link, is in it or below. */
  heading: boolean
  headed: boolean
  linkedHeading: boolean
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
type Line = { chars: number; linked: number; punctuated: boolean; closed: boolean }
const emptyLine = (): Line => ({ chars: 0, linked: 0, punctuated: false, closed: false })

const plain = { standing: 'plain', landmark: false } as const

function standingAs(name: string, standing: Standing): Standing {
  if (name === 'aside' || name === 'figcaption') return 'outside'
  return standing === 'teaser' ? (name === 'p' ? 'plain' : 'outside') : standing
}

function openBox<N>(node: N, name: string, parent: Box<N> | null, { standing, landmark }: Naming): Box<N> {
  const box: Box<N> = {
    node,
    name,
    parent,
    standing: standingAs(name, standing),
    children: [],
    good: 0,
    junk: 0,
    chars: 0,
    linked: 0,
    heading: headings.has(name),
    headed: name === 'h1',
    linkedHeading: false,
    landmark,
  }
  parent?.children.push(box)
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

function closeLine<N>(box: Box<N>, line: Line): void {
  box.chars += line.chars
  box.linked += line.linked
  // Running text may name so many links that they outweigh the words between.
  const mostlyLink = line.linked * 2 > line.chars && line.chars - line.linked < runningLine
  if (box.heading) {
    if (mostlyLink) box.linkedHeading = true
  } else if (!mostlyLink && ((line.chars >= runningLine && line.punctuated) || (line.chars >= closedLine && line.closed)))
    box.good += line.chars - line.linked
  else box.junk += Math.max(10, line.linked, line.chars / 2)
}

/** Measures every block from the body down in one pass, in steps; in the list, children stand after their parents. */
export function* measureBoxes<N>(tree: Tree<N>): Steps<Box<N>[]> {
  const special = marked(tree)
  const namingOfNode = (node: N): Naming =>
    special.get(node) ?? namingOf(`${tree.attribute(node, 'class').slice(0, 200)} ${tree.attribute(node, 'id').slice(0, 100)}`)
  const root = openBox(tree.body, 'body', null, plain)
  const boxes = [root]
  let line = emptyLine()
  const endLine = (box: Box<N>) => {
    if (line.chars === 0) return
    closeLine(box, line)
    line = emptyLine()
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
    if (name === '#text') {
      const words = tree.text(node).trim()
      if (words === '') continue
      line.chars += words.length
      if (level.linked) line.linked += words.length
      line.punctuated ||= punctuated.test(words)
      line.closed = closed.test(words.slice(-4))
    } else if (name === 'br' || name === 'hr') endLine(level.box)
    else if (name !== '' && !unread.has(name) && levels.length <= deepest && !tree.hidden(node)) {
      const block = !inline.has(name)
      if (block) endLine(level.box)
      const box = block ? openBox(node, name, level.box, namingOfNode(node)) : level.box
      if (block) boxes.push(box)
      levels.push({ nodes: tree.children(node), next: 0, box, linked: level.linked || name === 'a', block })
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
