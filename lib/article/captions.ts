import type { Box } from './box.ts'
import type { Line } from './lines.ts'

/** Characters and lines under a picture, and the share of the text that all such boxes may have together. */
const longestCaption = 300
const mostLines = 3
const mostRunning = 2
const mostShare = 0.25
/** Characters of a line in italics below a picture that stands alone. */
const longestSlanted = 160

/** Elements that may be there for a picture and its words alone. */
const holders: ReadonlySet<string> = new Set('div section center table tbody tr td span'.split(' '))
const opensQuote = /^["“”«»„]/

/** Boxes without a name that hold a picture and its words, and lines in italics below a picture; none where they are much of the text. */
export function bareCaptions<N>(boxes: readonly Box<N>[], outside: ReadonlySet<Box<N>>, total: number): Set<Box<N>> {
  const found = new Set<Box<N>>()
  let good = 0
  for (const box of boxes) {
    if (outside.has(box) || found.has(box)) continue
    let before: Box<N> | Line<N> | undefined
    for (const inside of box.inner) {
      if (!('words' in inside) && !outside.has(inside) && (isPictured(inside) || (isSlanted(inside) && isPicture(before)))) {
        found.add(inside)
        good += inside.good
      }
      before = inside
    }
  }
  return good <= total * mostShare ? found : new Set()
}

function isPictured<N>(box: Box<N>): boolean {
  if (box.chars === 0 || box.chars > longestCaption || !holders.has(box.name)) return false
  if (box.headings > 0 || box.headed || box.landmark || box.running > mostRunning || !opensWithPicture(box)) return false
  const lines = linesIn(box)
  return lines.length <= mostLines && !lines.some(({ words }) => opensQuote.test(words))
}

/** Whether an image stands before the first words. */
function opensWithPicture<N>(box: Box<N>): boolean {
  for (let i = 0; i <= box.inner.length; i++) {
    if (box.pictureAt === i) return true
    const inside = box.inner[i]
    if (inside === undefined || 'words' in inside) return false
    if (opensWithPicture(inside)) return true
    if (inside.chars > 0) return false
  }
  return false
}

const linesIn = <N>(box: Box<N>): Line<N>[] => box.inner.flatMap((inside) => ('words' in inside ? [inside] : linesIn(inside)))

/** A short line, all in italics or small. */
function isSlanted<N>(box: Box<N>): boolean {
  const [line] = box.inner
  if (box.inner.length !== 1 || !line || !('words' in line) || box.heading || box.chars > longestSlanted) return false
  return line.slanted >= line.words.length && !opensQuote.test(line.words)
}

const isPicture = <N>(before: Box<N> | Line<N> | undefined): boolean =>
  before !== undefined && !('words' in before) && before.chars === 0 && opensWithPicture(before)
