import { type Box, isWithin } from './box.ts'
import { isClosingHeading } from './closing.ts'
import type { Leaf } from './leave-out.ts'
import type { Line } from './lines.ts'

/** Rows under a heading, at least, and the share of the running text that they may be. */
const fewestRows = 2
const mostShare = 0.4
/** Rows that are looked at, and characters of a card. */
const mostRows = 60
const longestCard = 400
/** Elements above a heading that may hold nothing else. */
const mostWraps = 4

/** Headings of what a text rests on. */
const sources: ReadonlySet<string> = new Set(
  (
    'source,sources,sources and notes,sources and references,references,notes and references,endnotes,footnotes,bibliography,works cited,' +
    'quellen,quellenangaben,einzelnachweise,literatur,références,notes et références,bibliographie,fuentes,referencias,bibliografía,fonti,' +
    'bibliografia,źródła,przypisy,kaynaklar,kaynakça,джерела,примітки,список літератури,источники,примечания,список литературы,参考文献,出典'
  ).split(','),
)
const longestHeading = 40

/** Rows and cards under a heading of other matters, or linked rows under one of sources, and the heading; however long they are. */
export function headedRows<N>(leaves: readonly Leaf<N>[], root: Box<N>): Box<N>[] {
  const total = leaves.reduce((sum, { running, words, linked }) => sum + (running ? words.length - linked : 0), 0)
  const places = new Map<Box<N>, Map<Line<N> | Box<N>, number>>()
  const below = (parent: Box<N>, head: Box<N>): Box<N>[] => {
    const known = places.get(parent) ?? new Map(parent.inner.map((inside, i) => [inside, i]))
    places.set(parent, known)
    const next = parent.inner.slice((known.get(head) ?? 0) + 1, (known.get(head) ?? 0) + 1 + mostRows)
    const end = next.findIndex((inside) => 'words' in inside || !isAlike(inside, next[0]))
    return next.slice(0, end < 0 ? next.length : end).flatMap((inside) => ('words' in inside ? [] : [inside]))
  }
  return leaves.flatMap(({ box, words, heading }) => {
    if (!heading || words.length > longestHeading) return []
    const closes = isClosingHeading(words, true)
    if (!closes && !sources.has(words.toLowerCase().replace(':', ''))) return []
    let head = box
    for (let i = 0; i < mostWraps && head.parent && head.parent !== root && head.parent.inner.length === 1; i++)
      head = head.parent
    if (head === root || !head.parent || !isWithin(head.parent, root)) return []
    const beside = below(head.parent, head)
    const rows = beside.length > 1 ? beside : beside.flatMap(rowsIn)
    const good = beside.reduce((sum, row) => sum + row.good, 0)
    const areRows = rows.length >= fewestRows && rows.every((row) => isLinked(row) || (closes && isCard(row)))
    return areRows && good < total * mostShare ? [head, ...beside] : []
  })
}

const isAlike = <N>(box: Box<N>, first: Line<N> | Box<N> | undefined): boolean =>
  first !== undefined && !('words' in first) && first.name === box.name && first.names === box.names

/** What stands in a box, or in the only one in it. */
function rowsIn<N>(box: Box<N>): Box<N>[] {
  let list = box
  for (let only = list.children[0]; only && list.inner.length === 1; only = list.children[0]) list = only
  return list.own.chars > 0 ? [] : list.children.filter(({ chars }) => chars > 0)
}

const isLinked = <N>({ linked, name, headings }: Box<N>): boolean => linked > 0 && name !== 'p' && headings === 0

/** The headline of another story, and a line of what it says. */
const isCard = <N>({ headings, headed, running, chars, heading }: Box<N>): boolean =>
  !heading && headings === 1 && !headed && running <= 1 && chars < longestCard
