import { foldWords } from './fold-words.ts'
import { plainText, type Tree } from './tree.ts'

/** The article's title: the heading on the page where the markup knows it too, what the markup says otherwise. `named` has the surest first. */
export function articleTitle<N>(tree: Tree<N>, named: readonly string[], outlet: string | null): string | null {
  const [surest] = named
  const bare = surest === undefined ? null : withoutOutlet(surest, outlet)
  const heading = firstHeading(tree)
  return heading && (bare === null || named.some((words) => words === heading || alike(words, heading))) ? heading : bare
}

export function firstHeading<N>(tree: Tree<N>): string | null {
  const nodes = tree.all('h1')
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    const words = node === undefined ? '' : plainText(tree, node, 500)
    if (words.length > 8) return words
  }
  return null
}

/** Half of the words, or more, are the same. */
function alike(a: string, b: string): boolean {
  const first = new Set(foldWords(a).split(' '))
  const second = foldWords(b).split(' ')
  return second.filter((word) => first.has(word)).length * 2 >= Math.min(first.size, second.length)
}

/** "The Outlet" of "Bridge reopens | The Outlet", where the headline of the page is the rest. */
export function outletOfTitle(title: string | undefined, heading: string | null): string | null {
  const cut = title && heading ? /^(.{1,400})\s[|·•»–—-]\s([^|·•»–—]{2,40})$/.exec(title) : null
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
