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

/** Marks on a page: more of them, their undo, and whether the page has left them alone. */
export type Painted = { add: (marks: readonly Mark[]) => void; undo: () => void; intact: () => boolean }

/**
 * Marks the places. No node of the page is touched; the registry is shared with the page's own scripts, so its entries have
 * neutral names and hold nothing but ranges.
 */
export function paint(marks: readonly Mark[], look: Look): Painted {
  if (!canPaint()) return { add: () => {}, undo: () => {}, intact: () => true }
  const entries = new Map<Mark['kind'], { name: string; highlight: Highlight }>()
  const entryOf = (kind: Mark['kind']) => {
    const before = entries.get(kind)
    if (before) return before
    const highlight = new Highlight()
    highlight.priority = kinds.indexOf(kind)
    const entry = { name: registryName(kind, look), highlight }
    entries.set(kind, entry)
    return entry
  }
  const add = (more: readonly Mark[]) => {
    for (const { kind, place } of more) entryOf(kind).highlight.add(new StaticRange(place))
    for (const { name, highlight } of entries.values())
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
  }
  add(marks)
  return {
    add,
    undo: () => {
      for (const { name, highlight } of entries.values()) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    },
    intact: () =>
      [...entries.values()].every(({ name, highlight }) => CSS.highlights.get(name) === highlight && highlight.size > 0),
  }
}
