import { deepest } from './boxes.ts'
import type { MainText } from './main-text.ts'
import { nodesInStep, type Steps } from './steps.ts'
import type { Tree } from './tree.ts'
import { inline, unread } from './words.ts'

/**
 * The words of an article as they are read: one line a block, blanks collapsed, invisible characters dropped, with the way
 * back to the nodes. Part `i` is `length[i]` characters of `node[i]` from `from[i]`, standing at `at[i]` of the text.
 */
export type ArticleText<N> = {
  text: string
  node: N[]
  from: number[]
  at: number[]
  length: number[]
}

/** Blanks, and characters that are not seen: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const special = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g
const unusual = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/
const visibleBlank = /\s/

/** Reads the text below `main.root`. Linear in the number of nodes and characters. */
export function* readArticleText<N>(tree: Tree<N>, main: Pick<MainText<N>, 'root' | 'skip'>): Steps<ArticleText<N>> {
  const parts: ArticleText<N> = { text: '', node: [], from: [], at: [], length: [] }
  const pieces: string[] = []
  let size = 0
  let lineEmpty = true
  let breakDue = false
  let blank: { node: N; from: number } | null = null

  const put = (node: N, from: number, words: string) => {
    parts.node.push(node)
    parts.from.push(from)
    parts.at.push(size)
    parts.length.push(words.length)
    pieces.push(words)
    size += words.length
  }
  const say = (node: N, from: number, words: string) => {
    if (breakDue) {
      pieces.push('\n')
      size++
      breakDue = false
    } else if (blank) put(blank.node, blank.from, ' ')
    blank = null
    lineEmpty = false
    put(node, from, words)
  }
  const endLine = () => {
    if (!lineEmpty) breakDue = true
    lineEmpty = true
    blank = null
  }
  const read = (node: N) => {
    const data = tree.text(node)
    if (!unusual.test(data) && data !== '') {
      const start = data.startsWith(' ') ? 1 : 0
      const end = data.length > 1 && data.endsWith(' ') ? data.length - 1 : data.length
      if (start === 1 && !lineEmpty && !blank) blank = { node, from: 0 }
      if (end > start) {
        say(node, start, start === 0 && end === data.length ? data : data.slice(start, end))
        if (end < data.length) blank = { node, from: end }
      }
      return
    }
    let from = 0
    for (const match of data.matchAll(special)) {
      if (match.index > from) say(node, from, data.slice(from, match.index))
      from = match.index + match[0].length
      const at = match[0].search(visibleBlank)
      if (at >= 0 && match[0][at] !== '\ufeff' && !lineEmpty && !blank) blank = { node, from: match.index + at }
    }
    if (from < data.length) say(node, from, data.slice(from))
  }

  let nodes = 0
  const levels = [{ nodes: tree.children(main.root), next: 0, block: true }]
  for (;;) {
    const level = levels.at(-1)
    if (!level) break
    if (level.next >= level.nodes.length) {
      if (level.block) endLine()
      levels.pop()
      continue
    }
    const node = level.nodes[level.next++]
    if (node === undefined) continue
    if (++nodes % nodesInStep === 0) yield
    const name = tree.name(node)
    if (name === '#text') read(node)
    else if (name === 'br' || name === 'hr') endLine()
    else if (name !== '' && !unread.has(name) && !main.skip.has(node) && levels.length <= deepest && !tree.hidden(node)) {
      const block = !inline.has(name)
      if (block) endLine()
      levels.push({ nodes: tree.children(node), next: 0, block })
    }
  }
  parts.text = pieces.join('')
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
