/** The columns of the reviewed rows, and of a reader's own list: one row for each office held. */
export const officialColumns = [
  'name',
  'aliases',
  'surname_forms',
  'country',
  'gender',
  'wikidata',
  'office',
  'office_kind',
  'from',
  'to',
  'as_of',
  'evidence',
  'source',
  'extra',
] as const

export type OfficialRow = Record<(typeof officialColumns)[number], string>

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Compares as far as both are precise: 2025-03 is not after 2025. */
export function isLater(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length)
  return a.slice(0, precision) > b.slice(0, precision)
}

export const evidenceLevels = ['wikidata', 'sourced', 'partly sourced', 'unsourced'] as const

/** Names in one cell are parted by ";". */
export const namesIn = (cell: string): string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
