import { fromHeadline } from './near-headline.ts'
import { plainText, type Tree } from './tree.ts'

/** What may stand before a date that is shown: "Published on", a clock. */
const before =
  /^(?:(?:first |last )?(?:published|posted|created|added|issued|date|veröffentlicht(?: am)?|publié le|publicado(?: el)?|опубліковано|опубликовано)(?: on| at)?:? ?)?(?:\d{1,2}:\d{2} ?[ap]\.?m\.?(?:,| on| [-–|•])? )?/i
const namedForDates =
  /(?:^|[-_\s])(?:date|dateline|datetime|time|timestamp|published|posted|pubdate|publish|created)(?:$|[-_\s])/i
/** Elements that are looked at, and characters of a line that is a date and little else. */
const mostNamed = 3000
const longestLine = 80

/** Dates that the page shows in elements named for them, nearest to the headline first. */
export function shownDates<N>(tree: Tree<N>): string[] {
  const nodes = tree.all('*', 'class')
  const around = fromHeadline(tree)
  const lines: { words: string; far: number }[] = []
  for (let i = 0; i < nodes.length && i < mostNamed; i++) {
    const node = nodes[i]
    if (node === undefined || !namedForDates.test(tree.attribute(node, 'class')) || tree.name(node) === 'body') continue
    const words = plainText(tree, node, longestLine + 1)
    if (words.length <= longestLine) lines.push({ words: words.replace(before, ''), far: around(node) })
  }
  return lines.sort((a, b) => a.far - b.far).map(({ words }) => words)
}
