import type { ArticleText } from './article-text.ts'
import { isoDate } from './iso-date.ts'
import { plainText, type Tree } from './tree.ts'

/** From `start` on, in characters of the article text, the words were published on that day, YYYY-MM-DD. */
export type DayFrom = { start: number; publishedOn: string | null }

/** Characters an entry of a live blog has at least, and entries that a live blog has at least. */
const leastEntry = 60
const leastEntries = 2

/**
 * The days of a live blog, whose entries state their own; one stretch with the article's day for any other page.
 * An entry is the largest element with no other entry's time in it.
 */
export function daysOfEntries<N>(tree: Tree<N>, root: N, words: ArticleText<N>, publishedOn: string | null): DayFrom[] {
  const whole = [{ start: 0, publishedOn }]
  const days = entriesOf(tree, root)
  if (days.size < leastEntries) return whole
  const chars = new Map<N, number>()
  const entries = words.node.map((node, i) => {
    const entry = entryAround(tree, node, days)
    if (entry !== null) chars.set(entry, (chars.get(entry) ?? 0) + (words.length[i] ?? 0))
    return entry
  })
  const isEntry = (entry: N | null): entry is N => entry !== null && (chars.get(entry) ?? 0) >= leastEntry
  if ([...days.keys()].filter(isEntry).length < leastEntries) return whole
  const stretches = whole
  let before: N | null = null
  entries.forEach((entry, i) => {
    if (entry === before) return
    before = entry
    const day = isEntry(entry) ? (days.get(entry) ?? publishedOn) : publishedOn
    // A stretch begins a line of its own, and days that follow each other unchanged are one.
    if (stretches.at(-1)?.publishedOn === day || !isLineStart(words, i)) return
    if (i === 0) stretches.pop()
    stretches.push({ start: words.at[i] ?? 0, publishedOn: day })
  })
  return stretches
}

/** The day that the words at `offset` were published. */
export const dayAt = (days: readonly DayFrom[], offset: number): string | null =>
  days.findLast(({ start }) => start <= offset)?.publishedOn ?? null

const isLineStart = <N>({ at, text }: ArticleText<N>, i: number): boolean => i === 0 || text[(at[i] ?? 0) - 1] === '\n'

/** The elements that hold the times of one entry alone, with its day. */
function entriesOf<N>(tree: Tree<N>, root: N): Map<N, string> {
  const days = new Map<N, string>()
  const holders = new Map<N, string>()
  const times = tree.all('time')
  for (let i = 0; i < times.length; i++) {
    const time = times[i]
    const parent = time === undefined ? null : tree.parent(time)
    // Published and updated stand side by side; the first of them counts.
    if (time === undefined || parent === null || holders.has(parent)) continue
    const day = isoDate(tree.attribute(time, 'datetime') || plainText(tree, time, 80))?.slice(0, 10)
    if (day) holders.set(parent, day)
  }
  const held = new Map<N, number>()
  for (const holder of holders.keys()) for (const node of upTo(tree, holder, root)) held.set(node, (held.get(node) ?? 0) + 1)
  for (const [holder, day] of holders) {
    const alone = upTo(tree, holder, root).filter((node) => held.get(node) === 1)
    const entry = alone.at(-1)
    if (entry !== undefined) days.set(entry, day)
  }
  return days
}

/** The node and all around it below the root; none when it does not stand in the root. */
function upTo<N>(tree: Tree<N>, node: N, root: N): N[] {
  const path: N[] = []
  for (let at: N | null = node; at !== null && at !== root; at = tree.parent(at)) {
    path.push(at)
    if (path.length > 100) return []
  }
  const last = path.at(-1)
  return last !== undefined && tree.parent(last) === root ? path : []
}

function entryAround<N>(tree: Tree<N>, node: N, days: ReadonlyMap<N, string>): N | null {
  let at: N | null = node
  for (let i = 0; at !== null && i < 100; i++) {
    if (days.has(at)) return at
    at = tree.parent(at)
  }
  return null
}
