import { type Box, measureBoxes } from './boxes.ts'
import type { Tree } from './tree.ts'
import { plainText } from './tree.ts'

/** Where the article stands: its root, what below the root is not read, and how much running text it has. */
export type MainText<N> = { root: N; skip: ReadonlySet<N>; chars: number }

/** What one character of other text costs against one of running text, when the best root is sought. */
const junkPrice = 1.2

const isOutside = <N>(box: Box<N>, total: number): boolean =>
  box.name === 'aside' ||
  box.name === 'figcaption' ||
  (box.standing === 'outside' && !(box.headed && box.good > total / 2)) ||
  (box.standing === 'doubtful' && box.good < total * 0.4)

/** Finds the element that holds the article's running text; null when the page has none. */
export function findMainText<N>(tree: Tree<N>): MainText<N> | null {
  const boxes = measureBoxes(tree)
  const body = boxes[0]
  if (!body) return null
  const total = body.good
  const outside = new Set<Box<N>>()
  for (const box of boxes) if (box.parent && (outside.has(box.parent) || isOutside(box, total))) outside.add(box)

  const values = new Map<Box<N>, { good: number; junk: number }>()
  let best: Box<N> | null = null
  let bestValue = 0
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]
    if (!box || outside.has(box)) continue
    const value = { good: box.good, junk: box.junk }
    for (const child of box.children) {
      const below = values.get(child)
      value.good += (below?.good ?? 0) - child.good
      value.junk += (below?.junk ?? 0) - child.junk
    }
    values.set(box, value)
    const worth = value.good - junkPrice * value.junk
    if (worth > bestValue) {
      best = box
      bestValue = worth
    }
  }
  if (!best) return null
  return { root: best.node, skip: skipped(tree, best, outside), chars: values.get(best)?.good ?? 0 }
}

/** Blocks below the root that are not part of the text: surroundings, headlines, lists of links. */
function skipped<N>(tree: Tree<N>, root: Box<N>, outside: ReadonlySet<Box<N>>): Set<N> {
  const skip = new Set<N>()
  const stack = [...root.children]
  for (let box = stack.pop(); box; box = stack.pop()) {
    const linkList = box.chars > 0 && box.linked > box.chars * 0.6 && box.good === 0
    if (outside.has(box) || box.name === 'h1' || linkList || isByline(tree, box)) skip.add(box.node)
    else stack.push(...box.children)
  }
  return skip
}

const isByline = <N>(tree: Tree<N>, box: Box<N>): boolean =>
  box.chars < 100 && box.children.length === 0 && /^by\s\S/i.test(plainText(tree, box.node, 20))
