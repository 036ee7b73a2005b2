import { Bytes } from './bytes.ts'
import { columnTitles, type TitleLanguage } from './column-titles.ts'
import { type Column, type ColumnName, columnNames, columns } from './columns.ts'
import type { LogEntry } from './entry.ts'
import { guard } from './formula-guard.ts'

export type CsvOptions = {
  columns: readonly ColumnName[]
  delimiter: ',' | ';' | '\t'
  /** U+FEFF in front, by which spreadsheets know UTF-8. */
  bom: boolean
  /** Titles of that language stand on the header line; without one, the keys, which never change. */
  titles?: TitleLanguage
}

export const csvDefaults: CsvOptions = { columns: columnNames, delimiter: ',', bom: true }

/** Whether a reader that trims cells would take this letter away from an edge. */
const isSpace = (code: number): boolean => code <= 0x20 || (code >= 0x85 && /\s/u.test(String.fromCharCode(code)))

/** RFC 4180: a field with a delimiter, quote or line end is quoted; one with space at its edges too, since many readers trim. */
function field(cell: string, delimiter: string): string {
  if (cell === '') return cell
  const safe = guard(cell)
  if (safe.includes('"')) return `"${safe.replace(/"/g, '""')}"`
  const parts = safe.includes(delimiter) || safe.includes('\n') || safe.includes('\r')
  return parts || isSpace(safe.charCodeAt(0)) || isSpace(safe.charCodeAt(safe.length - 1)) ? `"${safe}"` : safe
}

const record = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((cell) => field(cell, delimiter)).join(delimiter)}\r\n`

/** The first piece of a file: mark and header. */
export function csvHead({ columns, delimiter, bom, titles }: CsvOptions): string {
  const names = titles ? columns.map((name) => columnTitles[titles][name]) : columns
  return (bom ? '\uFEFF' : '') + record(names, delimiter)
}

/** The way to write records with these options, each with its line end: a part goes into the bytes, the rest is given back. */
export function csvRecords({ columns: names, delimiter }: CsvOptions): (entry: LogEntry, bytes: Bytes) => string {
  const list = names.map((name): Column => columns[name])
  return (entry, bytes) => {
    let text = ''
    for (const [at, { cell, kind }] of list.entries()) {
      if (at > 0) text += delimiter
      const value = cell(entry)
      if (kind === 'json') {
        bytes.text(text)
        bytes.quoted(value)
        text = ''
      } else text += kind === 'plain' ? value : field(value, delimiter)
    }
    return `${text}\r\n`
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Records in one string, without the head: for a view of moderate size. */
function recordsOf(entries: Iterable<LogEntry>, options: CsvOptions): string {
  const bytes = new Bytes()
  const write = csvRecords(options)
  for (const entry of entries) bytes.text(write(entry, bytes))
  return decoder.decode(bytes.take())
}

/** One record, with its line end. */
export const csvRow = (entry: LogEntry, options: CsvOptions): string => recordsOf([entry], options)

/** A whole file in one string. */
export const toCsv = (entries: Iterable<LogEntry>, options: CsvOptions = csvDefaults): string =>
  csvHead(options) + recordsOf(entries, options)
