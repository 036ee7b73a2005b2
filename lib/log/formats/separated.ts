/** Puts `separator` before every piece but the first. */
export function separated<T>(separator: string, piece: (item: T) => string): (item: T) => string {
  let first = true
  return (item) => {
    const start = first ? '' : separator
    first = false
    return start + piece(item)
  }
}
