import { isoDate } from './iso-date.ts'
import { fromHeadline } from './near-headline.ts'
import { plainText, type Tree } from './tree.ts'

/** The first day that is stated; later places are looked at only while none is found. */
export function firstDate(
  dayFirst: boolean,
  ...places: readonly (() => readonly (string | null | undefined)[])[]
): string | null {
  for (const place of places)
    for (const words of place()) {
      const iso = words ? isoDate(words, dayFirst) : null
      if (iso) return iso
    }
  return null
}

/** Dates of `time` elements: those marked as publication first, then those that stand nearest to the headline. */
export function timeElements<N>(tree: Tree<N>): string[] {
  const marked: string[] = []
  const plain: { words: string; far: number }[] = []
  const nodes = tree.all('time')
  const around = fromHeadline(tree)
  for (let i = 0; i < nodes.length && i < 50; i++) {
    const node = nodes[i]
    if (node === undefined) continue
    const words = tree.attribute(node, 'datetime') || plainText(tree, node, 80)
    const names = `${tree.attribute(node, 'class')} ${tree.attribute(node, 'itemprop')}`
    if (/modif|updat/i.test(names)) continue
    if (/publish|pubdate|entry-date/i.test(names) || tree.attribute(node, 'pubdate')) marked.push(words)
    else plain.push({ words, far: around(node) })
  }
  return [...marked, ...plain.sort((a, b) => a.far - b.far).map(({ words }) => words)]
}

/** /2025/03/16/, /2025-03-16- or /20250316/ in the address. */
export function dateOfUrl(url: string): string | null {
  const [, year, month, day] = /\/(20\d\d|19\d\d)[-/]?(0[1-9]|1[0-2])[-/]?([0-2]\d|3[01])(?=[-/_.]|$)/.exec(url) ?? []
  return year ? isoDate(`${year}-${month}-${day}`) : null
}
