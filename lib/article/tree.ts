/**
 * What the article finder needs of a document, so that it runs on a live page and on a parsed file alike.
 * `N` is a node of either.
 */
export interface Tree<N> {
  /** The element that carries the page's content. */
  readonly body: N
  readonly url: string
  /** BCP 47 tag of the root element, '' without one. */
  readonly language: string
  /** Lower-case element name; '#text' for text; '' for anything that is not read. */
  name(node: N): string
  /** Of an element or the body, in reading order; open shadow roots stand for their host's children. */
  children(node: N): ArrayLike<N>
  /** What follows on `last` where it ends a list of children that was not given whole; absent where every list is whole. */
  more?(last: N): ArrayLike<N>
  parent(node: N): N | null
  /** Data of a node that is named '#text'. */
  text(node: N): string
  /** Of an element; '' when absent. */
  attribute(node: N, name: string): string
  /** Of an element: not rendered. */
  hidden(node: N): boolean
  /** All elements of that name that carry the attribute, in document order; '*' for any name. */
  all(name: string, attribute?: string): ArrayLike<N>
}

/** Text of a node and all below it, blanks collapsed; at most `limit` characters are read. */
export function plainText<N>(tree: Tree<N>, root: N, limit = 2000): string {
  let text = ''
  const stack: N[] = [root]
  while (stack.length > 0 && text.length < limit) {
    const node = stack.pop()
    if (node === undefined) break
    const name = tree.name(node)
    if (name === '#text') text += tree.text(node)
    else if (name !== 'script' && name !== 'style' && name !== '') {
      if (name === 'br' || name === 'p' || name === 'div') text += ' '
      const children = tree.children(node)
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i]
        if (child !== undefined) stack.push(child)
      }
    }
  }
  return text.slice(0, limit).replace(/\s+/g, ' ').trim()
}
