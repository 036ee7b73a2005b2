import type { Box } from '../article/box.ts'
import { getterOf } from './dom-tree.ts'

/** Paragraphs of a page as they were last read, so that a change is paid for where it is. */
export type KnownBlocks = {
  get(node: Node): Box<Node> | undefined
  set(node: Node, box: Box<Node>): void
  /** These nodes changed, in themselves or in what they hold directly; the document stands for all. */
  forget(changed: Iterable<Node>): void
}

export function knownBlocks(page: Document): KnownBlocks {
  let boxes = new WeakMap<Node, Box<Node>>()
  // A form's fields may hide its parentNode.
  const parentNode = getterOf<Node | null>(Node.prototype, 'parentNode')
  return {
    get: (node) => boxes.get(node),
    set: (node, box) => void boxes.set(node, box),
    forget: (changed) => {
      for (const node of changed) {
        if (node === page) boxes = new WeakMap()
        for (let at: Node | null = node; at; at = parentNode(at)) boxes.delete(at)
      }
    },
  }
}
