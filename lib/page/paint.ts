import type { MentionKind } from '../recognise/mention.ts'
import type { Settings } from '../settings/settings.ts'
import type { Surface } from './ground.ts'
import type { NodeSpan } from './ranges.ts'

/** The reader's choice of colours and lines; each has a set for either ground. */
export type Palette = Settings['palette']
/** What marks are painted in and on; on text that is `faint` by itself they have no tint. */
export type Look = Surface & { palette: Palette }

export type Mark = { kind: MentionKind | 'current'; place: NodeSpan }

/** Where marks lie over each other the later kind is painted last. */
const kinds = ['quote', 'date', 'oblast', 'official', 'current'] as const satisfies Mark['kind'][]

const tinted: ReadonlySet<Mark['kind']> = new Set(['date', 'oblast', 'official'])

/** The current mark is the same in every palette. */
function registryName(kind: Mark['kind'], { ground, palette, faint }: Look): string {
  const chosen = palette === 'standard' || kind === 'current' ? [] : [palette]
  return ['otr', kind, ...chosen, ...(ground === 'night' ? [ground] : []), ...(faint && tinted.has(kind) ? ['faint'] : [])].join(
    '-',
  )
}

/** Whether this browser can mark text without changing the page. */
export const canPaint = (): boolean => typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS

/** Marks on a page: their undo, and whether the page has left them alone. */
export type Painted = { undo: () => void; intact: () => boolean }

/**
 * Marks the places. No node of the page is touched; the registry is shared with the page's own scripts, so its entries have
 * neutral names and hold nothing but ranges.
 */
export function paint(marks: readonly Mark[], look: Look): Painted {
  if (!canPaint()) return { undo: () => {}, intact: () => true }
  const entries = new Map<string, Highlight>()
  kinds.forEach((kind, priority) => {
    const highlight = new Highlight()
    highlight.priority = priority
    for (const mark of marks) if (mark.kind === kind) highlight.add(new StaticRange(mark.place))
    if (highlight.size > 0) entries.set(registryName(kind, look), highlight)
  })
  for (const [name, highlight] of entries) CSS.highlights.set(name, highlight)
  return {
    undo: () => {
      for (const [name, highlight] of entries) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    },
    intact: () => [...entries].every(([name, highlight]) => CSS.highlights.get(name) === highlight && highlight.size > 0),
  }
}
