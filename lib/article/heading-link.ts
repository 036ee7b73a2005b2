import type { Tree } from './tree.ts'

/** A heading has its link before so many of its parts. */
const mostParts = 5

/** The link that a heading is or begins with; null without one. */
export function headingLink<N>(tree: Tree<N>, heading: N): N | null {
  const children = tree.children(heading)
  for (let i = 0; i < children.length && i < mostParts; i++) {
    const child = children[i]
    if (child !== undefined && tree.name(child) === 'a') return child
  }
  return null
}
