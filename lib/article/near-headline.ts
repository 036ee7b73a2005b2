import type { Tree } from './tree.ts'

/** How many steps above the first headline of the page the smallest element lies that holds a node too: a clock in the page's head is far off. */
export function fromHeadline<N>(tree: Tree<N>): (node: N) => number {
  const steps = new Map<N, number>()
  for (let at: N | null = tree.all('h1')[0] ?? null; at !== null && steps.size < 200; at = tree.parent(at))
    steps.set(at, steps.size)
  return (node) => {
    let at: N | null = node
    for (let i = 0; at !== null && i < 200; i++) {
      const found = steps.get(at)
      if (found !== undefined) return found
      at = tree.parent(at)
    }
    return Number.POSITIVE_INFINITY
  }
}
