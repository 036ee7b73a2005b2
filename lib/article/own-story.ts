import { foldWords } from './fold-words.ts'
import { headingLink } from './heading-link.ts'
import { plainText, type Tree } from './tree.ts'

/** Headings that are looked at, and nodes after one. */
const mostHeadings = 5
const mostNodes = 600
/** Characters of a headline, of a paragraph, and of the paragraphs of a short report; a notice has three of them. */
const shortestHeadline = 16
const shortestParagraph = 40
const shortestStory = 250
const fewestParagraphs = 3
/** Characters of a link that is another story's headline. */
const otherHeadline = 25

const surroundings: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'script',
  'style',
  'figure',
  'select',
  'button',
  '',
])
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4'])

/**
 * Whether a headline that gives the page its title is followed by paragraphs of its own before anything leads to another story. Short
 * notices of offices call themselves mere pages, and stand beside more text about other notices than they have themselves.
 */
export function hasOwnStory<N>(tree: Tree<N>): boolean {
  const [titled] = Array.from(tree.all('title')).map((node) => foldWords(plainText(tree, node, 500)))
  if (!titled) return false
  return Array.from(tree.all('h1'))
    .slice(0, mostHeadings)
    .some((heading) => {
      const words = plainText(tree, heading, 300)
      return words.length >= shortestHeadline && titled.includes(foldWords(words)) && isFollowedByStory(tree, heading)
    })
}

function isFollowedByStory<N>(tree: Tree<N>, heading: N): boolean {
  let [paragraphs, chars, looked] = [0, 0, 0]
  for (const node of nodesAfter(tree, heading)) {
    if (++looked > mostNodes) return false
    const name = tree.name(node)
    if (name === 'p') {
      const own = unlinked(tree, node)
      if (own < shortestParagraph) continue
      chars += own
      if (++paragraphs >= fewestParagraphs && chars >= shortestStory) return true
    } else if (
      name === 'a' ? plainText(tree, node, 100).length >= otherHeadline : headings.has(name) && headingLink(tree, node) !== null
    )
      return false
  }
  return false
}

/** What follows a node in reading order, without what stands in paragraphs, links and surroundings. */
function* nodesAfter<N>(tree: Tree<N>, from: N): Generator<N> {
  for (let at = from; ; ) {
    const parent = tree.parent(at)
    if (parent === null) return
    const siblings = tree.children(parent)
    let i = 0
    while (i < siblings.length && siblings[i] !== at) i++
    for (i++; i < siblings.length; i++) {
      const sibling = siblings[i]
      if (sibling !== undefined) yield* withInner(tree, sibling)
    }
    if (parent === tree.body) return
    at = parent
  }
}

function* withInner<N>(tree: Tree<N>, root: N): Generator<N> {
  const stack: N[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === undefined) return
    const name = tree.name(node)
    if (surroundings.has(name) || name === '#text') continue
    yield node
    if (name === 'p' || name === 'a' || headings.has(name)) continue
    const children = tree.children(node)
    for (let i = Math.min(children.length, mostNodes) - 1; i >= 0; i--) {
      const child = children[i]
      if (child !== undefined) stack.push(child)
    }
  }
}

/** Characters of a paragraph that are no link. */
function unlinked<N>(tree: Tree<N>, paragraph: N): number {
  const children = tree.children(paragraph)
  let chars = 0
  for (let i = 0; i < children.length && i < mostNodes; i++) {
    const child = children[i]
    if (child !== undefined && tree.name(child) !== 'a') chars += plainText(tree, child, 500).length
  }
  return chars
}
