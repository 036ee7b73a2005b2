import { type Box, isLinkLine, isRunning } from './box.ts'
import type { Line } from './lines.ts'

/** Headlines that lead to other stories from which a column is theirs, and the share of its text that stands right below one. */
const fewestHeadlines = 4
const share = 0.8
/** Characters of running text that the page has besides. */
const leastBeside = 400

const lineNames: ReadonlySet<string> = new Set('p li dt dd h2 h3 h4 h5 h6'.split(' '))

/** Columns in which linked headlines stand above a line or two each, one after the other in one box. */
export function teaserColumns<N>(boxes: readonly Box<N>[], outside: ReadonlySet<Box<N>>): Set<Box<N>> {
  const total = boxes.reduce((sum, box) => sum + (outside.has(box) ? 0 : box.own.good), 0)
  return new Set(
    boxes.filter((box) => !outside.has(box) && isColumn(box) && total - box.good >= leastBeside && !box.headed && !box.landmark),
  )
}

function isColumn<N>(box: Box<N>): boolean {
  if (box.linkLines < fewestHeadlines || box.running < 2) return false
  const lines = ownLines(box)
  const headlines = lines.filter(isLinkLine)
  if (headlines.length < fewestHeadlines) return false
  const text = lines.map((line, i) => ({ line, before: lines[i - 1] })).filter(({ line }) => isRunning(line))
  const below = text.filter(({ before }) => before !== undefined && isLinkLine(before))
  return below.length >= 2 && text.length <= headlines.length * 1.5 && below.length >= text.length * share
}

/** The lines that stand in the box itself and in paragraphs, items and headings of it. */
const ownLines = <N>(box: Box<N>): Line<N>[] =>
  box.inner.flatMap((inside) => {
    if ('words' in inside) return [inside]
    return lineNames.has(inside.name) && inside.children.length === 0
      ? inside.inner.filter((line): line is Line<N> => 'words' in line)
      : []
  })
