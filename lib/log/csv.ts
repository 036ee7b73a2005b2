import { type ColumnName, columnNames, columns } from './columns.ts'
import type { LogEntry } from './entry.ts'
import { guard } from './formula-guard.ts'

export type CsvOptions = {
  columns: readonly ColumnName[]
  delimiter: ',' | ';' | '\t'
  /** U+FEFF in front, by which spreadsheets know UTF-8. */
  bom: boolean
}

export const csvDefaults: CsvOptions = { columns: columnNames, delimiter: ',', bom: true }

/** RFC 4180: a field with a delimiter, quote or line end is quoted; one with space at its edges too, since many readers trim. */
function field(cell: string, delimiter: string): string {
  if (cell === '') return cell
  const safe = guard(cell)
  if (safe.includes('"')) return `"${safe.replaceAll('"', '""')}"`
  const parts = safe.includes(delimiter) || safe.includes('\n') || safe.includes('\r') || safe.trim().length < safe.length
  return parts ? `"${safe}"` : safe
}

const record = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((cell) => field(cell, delimiter)).join(delimiter)}\r\n`

/** The first piece of a file: mark and header. */
export const csvHead = ({ columns, delimiter, bom }: CsvOptions): string => (bom ? '\uFEFF' : '') + record(columns, delimiter)

/** One record, with its line end. */
export const csvRow = (entry: LogEntry, { columns: names, delimiter }: CsvOptions): string =>
  record(
    names.map((name) => columns[name].cell(entry)),
    delimiter,
  )

/** A whole file in one string: for a view of moderate size. */
export const toCsv = (entries: Iterable<LogEntry>, options: CsvOptions = csvDefaults): string =>
  csvHead(options) + Array.from(entries, (entry) => csvRow(entry, options)).join('')
