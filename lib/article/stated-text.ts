import { type Box, isWithin } from './box.ts'
import { foldWords } from './fold-words.ts'
import type { Line } from './lines.ts'

/** So many words in a row are the markup's; a line is asked at its start, middle and end, and two must agree. */
const run = 5
const mostWords = 40_000
/** Share of the words that the markup states which must be on the page, and their least characters. */
const leastShare = 0.5
const leastChars = 300
/** Share of the words that are found from which they are nearly all. */
const mostStated = 0.85

/** Where on the page the words stand that the markup states as the article's: characters of such lines, for each block that has some. */
export type Stated<N> = { chars: ReadonlyMap<Box<N>, number>; total: number; has(line: Line<N>): boolean }

/** Evidence of where the text is, and never the text itself; null when the markup states none, or another than the page shows. */
export function statedText<N>(boxes: readonly Box<N>[], body: string | null): Stated<N> | null {
  if (body === null || body.length < leastChars) return null
  const words = foldWords(body.replace(/<[^<>]{0,300}>/g, ' '))
    .split(' ')
    .slice(0, mostWords)
  const runs = new Set<string>()
  for (let i = 0; i + run <= words.length; i++) runs.add(words.slice(i, i + run).join(' '))
  const has = (line: Line<N>): boolean => {
    const own = foldWords(line.words).split(' ')
    const last = own.length - run
    if (last < 1) return false
    const places = [0, last >> 1, last]
    return places.filter((from) => runs.has(own.slice(from, from + run).join(' '))).length >= 2
  }
  const chars = new Map<Box<N>, number>()
  for (const box of boxes)
    for (const inside of box.inner)
      if ('words' in inside && has(inside)) chars.set(box, (chars.get(box) ?? 0) + inside.words.length)
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i]
    const own = box && chars.get(box)
    if (box?.parent && own) chars.set(box.parent, (chars.get(box.parent) ?? 0) + own)
  }
  const [page] = boxes
  const total = (page && chars.get(page)) ?? 0
  return total >= Math.max(leastChars, body.length * leastShare) ? { chars, total, has } : null
}

/** A block in which microdata states the whole text as one line, for machines; null without one. */
export const machineCopy = <N>(boxes: readonly Box<N>[]): Box<N> | null =>
  boxes.find(({ landmark, names, inner, own }) => landmark && names === '' && inner.length === 1 && own.good >= leastChars) ??
  null

/** The smallest block that holds nearly all of what is stated; null when a part of that is left out. */
export function holderOf<N>(boxes: readonly Box<N>[], { chars, total }: Stated<N>, outside: ReadonlySet<Box<N>>): Box<N> | null {
  return boxes.findLast((box) => !outside.has(box) && (chars.get(box) ?? 0) >= total * mostStated) ?? null
}

/** What markup often leaves out of the text it states, though it is part of the article. */
const oftenUnstated: ReadonlySet<string> = new Set('blockquote q ul ol dl table pre h1 h2 h3 h4 h5 h6'.split(' '))

/** Puts outside what stands in the text or after it, and of which the markup says nothing, where it states nearly all else. */
export function leaveUnstated<N>(
  boxes: readonly Box<N>[],
  root: Box<N>,
  { chars, total }: Stated<N>,
  outside: Set<Box<N>>,
): void {
  const own = chars.get(root) ?? 0
  if (own < total * mostStated || own < root.good * mostStated) return
  const kept = new Set<Box<N> | null>()
  let begun = false
  for (const box of boxes.slice(boxes.indexOf(root) + 1)) {
    if (!isWithin(box, root)) break
    if (kept.has(box.parent) || oftenUnstated.has(box.name)) kept.add(box)
    else if (chars.has(box)) begun = true
    else if (begun && box.good > 0) outside.add(box)
  }
}
