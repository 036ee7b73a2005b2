import { type Box, measureBoxes } from './boxes.ts'
import { skippedBelow } from './leave-out.ts'
import type { Steps } from './steps.ts'
import type { Tree } from './tree.ts'

/** Where the article stands: its root, what below the root is not read, and how much running text it has, in characters. */
export type MainText<N> = { root: N; skip: ReadonlySet<N>; chars: number }

/** What one character of other text costs against one of running text, when the best root is sought. */
const junkPrice = 1.2
/** A block with less text and a linked heading is the teaser of another article. */
const longestTeaser = 600
/** A named body of the text is trusted from this share of what the best root holds. */
const landmarkShare = 0.75

const isTeaser = <N>(box: Box<N>): boolean => box.linkedHeading && box.chars < longestTeaser && !box.heading && !box.headed

function isOutside<N>(box: Box<N>, total: number): boolean {
  if (box.standing === 'foreign') return !(box.headed && box.good > total / 2)
  if (box.standing === 'outside') return box.good <= total / 2
  return (box.standing === 'doubtful' && box.good < total * 0.4) || isTeaser(box)
}

/** Finds the element that holds the running text of the article of that title; null when the page has none. */
export function* findMainText<N>(tree: Tree<N>, title: string | null): Steps<MainText<N> | null> {
  const boxes = yield* measureBoxes(tree)
  const total = boxes[0]?.good ?? 0
  const outside = new Set<Box<N>>()
  for (const box of boxes) if (box.parent && (outside.has(box.parent) || isOutside(box, total))) outside.add(box)
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i]
    if (box && outside.has(box) && box.parent && !outside.has(box.parent)) takeOff(box.parent, box)
  }
  const best = bestRoot(boxes, outside)
  if (!best) return null
  return { root: best.node, skip: skippedBelow(tree, best, outside, title), chars: best.good }
}

/** Lets the measures of all that holds the box forget its text. */
function takeOff<N>(from: Box<N>, box: Box<N>): void {
  for (let at: Box<N> | null = from; at; at = at.parent) {
    at.good -= box.good
    at.junk -= box.junk
    at.chars -= box.chars
    at.linked -= box.linked
  }
}

/** The block with the most running text for the least of other text; then the named body of the text within it. */
function bestRoot<N>(boxes: readonly Box<N>[], outside: ReadonlySet<Box<N>>): Box<N> | null {
  let best: Box<N> | null = null
  let bestWorth = 0
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]
    if (!box || outside.has(box)) continue
    const worth = box.good - junkPrice * box.junk
    if (worth > bestWorth) {
      best = box
      bestWorth = worth
    }
  }
  const root = best
  const isBody = (box: Box<N>) => box.landmark && !outside.has(box) && root !== null && box.good >= root.good * landmarkShare
  return boxes.findLast((box) => isBody(box) && isWithin(box, root)) ?? best
}

function isWithin<N>(box: Box<N>, root: Box<N> | null): boolean {
  for (let at: Box<N> | null = box; at; at = at.parent) if (at === root) return true
  return false
}
