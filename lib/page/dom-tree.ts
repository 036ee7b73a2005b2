import type { Tree } from '../article/tree.ts'

/** An element of a page that belongs to us, never read. */
export const ownHosts = new WeakSet<Node>()

const nothing: Node[] = []

/**
 * The live page. A form's named controls hide the properties of the same name, so every access to a form or
 * to the document goes through the prototypes.
 */
export function domTree(page: Document): Tree<Node> {
  const view = page.defaultView
  const get = <T>(prototype: object, name: string): ((node: unknown) => T) => {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get
    return (node) => getter?.call(node) as T // the type of a DOM getter is what the platform says it is
  }
  const childNodes = get<NodeListOf<Node>>(Node.prototype, 'childNodes')
  const nodeName = get<string>(Node.prototype, 'nodeName')
  const bodyOf = get<HTMLElement | null>(Document.prototype, 'body')
  const rootOf = get<Element | null>(Document.prototype, 'documentElement')
  const root = rootOf(page)
  const body = bodyOf(page) ?? root ?? page
  const isElement = (node: Node): node is Element => node instanceof Element
  const attribute = (node: Node, name: string): string =>
    isElement(node) ? (Element.prototype.getAttribute.call(node, name) ?? '') : ''

  return {
    body,
    url: view?.location.href ?? page.URL,
    language: root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '',
    name: (node) => {
      if (node instanceof Text) return '#text'
      return isElement(node) && !ownHosts.has(node) ? nodeName(node).toLowerCase() : ''
    },
    children: (node) => {
      if (node instanceof HTMLSlotElement) {
        const assigned = node.assignedNodes()
        if (assigned.length > 0) return assigned
      }
      const shadow = node instanceof HTMLFormElement || !isElement(node) ? null : node.shadowRoot
      return shadow ? shadow.childNodes : (childNodes(node) ?? nothing)
    },
    text: (node) => (node instanceof Text ? node.data : ''),
    attribute,
    hidden: (node) => {
      if (!isElement(node)) return false
      if (Element.prototype.hasAttribute.call(node, 'hidden') || attribute(node, 'contenteditable') === 'true') return true
      return isUnseen(node)
    },
    all: (name, wanted) => Document.prototype.querySelectorAll.call(page, wanted ? `${name}[${wanted}]` : name),
  }
}

/** `display: contents` has no box of its own, and is seen all the same. Test DOMs lack the method. */
function isUnseen(element: Element): boolean {
  const check = Element.prototype.checkVisibility
  if (!check || check.call(element)) return false
  return getComputedStyle(element).display !== 'contents'
}
