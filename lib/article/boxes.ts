import { type Box, openBox, putInto, take } from './box.ts'
import { lineReader } from './lines.ts'
import { type Naming, namingOf } from './standing.ts'
import { nodesInStep, type Steps } from './steps.ts'
import type { Tree } from './tree.ts'
import { unseenSpans } from './unseen.ts'
import { foreignRoles, inline, literal, outsideRoles, pictures, proseNames, slanting, unread } from './words.ts'

/** Where markup is nested deeper than this, it is not read. */
const deepest = 400
/** A page with more nodes than this is read so far. */
const mostNodes = 400_000

const lineNames: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const plain = { standing: 'plain', landmark: false } as const

/** Elements whose role or microdata says more than their names. */
function marked<N>(tree: Tree<N>): Map<N, Naming> {
  const marked = new Map<N, Naming>()
  for (const node of Array.from(tree.all('*', 'role'))) {
    const role = tree.attribute(node, 'role')
    if (foreignRoles.has(role)) marked.set(node, { standing: 'foreign', landmark: false })
    else if (outsideRoles.has(role)) marked.set(node, { standing: 'outside', landmark: false })
  }
  for (const node of Array.from(tree.all('*', 'itemprop')))
    if (/\barticleBody\b/.test(tree.attribute(node, 'itemprop'))) marked.set(node, { standing: 'plain', landmark: true })
  return marked
}

/** The words of a link to a note. */
const noteNumber = /^\s?\[(?:\d{1,3}|[a-z])\]\s?$/
const isNoteNumber = (words: string): boolean => words.length < 8 && noteNumber.test(words)

const none: ArrayLike<never> = []

function moreOf<N>(tree: Tree<N>, nodes: ArrayLike<N>): ArrayLike<N> {
  const last = nodes[nodes.length - 1]
  return (last !== undefined && tree.more?.(last)) || none
}

/** Characters of a page from which its top is told of before the rest is read. */
const topOfPage = 28_000

/** Paragraphs as they were read before: blocks with no block and nothing hidden in them. Who keeps them forgets what has changed. */
export type KnownBlocks<N> = { get(node: N): Box<N> | undefined; set(node: N, box: Box<N>): unknown }

/**
 * Reads every block from the body down in one pass, in steps; gives the body's box, in which all others are. Of a long page
 * `onTop` hears when its top has been read, and gets the same box as far as it goes. Blocks that are `known` are not read again.
 */
export function* readBoxes<N>(tree: Tree<N>, known?: KnownBlocks<N>, onTop?: (body: Box<N>) => Steps<void>): Steps<Box<N>> {
  const special = marked(tree)
  const unseen = unseenSpans(tree)
  const open = (node: N, name: string, parent: Box<N>): Box<N> => {
    const naming = special.get(node)
    if (naming) return openBox(node, name, parent, naming, '')
    // Ids of lines are the anchors of links.
    const id = lineNames.has(name) ? '' : tree.attribute(node, 'id').slice(0, 100)
    const names = `${tree.attribute(node, 'class').slice(0, 200)} ${id}`
    return openBox(node, name, parent, namingOf(names), names)
  }
  const root = openBox(tree.body, 'body', null, plain, '')
  const lines = lineReader<N>()
  let chars = 0
  const endLine = (box: Box<N>) => {
    const line = lines.end()
    if (!line) return
    chars += line.words.length
    take(box, line)
  }
  const unsure = new Set<Box<N>>()
  type Level = { nodes: ArrayLike<N>; next: number; box: Box<N>; linked: boolean; slanted: boolean; block: boolean }
  const levels: Level[] = [{ nodes: tree.children(tree.body), next: 0, box: root, linked: false, slanted: false, block: true }]
  let nodes = 0
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next < level.nodes.length && nodes <= mostNodes ? level.nodes[level.next++] : undefined
    if (node === undefined) {
      const more = nodes <= mostNodes ? moreOf(tree, level.nodes) : none
      if (more.length > 0) {
        level.nodes = more
        level.next = 0
        continue
      }
      const { box, block, linked } = level
      if (block) endLine(box)
      if (block && !linked && box.children.length === 0 && !unsure.has(box)) known?.set(box.node, box)
      levels.pop()
      continue
    }
    if (++nodes % nodesInStep === 0) yield
    if (chars >= topOfPage && onTop) {
      yield* onTop(root)
      onTop = undefined
    }
    const name = tree.name(node)
    if (pictures.has(name)) level.box.pictureAt ??= level.box.inner.length + (lines.begun() ? 1 : 0)
    if (name === '#text' && level.linked && isNoteNumber(tree.text(node))) continue
    if (name === '#text') lines.read(node, tree.text(node), level.linked, level.slanted)
    else if (name === 'br' || name === 'hr') endLine(level.box)
    else if (name === '' || unread.has(name) || unseen.has(node) || levels.length > deepest) continue
    else if (literal.has(name) && !proseNames.has(level.box.name)) continue
    else if (tree.hidden(node)) unsure.add(level.box)
    else {
      const block = !inline.has(name)
      if (block) endLine(level.box)
      const before = block && !level.linked ? known?.get(node) : undefined
      if (before) {
        putInto(level.box, before)
        continue
      }
      const box = block ? open(node, name, level.box) : level.box
      const slanted = level.slanted || slanting.has(name)
      levels.push({ nodes: tree.children(node), next: 0, box, linked: level.linked || name === 'a', slanted, block })
    }
  }
  return root
}
