import type { Tree } from '../article/tree.ts'
import { own } from './platform.ts'

/** Elements of ours in a page, never read. */
export const ownHosts = new WeakSet<Node>()

/** Lower-case names by `nodeName`, one call of the platform where type and local name are two; '' for what is not read. */
const lowerNames = new Map([['#text', '#text']])
function lowerName(name: string): string {
  let lower = lowerNames.get(name)
  if (lower === undefined) {
    lower = name.startsWith('#') || name.startsWith('?') ? '' : name.toLowerCase()
    if (lowerNames.size < 1000) lowerNames.set(name, lower)
  }
  return lower
}

/** The getter of a platform property: a form's named controls hide the properties of the same name, never the prototype's. */
export function getterOf<T>(prototype: object, name: string): (node: Node) => T {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!getter) throw new TypeError(`This browser has no ${name}.`)
  return (node) => getter.call(node) as T // the type of a platform property is what the platform says
}

/** Not a PDF, picture or plain text, which browsers show in a page of their own making. */
export const isWebPage = (page: Document): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(own(page, 'contentType'))

/** Children that are given at a time: a page may hang a million of them on one element, and be waiting for a key. */
const mostAtOnce = 2048

/** The live page, read through the prototypes so that no name in the page can stand in the way. */
export function domTree(page: Document): Tree<Node> & { hasShadows: () => boolean } {
  const firstChild = getterOf<Node | null>(Node.prototype, 'firstChild')
  const nextSibling = getterOf<Node | null>(Node.prototype, 'nextSibling')
  const parentNode = getterOf<Node | null>(Node.prototype, 'parentNode')
  const nodeName = getterOf<string>(Node.prototype, 'nodeName')
  const shadowRoot = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot')
  const data = getterOf<string>(CharacterData.prototype, 'data')
  const root = getterOf<Element | null>(Document.prototype, 'documentElement')(page)
  const body = getterOf<HTMLElement | null>(Document.prototype, 'body')(page) ?? root ?? page
  const { getAttribute, hasAttribute, checkVisibility } = Element.prototype
  const attribute = (node: Node, name: string): string => getAttribute.call(node, name) ?? ''
  const all = (name: string, wanted?: string): ArrayLike<Element> =>
    Document.prototype.querySelectorAll.call(page, wanted ? `${name}[${wanted}]` : name)
  // Looked for once somebody asks: a page that is plainly no article is never read so far.
  let editable: ReadonlySet<Node> | null = null
  const editables = () =>
    new Set<Node>(
      Array.from(all('*', 'contenteditable')).filter((node) => getAttribute.call(node, 'contenteditable') !== 'false'),
    )

  // Slots stand in shadow trees only.
  let shadows = false
  /** The last nodes of lists that go on. */
  const cut = new Set<Node>()
  const siblingsFrom = (first: Node | null): Node[] => {
    const nodes: Node[] = []
    let last: Node | null = null
    for (let node = first; node; node = nextSibling(node)) {
      if (last && nodes.length >= mostAtOnce) {
        cut.add(last)
        break
      }
      nodes.push(node)
      last = node
    }
    return nodes
  }
  const childrenOf = (node: Node): Node[] => siblingsFrom(firstChild(node))

  return {
    body,
    url: own(page, 'defaultView')?.location.href ?? own(page, 'URL'),
    language: root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '',
    name: (node) => (ownHosts.has(node) ? '' : lowerName(nodeName(node))),
    children: (node) => {
      if (node === page) return childrenOf(node)
      const shadow = shadowRoot(node)
      if (shadow) shadows = true
      else if (shadows && node instanceof HTMLSlotElement) {
        const assigned = node.assignedNodes()
        if (assigned.length > 0) return assigned
      }
      return childrenOf(shadow ?? node)
    },
    more: (last) => (cut.delete(last) ? siblingsFrom(nextSibling(last)) : []),
    parent: parentNode,
    text: data,
    attribute,
    // Test DOMs lack checkVisibility; `display: contents` has no box of its own, and is seen all the same.
    hidden: (node) => {
      editable ??= editables()
      if (editable.has(node)) return true
      if (!checkVisibility) return hasAttribute.call(node, 'hidden')
      return !checkVisibility.call(node) && !(node instanceof Element && getComputedStyle(node).display === 'contents')
    },
    all,
    /** Whether a shadow tree has been read: what changes there is told to nobody. */
    hasShadows: () => shadows,
  }
}
