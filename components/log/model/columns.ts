/** The columns of the table in their order; the quote is always there. Widths are CSS tracks. */
export const columnWidths = {
  said: '7.25rem',
  speaker: '11rem',
  places: '9.25rem',
  outlet: '8rem',
  saved: '7rem',
  tags: '5.5rem',
  note: null,
} as const satisfies Record<string, string | null>

export type ColumnKey = keyof typeof columnWidths

// The keys of a literal are exactly its names.
export const columnKeys = Object.keys(columnWidths) as ColumnKey[]
export const firstColumns: readonly ColumnKey[] = ['said', 'speaker', 'places', 'outlet', 'tags']

/** The chosen columns in the table's order; unknown names are passed over. */
export const chosenColumns = (names: readonly string[]): ColumnKey[] => columnKeys.filter((key) => names.includes(key))

/** grid-template-columns for the chosen columns: pick, said, quote, the rest, menu. The note stands under its quote. */
export function tracks(columns: readonly ColumnKey[]): string {
  const widths = columnKeys.filter((key) => columns.includes(key) && key !== 'said').flatMap((key) => columnWidths[key] ?? [])
  return ['1.25rem', ...(columns.includes('said') ? [columnWidths.said] : []), 'minmax(0, 1fr)', ...widths, 'var(--target)'].join(
    ' ',
  )
}
