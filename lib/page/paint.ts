import { highlightName, type Palette } from '../looks/looks.ts'
import type { MentionKind } from '../recognise/mention.ts'
import type { Surface } from './ground.ts'
import type { NodeSpan } from './ranges.ts'

/** What marks are painted in and on; on text that is `faint` by itself they have no tint. */
export type Look = Surface & { palette: Palette }

export type Mark = { kind: MentionKind | 'current'; place: NodeSpan }

/** Where marks lie over each other the later kind is painted last. */
const kinds = ['quote', 'date', 'oblast', 'official', 'current'] as const satisfies Mark['kind'][]

/** The current mark is the same in every palette. */
function registryName(kind: Mark['kind'], { ground, palette, faint, coloured }: Look): string {
  if (kind === 'current') return `otr-current${ground === 'night' ? '-night' : ''}`
  return coloured ? `otr-${palette[kind].line}-ink` : highlightName(kind, palette, ground, faint)
}

/** Whether this browser can mark text without changing the page. */
export const canPaint = (): boolean => typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS

/** Marks on a page: other ones, more of them, their undo, and whether the page has left them alone. */
export type Painted = {
  /** Only what is new is painted, and only what is gone is taken off: a browser looks at every range of what is set anew. */
  change: (marks: readonly Mark[], look: Look) => void
  add: (marks: readonly Mark[]) => void
  undo: () => void
  intact: () => boolean
}

type Placed = { place: NodeSpan; range: StaticRange }
/** One entry of the registry, with its ranges by the node in which they begin. */
type Entry = { name: string; highlight: Highlight; placed: Map<Node, Placed[]>; size: number }

/**
 * Marks the places. No node of the page is touched; the registry is shared with the page's own scripts, so its entries have
 * neutral names and hold nothing but ranges.
 */
export function paint(first: Look): Painted {
  if (!canPaint()) return { change: () => {}, add: () => {}, undo: () => {}, intact: () => true }
  let look = first
  const entries = new Map<Mark['kind'], Entry>()
  const entryOf = (kind: Mark['kind']) => {
    const before = entries.get(kind)
    if (before) return before
    const highlight = new Highlight()
    highlight.priority = kinds.indexOf(kind)
    const entry: Entry = { name: registryName(kind, look), highlight, placed: new Map(), size: 0 }
    entries.set(kind, entry)
    return entry
  }
  const add = (marks: readonly Mark[]) => {
    for (const { kind, place } of marks) {
      const entry = entryOf(kind)
      const range = new StaticRange(place)
      entry.highlight.add(range)
      keep(entry, { place, range })
    }
    for (const { name, highlight } of entries.values())
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
  }
  const takeOff = ({ name, highlight }: Entry) => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
  const undo = () => {
    for (const entry of entries.values()) takeOff(entry)
  }
  const intact = () =>
    [...entries.values()].every(({ name, highlight, size }) => CSS.highlights.get(name) === highlight && highlight.size === size)
  return {
    change: (marks, wanted) => {
      const looksSame = [...entries].every(([kind, { name }]) => name === registryName(kind, wanted))
      look = wanted
      if (!looksSame || !intact()) {
        undo()
        entries.clear()
        return add(marks)
      }
      const before = new Map([...entries].map(([kind, entry]) => [kind, entry.placed]))
      for (const entry of entries.values()) {
        entry.placed = new Map()
        entry.size = 0
      }
      const fresh = marks.filter(({ kind, place }) => {
        const same = takeSame(before.get(kind), place)
        if (same) keep(entryOf(kind), same)
        return !same
      })
      for (const [kind, placed] of before) {
        const { highlight } = entryOf(kind)
        for (const gone of placed.values()) for (const { range } of gone) highlight.delete(range)
      }
      add(fresh)
      for (const [kind, entry] of entries) {
        if (entry.size > 0) continue
        takeOff(entry)
        entries.delete(kind)
      }
    },
    add,
    undo,
    intact,
  }
}

function keep(entry: Entry, placed: Placed): void {
  const { startContainer } = placed.place
  const beside = entry.placed.get(startContainer)
  if (beside) beside.push(placed)
  else entry.placed.set(startContainer, [placed])
  entry.size++
}

/** What was painted at that place, taken out of what is known. */
function takeSame(known: Map<Node, Placed[]> | undefined, place: NodeSpan): Placed | null {
  const beside = known?.get(place.startContainer)
  const at =
    beside?.findIndex(
      ({ place: { startOffset, endOffset, endContainer } }) =>
        startOffset === place.startOffset && endOffset === place.endOffset && endContainer === place.endContainer,
    ) ?? -1
  return beside?.splice(at, at < 0 ? 0 : 1)[0] ?? null
}
