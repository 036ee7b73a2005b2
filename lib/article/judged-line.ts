import { isAside } from './asides.ts'
import { type Box, isRunning } from './box.ts'
import { isBoxLabel } from './box-labels.ts'
import { isLabelLine } from './label-lines.ts'
import type { Line } from './lines.ts'

/** Items of lists and tables end an article without a full stop. */
export const itemNames: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dd', 'dt'])

/** What a line is in its block, by itself. */
type Judged = { aside: boolean; label: boolean; boxLabel: boolean; running: boolean }

const judged = new WeakMap<object, Judged & { title: string | null }>()

/** Judges a line once: a page that is read again keeps most of its lines. */
export function judge<N>({ name, heading }: Box<N>, line: Line<N>, title: string | null): Judged {
  const before = judged.get(line)
  if (before?.title === title) return before
  const { words } = line
  const now = {
    title,
    aside: isAside(words, title),
    label: !heading && !itemNames.has(name) && isLabelLine(words),
    boxLabel: isBoxLabel(words, heading),
    running: !heading && isRunning(line),
  }
  judged.set(line, now)
  return now
}
