import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Tree } from '../article/tree.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const none: Node[] = []

/** A saved page as a browser's parser builds it, without layout: hidden is what its own attributes hide. */
export function parsedTree(html: string, url: string): Tree<Node> {
  const page = parse(html)
  const elements = elementsBelow(page)
  const named = (name: string) => elements.find((element) => element.tagName === name)
  const root = named('html')
  return {
    body: named('body') ?? root ?? page,
    url,
    language: root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '',
    name: (node) => ('tagName' in node ? node.tagName : node.nodeName === '#text' ? '#text' : ''),
    children: (node) => ('childNodes' in node ? node.childNodes : none),
    parent: (node) => ('parentNode' in node ? node.parentNode : null),
    text: (node) => ('value' in node ? node.value : ''),
    attribute: (node, name) => ('attrs' in node ? attribute(node, name) : ''),
    hidden: (node) =>
      'attrs' in node && node.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && concealed.test(value))),
    all: (name, wanted) =>
      elements.filter(
        (element) => (name === '*' || element.tagName === name) && (!wanted || element.attrs.some((a) => a.name === wanted)),
      ),
  }
}

const concealed = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const attribute = (element: Element, name: string): string => element.attrs.find((a) => a.name === name)?.value ?? ''

function elementsBelow(root: Node): Element[] {
  const elements: Element[] = []
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] ?? node)
  }
  return elements
}
