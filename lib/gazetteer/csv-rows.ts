/** The cells of a CSV text (RFC 4180), row by row. Empty lines are left out. Throws CsvError when a quoted cell never closes. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const endRow = () => {
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, rows.length + 1) : plainCell(text, at)
    row.push(cell.value)
    at = cell.end
    if (text[at] === ',') {
      at++
      if (at === text.length) row.push('')
      continue
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    endRow()
  }
  if (row.length > 0) endRow()
  return rows
}

/** A text that is no CSV; `row` is where, from 1. */
export class CsvError extends Error {
  override readonly name = 'CsvError'
  readonly row: number
  constructor(row: number) {
    super(`Row ${row}: a quoted cell is never closed.`)
    this.row = row
  }
}

type Cell = { value: string; end: number }

function plainCell(text: string, start: number): Cell {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end }
}

function quotedCell(text: string, start: number, row: number): Cell {
  let value = ''
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) throw new CsvError(row)
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1)
      return { value: value + rest.value, end: rest.end }
    }
    value += '"'
    at = quote + 2
  }
}

/** Quoted when it must be. */
export const csvCell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
