import type { Timeline } from '../../../lib/log/find/timeline.ts'
import { addMonths, monthsBetween } from './months.ts'

export type MonthColumn = {
  /** 2025-03. */
  month: string
  total: number
  /** One count for each named speaker, in their order, then one for all others. */
  parts: number[]
}

/** The part of the timeline that is in sight. */
export type TimelineWindow = {
  speakers: string[]
  hasOthers: boolean
  columns: MonthColumn[]
  undated: number
  /** The last months of the windows before and after; null when nothing is there. */
  earlier: string | null
  later: string | null
}

const COLUMNS = 12

/** The twelve months that end with `end`, or with the last month that has quotes; fewer when the first quotes are later. */
export function timelineWindow({ months, series, undated }: Timeline, end: string | null): TimelineWindow {
  const speakers = series.flatMap(({ speaker }) => speaker ?? [])
  const hasOthers = series.some(({ speaker, counts }) => speaker === null && counts.some((count) => count > 0))
  const [first, newest] = [months[0], months.at(-1)]
  if (first === undefined || newest === undefined)
    return { speakers, hasOthers, columns: [], undated, earlier: null, later: null }
  const last = end ?? newest
  const earliest = addMonths(last, 1 - COLUMNS)
  const start = first > earliest ? first : earliest
  const columns = Array.from({ length: monthsBetween(start, last) }, (_, step) => {
    const month = addMonths(start, step)
    const at = monthsBetween(first, month) - 1
    const parts = series.map(({ counts }) => counts[at] ?? 0)
    return { month, total: parts.reduce((sum, count) => sum + count, 0), parts }
  })
  return {
    speakers,
    hasOthers,
    columns,
    undated,
    earlier: first < start ? addMonths(start, -1) : null,
    later: newest > last ? addMonths(last, Math.min(COLUMNS, monthsBetween(last, newest) - 1)) : null,
  }
}
