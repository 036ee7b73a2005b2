import { fromHeadline } from './near-headline.ts'
import { plainText, type Tree } from './tree.ts'

const namedForAuthors =
  /(?:^|[-_\s])(?:byline|author|authors|authorname|autor|autore|autori|auteur|firma|signature|verfasser)(?:$|[-_\s])/i
/** Two to five words in capitals at the start, with particles between: a name and nothing else. */
const bareName = /^\p{Lu}[\p{L}'’.-]{0,30}(?: (?:de|van|von|der|al|bin|la|le|di|da))?(?: \p{Lu}[\p{L}'’.-]{0,30}){1,4}$/u
const afterBy = /^(?:(?:written |text |texte )?(?:by|par|von|por|di|de|od|від|автор)):? (\p{Lu}[^\d]{2,99})/iu
/** Elements that are looked at, and characters of a byline. */
const mostNamed = 3000
const longest = 120

/** Names that the page shows beside its headline: links to authors, then bylines; for pages whose markup names nobody. */
export function shownAuthors<N>(tree: Tree<N>): string[] {
  const linked: N[] = []
  const links = tree.all('a', 'rel')
  for (let i = 0; i < links.length && i < mostNamed; i++) {
    const node = links[i]
    if (node !== undefined && /(?:^|\s)author(?:\s|$)/i.test(tree.attribute(node, 'rel'))) linked.push(node)
  }
  const named: N[] = []
  const nodes = linked.length > 0 ? [] : tree.all('*', 'class')
  for (let i = 0; i < nodes.length && i < mostNamed; i++) {
    const node = nodes[i]
    if (node !== undefined && namedForAuthors.test(tree.attribute(node, 'class')) && tree.name(node) !== 'body') named.push(node)
  }
  return nearest(tree, linked.length > 0 ? linked : named)
}

/** The names in those of the elements that stand nearest to the headline. */
function nearest<N>(tree: Tree<N>, nodes: readonly N[]): string[] {
  const from = fromHeadline(tree)
  let best: { far: number; names: string[] } = { far: Number.POSITIVE_INFINITY, names: [] }
  for (const node of nodes) {
    const words = plainText(tree, node, longest)
    const name = bareName.test(words) ? words : afterBy.exec(words)?.[1]
    const far = from(node)
    if (!name || far > best.far) continue
    best = far < best.far ? { far, names: [name] } : { far, names: [...best.names, name] }
  }
  return best.names
}
