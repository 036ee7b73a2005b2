import { foldWords } from './fold-words.ts'
import { headingLink } from './heading-link.ts'
import { plainText, type Tree } from './tree.ts'

/** Headings that are looked at. */
const mostHeadings = 200
/** Characters of a title that is looked for in lower headings, and of what else the title may say. */
const shortestTitle = 20
const longestOutlet = 60
/** Words of a headline that says only what kind of text follows. */
const mostGeneric = 3
const namedForTitles = /\b(?:entry|post|article|story|news)[-_]{0,2}title\b/i

/** The article's title: the heading on the page where the markup knows it too, what the markup says otherwise. `named` has the surest first. */
export function articleTitle<N>(tree: Tree<N>, named: readonly string[], outlet: string | null): string | null {
  const [surest] = named
  const bare = surest === undefined ? null : withoutOutlet(surest, outlet)
  const heading = firstHeading(tree, outlet) ?? namedHeading(tree) ?? headingWithin(tree, surest)
  if (heading !== null && bare !== null && saysMore(bare, heading)) return bare
  return heading && (bare === null || named.some((words) => words === heading || alike(words, heading))) ? heading : bare
}

/** "Press conference" in the headline, "Press conference by the minister" in the markup. */
const saysMore = (title: string, heading: string): boolean =>
  heading.split(' ').length <= mostGeneric && title.startsWith(`${heading} `) && /^ \p{L}/u.test(title.slice(heading.length))

/** The first heading of the page that says more than the outlet's name. */
export function firstHeading<N>(tree: Tree<N>, outlet: string | null = null): string | null {
  const nodes = tree.all('h1')
  for (let i = 0; i < nodes.length && i < mostHeadings; i++) {
    const node = nodes[i]
    const words = node === undefined ? '' : plainText(tree, node, 500)
    if (words.length > 8 && !(node && leadsHome(tree, node)) && (outlet === null || foldWords(words) !== foldWords(outlet)))
      return words
  }
  return null
}

/** A heading that leads to the front page names the outlet. */
function leadsHome<N>(tree: Tree<N>, heading: N): boolean {
  const parent = tree.parent(heading)
  const link = headingLink(tree, heading) ?? (parent !== null && tree.name(parent) === 'a' ? parent : undefined)
  const address = link === undefined ? '' : tree.attribute(link, 'href')
  if (address === '' || !URL.canParse(address, tree.url)) return false
  const [to, here] = [new URL(address, tree.url), new URL(tree.url, 'http://localhost')]
  return (
    /^https?:$/.test(to.protocol) &&
    /^\/(?:index\.\w{2,5})?$/.test(to.pathname) &&
    to.search === '' &&
    to.hash === '' &&
    here.pathname !== to.pathname
  )
}

/** A heading of a lower level that is named for the title, as blogs have it; null where there are several. */
function namedHeading<N>(tree: Tree<N>): string | null {
  const found: string[] = []
  for (const level of ['h2', 'h3']) {
    const nodes = tree.all(level, 'class')
    for (let i = 0; i < nodes.length && i < mostHeadings; i++) {
      const node = nodes[i]
      if (node !== undefined && namedForTitles.test(tree.attribute(node, 'class'))) found.push(plainText(tree, node, 500))
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A heading of a lower level that is the page's title but for the outlet's name. */
function headingWithin<N>(tree: Tree<N>, title: string | undefined): string | null {
  if (title === undefined) return null
  for (const level of ['h2', 'h3']) {
    const nodes = tree.all(level)
    for (let i = 0; i < nodes.length && i < mostHeadings; i++) {
      const node = nodes[i]
      const words = node === undefined ? '' : plainText(tree, node, 500)
      if (words.length >= shortestTitle && title.includes(words) && title.length <= words.length + longestOutlet) return words
    }
  }
  return null
}

/** Half of the words, or more, are the same. */
export function alike(a: string, b: string): boolean {
  const first = new Set(foldWords(a).split(' '))
  const second = foldWords(b).split(' ')
  return second.filter((word) => first.has(word)).length * 2 >= Math.min(first.size, second.length)
}

/** "The Outlet" of "Bridge reopens | The Outlet", where the headline of the page is the rest. */
export function outletOfTitle(title: string | undefined, heading: string | null): string | null {
  const cut = title && heading ? /^(.{1,400})\s[|·•»«‹›–—-]\s([^|·•»«‹›–—]{2,40})$/.exec(title) : null
  const [, head = '', outlet = ''] = cut ?? []
  return heading !== null && outlet !== '' && foldWords(head) === foldWords(heading) ? outlet : null
}

/** Takes " - The Outlet" or "The Outlet | " off a title. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s{1,9}[|·•»]\s{1,9}|\s{1,9}[-–—]\s{1,9}/)
  if (parts.length < 2) return title
  const isOutlet = (part: string) => outlet !== null && foldWords(outlet).includes(foldWords(part)) && foldWords(part) !== ''
  const last = parts.at(-1) ?? ''
  const [head = ''] = parts
  if (isOutlet(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s{1,9}[-–—|·•»]\s{0,9}$/, '')
  if (isOutlet(head)) return title.slice(head.length).replace(/^\s+[-–—|·•»]\s*/, '')
  return title.includes(' | ') ? (title.split(' | ')[0] ?? title) : title
}
