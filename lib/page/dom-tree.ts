import type { Tree } from '../article/tree.ts'

/** Elements of ours in a page, never read. */
export const ownHosts = new WeakSet<Node>()

const elementNode = 1
const textNode = 3

/** The getter of a platform property: a form's named controls hide the properties of the same name, never the prototype's. */
export function getterOf<T>(prototype: object, name: string): (node: Node) => T {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!getter) throw new TypeError(`This browser has no ${name}.`)
  return (node) => getter.call(node) as T // the type of a platform property is what the platform says
}

/** The live page, read through the prototypes so that no name in the page can stand in the way. */
export function domTree(page: Document): Tree<Node> {
  const childNodes = getterOf<NodeListOf<Node>>(Node.prototype, 'childNodes')
  const nodeType = getterOf<number>(Node.prototype, 'nodeType')
  const localName = getterOf<string>(Element.prototype, 'localName')
  const shadowRoot = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot')
  const data = getterOf<string>(CharacterData.prototype, 'data')
  const root = getterOf<Element | null>(Document.prototype, 'documentElement')(page)
  const body = getterOf<HTMLElement | null>(Document.prototype, 'body')(page) ?? root ?? page
  const { getAttribute, hasAttribute, checkVisibility } = Element.prototype
  const attribute = (node: Node, name: string): string =>
    nodeType(node) === elementNode ? (getAttribute.call(node, name) ?? '') : ''
  const all = (name: string, wanted?: string): ArrayLike<Element> =>
    Document.prototype.querySelectorAll.call(page, wanted ? `${name}[${wanted}]` : name)
  const editable = new Set<Node>(
    Array.from(all('*', 'contenteditable')).filter((node) => getAttribute.call(node, 'contenteditable') !== 'false'),
  )

  return {
    body,
    url: page.defaultView?.location.href ?? page.URL,
    language: root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '',
    name: (node) => {
      const type = nodeType(node)
      if (type === textNode) return '#text'
      return type === elementNode && !ownHosts.has(node) ? localName(node) : ''
    },
    children: (node) => {
      if (nodeType(node) !== elementNode) return childNodes(node)
      if (localName(node) === 'slot' && node instanceof HTMLSlotElement) {
        const assigned = node.assignedNodes()
        if (assigned.length > 0) return assigned
      }
      return childNodes(shadowRoot(node) ?? node)
    },
    text: (node) => (nodeType(node) === textNode ? data(node) : ''),
    attribute,
    // Test DOMs lack checkVisibility; `display: contents` has no box of its own, and is seen all the same.
    hidden: (node) => {
      if (!(node instanceof Element)) return false
      if (editable.has(node)) return true
      if (!checkVisibility) return hasAttribute.call(node, 'hidden')
      return !checkVisibility.call(node) && getComputedStyle(node).display !== 'contents'
    },
    all,
  }
}
