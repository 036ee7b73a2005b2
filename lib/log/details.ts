import type { LogEntry } from './entry.ts'

/** What has more structure than one cell can show. It travels as JSON in the last cell, so that a CSV file loses nothing. */
const nested = ['speaker', 'office', 'saidOn', 'officials', 'dates', 'oblasts', 'selectors'] as const

export type Details = Pick<LogEntry, (typeof nested)[number]>

export const details = (entry: LogEntry): string =>
  JSON.stringify(Object.fromEntries(nested.map((field) => [field, entry[field]])))
