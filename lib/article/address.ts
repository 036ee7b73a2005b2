import type { Tree } from './tree.ts'

export function canonicalUrl<N>(tree: Tree<N>, named: readonly (string | null | undefined)[]): string | null {
  const links = tree.all('link', 'rel')
  for (let i = 0; i < links.length && i < 500; i++) {
    const link = links[i]
    if (link !== undefined && /(^|\s)canonical(\s|$)/i.test(tree.attribute(link, 'rel')))
      named = [tree.attribute(link, 'href'), ...named]
  }
  for (const address of named) {
    if (!address || !URL.canParse(address, tree.url)) continue
    const url = new URL(address, tree.url)
    // A site that names its front page as the address of every page says nothing about this one.
    if (/^https?:$/.test(url.protocol) && (url.pathname !== '/' || new URL(tree.url).pathname === '/')) return url.href
  }
  return null
}
