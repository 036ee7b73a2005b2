/** Reads CSV as RFC 4180 and the spreadsheets write it: any delimiter, any line end, a mark in front or none. One pass, linear. */

/** `line` counts from 1, in lines of the file; `cut` when the file ends inside a quoted cell. */
export type CsvRecord = { line: number; cells: string[]; cut: boolean }
export type Delimiter = ',' | ';' | '\t'

const mostCells = 2000

/** The record that begins at `at`, and where the next one begins. Cells beyond `mostCells` are dropped. */
function recordAt(text: string, at: number, delimiter: string): { cells: string[]; next: number; cut: boolean } {
  const cells: string[] = []
  const keep = (cell: string): void => {
    if (cells.length < mostCells) cells.push(cell)
  }
  let cell = ''
  let quoted = false
  let from = at
  for (let i = at; i < text.length; i++) {
    const sign = text[i]
    if (quoted) {
      if (sign !== '"') continue
      cell += text.slice(from, i)
      from = i + 1
      if (text[i + 1] === '"') {
        cell += '"'
        from = ++i + 1
      } else quoted = false
    } else if (sign === '"' && cell === '' && from === i) {
      quoted = true
      from = i + 1
    } else if (sign === delimiter) {
      keep(cell + text.slice(from, i))
      cell = ''
      from = i + 1
    } else if (sign === '\r' || sign === '\n') {
      keep(cell + text.slice(from, i))
      return { cells, next: sign === '\r' && text[i + 1] === '\n' ? i + 2 : i + 1, cut: false }
    }
  }
  keep(cell + text.slice(from))
  return { cells, next: text.length, cut: quoted }
}

const lineEnds = /\r\n?|\n/g
const linesIn = (text: string, from: number, to: number): number => text.slice(from, to).match(lineEnds)?.length ?? 0

/** A line "sep=;" in front, as some spreadsheets write it. */
const separatorLine = /^sep=(.)\r?\n/i

/** The sign that parts the first record into most cells, when the file does not say. */
export function delimiterOf(text: string): Delimiter {
  const stated = separatorLine.exec(text)?.[1]
  const all: Delimiter[] = [',', ';', '\t']
  const count = (delimiter: Delimiter) => recordAt(text, 0, delimiter).cells.length
  return all.find((delimiter) => delimiter === stated) ?? all.reduce((best, next) => (count(next) > count(best) ? next : best))
}

/** Every record with something in it. */
export function* csvRecords(text: string, delimiter: Delimiter): Generator<CsvRecord> {
  let at = separatorLine.exec(text)?.[0].length ?? 0
  let line = at === 0 ? 1 : 2
  while (at < text.length) {
    const { cells, next, cut } = recordAt(text, at, delimiter)
    if (cells.some((cell) => cell !== '')) yield { line, cells, cut }
    line += linesIn(text, at, next)
    at = next
  }
}
