import type { Box } from './box.ts'
import type { Line } from './lines.ts'
import { nodesInStep, type Steps } from './steps.ts'

/**
 * The words of an article as they are read: one line a block, with the way back to the nodes. Part `i` is `length[i]`
 * characters of `node[i]` from `from[i]`, standing at `at[i]` of the text.
 */
export type ArticleText<N> = {
  text: string
  node: N[]
  from: number[]
  at: number[]
  length: number[]
}

/** The text of all lines in the root but those to skip, alone or in their boxes. */
export function* readArticleText<N>(root: Box<N>, skip: ReadonlySet<Box<N> | Line<N>>): Steps<ArticleText<N>> {
  const parts: ArticleText<N> = { text: '', node: [], from: [], at: [], length: [] }
  const lines: string[] = []
  let size = 0
  const put = (line: Line<N>) => {
    lines.push(line.words)
    for (const { node, from, at, length } of line.parts) {
      parts.node.push(node)
      parts.from.push(from)
      parts.at.push(size + at)
      parts.length.push(length)
    }
    size += line.words.length + 1
  }
  const levels = [{ inner: root.inner, next: 0 }]
  for (let level = levels.at(-1), seen = 1; level; level = levels.at(-1), seen++) {
    if (seen % nodesInStep === 0) yield
    const inside = level.inner[level.next++]
    if (inside === undefined) levels.pop()
    else if (skip.has(inside)) continue
    else if ('words' in inside) put(inside)
    else levels.push({ inner: inside.inner, next: 0 })
  }
  parts.text = lines.join('\n')
  return parts
}

/** Index of the part that holds the character at `offset`; the part before when it lies between parts. -1 before the first. */
export function partAt<N>(parts: ArticleText<N>, offset: number): number {
  let low = 0
  let high = parts.at.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((parts.at[middle] ?? 0) <= offset) low = middle + 1
    else high = middle - 1
  }
  return high
}
