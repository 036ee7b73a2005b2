import type { Tree } from '../article/tree.ts'
import { getterOf } from './dom-tree.ts'
import type { ReadPage } from './reader.ts'

/** Elements of each sort that are looked at: a page with more of them is looked at so far. */
const mostLookedAt = 3000

/** What of a page was seen when it was read, and what was hidden: a style may turn both without any change of a node. */
export type SeenParts = {
  /** The same tree, which notes what it finds hidden. */
  noting<T extends Tree<Node>>(tree: T): T
  /** What was hidden and is seen now, and what was read and is hidden now. */
  turned(read: ReadPage | null): Node[]
}

export function seenParts(): SeenParts {
  const hidden = new Set<Node>()
  let isHidden: (node: Node) => boolean = () => false
  let of: ReadPage | null = null
  let shown: Node[] = []
  // A form's fields may hide its own properties.
  const parentOf = getterOf<Node | null>(Node.prototype, 'parentNode')
  const isConnected = getterOf<boolean>(Node.prototype, 'isConnected')
  const { contains } = Node.prototype
  return {
    noting: (tree) => {
      isHidden = tree.hidden
      const noted = (node: Node) => {
        const is = tree.hidden(node)
        if (is && hidden.size < mostLookedAt) hidden.add(node)
        return is
      }
      return { ...tree, hidden: noted }
    },
    turned: (read) => {
      if (read !== of) {
        of = read
        shown = read ? parentsOf(read.words.node, parentOf) : []
      }
      const turned: Node[] = []
      for (const node of hidden) {
        const there = isConnected(node)
        if (there && isHidden(node)) continue
        hidden.delete(node)
        // A menu that opens beside the article is none of it.
        if (there && (!read || contains.call(read.root, node) || contains.call(node, read.root))) turned.push(node)
      }
      for (const node of shown) if (isConnected(node) && isHidden(node)) turned.push(node)
      return turned
    },
  }
}

/** The elements that hold the words of an article, each once. */
function parentsOf(texts: ArrayLike<Node>, parentOf: (node: Node) => Node | null): Node[] {
  const parents = new Set<Node>()
  for (let i = 0; i < texts.length && parents.size < mostLookedAt; i++) {
    const text = texts[i]
    const parent = text && parentOf(text)
    if (parent) parents.add(parent)
  }
  return [...parents]
}
