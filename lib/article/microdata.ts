import { plainText, type Tree } from './tree.ts'

/** Values of the microdata elements of that property; of a person or organisation, the name. */
export function microdata<N>(tree: Tree<N>, property: string): string[] {
  const nodes = tree.all('*', 'itemprop')
  const has = (node: N | undefined, name: string) =>
    node !== undefined && tree.attribute(node, 'itemprop').split(/\s+/).includes(name)
  const values: string[] = []
  for (let i = 0; i < nodes.length && i < 500; i++) {
    const node = nodes[i]
    if (node === undefined || !has(node, property)) continue
    const own = stated(node)
    const name = own === '' || tree.attribute(node, 'itemtype') !== '' ? nameAfter(i) : undefined
    const value = name === undefined ? own : stated(name)
    if (value) values.push(value)
  }
  return values

  function nameAfter(i: number): N | undefined {
    for (let k = i + 1; k < nodes.length && k < i + 6; k++) if (has(nodes[k], 'name')) return nodes[k]
    return undefined
  }
  function stated(node: N): string {
    const words = tree.attribute(node, 'content') || tree.attribute(node, 'datetime')
    return words || (tree.name(node) === 'abbr' && tree.attribute(node, 'title')) || plainText(tree, node, 200)
  }
}
