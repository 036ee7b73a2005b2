import type { LogEntry } from './entry.ts'

/** The reader's own part and the words themselves: these are read from their own cells, so that a spreadsheet may be used to edit them. */
type InCells = 'quote' | 'correctedSpeaker' | 'tags' | 'status' | 'note'

/**
 * Everything else, exactly. It travels as JSON in one cell, so that a CSV file loses nothing, not even when a spreadsheet has turned the
 * dates of the other cells into its own.
 */
export type Details = Omit<LogEntry, InCells>

export function details({ quote: _q, correctedSpeaker: _c, tags: _t, status: _s, note: _n, ...rest }: LogEntry): string {
  return JSON.stringify(rest satisfies Details)
}
