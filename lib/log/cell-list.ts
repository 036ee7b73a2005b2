/** Several values in one cell: "a; b". A semicolon or backslash inside a value has a backslash before it. */
export const joinCell = (values: readonly string[]): string => {
  const joined = values.join('; ')
  // Most lists have neither sign and at most one value, and a column is joined a hundred thousand times.
  return joined.includes(';') || joined.includes('\\')
    ? values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
    : joined
}

export function splitCell(cell: string): string[] {
  if (cell === '') return []
  const values: string[] = []
  let value = ''
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] === '\\' && at + 1 < cell.length) value += cell[++at]
    else if (cell[at] === ';') {
      values.push(value)
      value = ''
      if (cell[at + 1] === ' ') at++
    } else value += cell[at]
  }
  return [...values, value]
}
