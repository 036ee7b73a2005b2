import type { Tree } from './tree.ts'
import { doubtfulWords, inline, outsideRoles, outsideWords, unread } from './words.ts'

/** How the names of an element speak of it. */
export type Standing = 'plain' | 'doubtful' | 'outside'

/** A block element with the measures of the text directly in it and of all below it. */
export type Box<N> = {
  node: N
  name: string
  parent: Box<N> | null
  standing: Standing
  children: Box<N>[]
  /** Characters of running text, and of all else that is text, in it and below. */
  good: number
  junk: number
  /** All characters, and those inside links, in it and below. */
  chars: number
  linked: number
  /** A heading of the first level is in it or below. */
  headed: boolean
}

/** Shortest line that counts as running text, in characters. */
const shortestLine = 60
/** Where markup is nested deeper than this, it is not read. */
const deepest = 400
/** A page with more nodes than this is read so far. */
const mostNodes = 400_000

const standings = new Map<string, Standing>()

/** Judges class and id words, split at hyphens, underscores and changes of case. */
export function standingOf(names: string): Standing {
  const known = standings.get(names)
  if (known) return known
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g)
  let standing: Standing = 'plain'
  for (const word of words ?? []) {
    if (outsideWords.has(word)) {
      standing = 'outside'
      break
    }
    if (doubtfulWords.has(word)) standing = 'doubtful'
  }
  if (standings.size > 5000) standings.clear()
  standings.set(names, standing)
  return standing
}

/** Measures every block below the body, in one pass, children after their parents in the list. */
export function measureBoxes<N>(tree: Tree<N>): Box<N>[] {
  const boxes: Box<N>[] = []
  let line = { chars: 0, linked: 0, sentences: 0 }
  const open = (node: N, name: string, parent: Box<N> | null): Box<N> => {
    const standing = parent
      ? standingOf(`${tree.attribute(node, 'class').slice(0, 200)} ${tree.attribute(node, 'id').slice(0, 100)}`)
      : 'plain'
    const box: Box<N> = {
      node,
      name,
      parent,
      standing: outsideRoles.has(tree.attribute(node, 'role')) ? 'outside' : standing,
      children: [],
      good: 0,
      junk: 0,
      chars: 0,
      linked: 0,
      headed: name === 'h1',
    }
    parent?.children.push(box)
    boxes.push(box)
    return box
  }
  const endLine = (box: Box<N>) => {
    if (line.chars === 0) return
    box.chars += line.chars
    box.linked += line.linked
    const heading = /^h[1-6]$/.test(box.name)
    const running = line.chars >= shortestLine && line.sentences > 0 && line.linked < line.chars / 2
    if (running && !heading) box.good += line.chars - line.linked
    else if (!heading) box.junk += Math.max(10, line.linked, line.chars / 2)
    line = { chars: 0, linked: 0, sentences: 0 }
  }

  const root = open(tree.body, 'body', null)
  type Level = { nodes: ArrayLike<N>; next: number; box: Box<N>; linked: boolean; block: boolean }
  const levels: Level[] = [{ nodes: tree.children(tree.body), next: 0, box: root, linked: false, block: true }]
  let nodes = 0
  for (;;) {
    const level = levels.at(-1)
    if (!level) break
    if (level.next >= level.nodes.length || nodes > mostNodes) {
      if (level.block) endLine(level.box)
      levels.pop()
      continue
    }
    const node = level.nodes[level.next++]
    if (node === undefined) continue
    nodes++
    const name = tree.name(node)
    if (name === '#text') {
      const data = tree.text(node)
      const chars = data.trim().length
      if (chars === 0) continue
      line.chars += chars
      if (level.linked) line.linked += chars
      if (/[.!?…。؟:]["”»’)]?(?:\s|$)|[,;،]/.test(data)) line.sentences++
      continue
    }
    if (name === '' || unread.has(name) || levels.length > deepest || tree.hidden(node)) continue
    if (name === 'br' || name === 'hr') {
      endLine(level.box)
      continue
    }
    const block = !inline.has(name)
    if (block) endLine(level.box)
    levels.push({
      nodes: tree.children(node),
      next: 0,
      box: block ? open(node, name, level.box) : level.box,
      linked: level.linked || name === 'a',
      block,
    })
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i]
    const parent = box?.parent
    if (!box || !parent) continue
    parent.chars += box.chars
    parent.linked += box.linked
    parent.good += box.good
    parent.junk += box.junk
    if (box.headed) parent.headed = true
  }
  return boxes
}
