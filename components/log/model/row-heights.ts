/**
 * Where each row of a long list stands, in pixels, when only a few rows have ever been measured.
 * A Fenwick tree over the heights: measuring a row, asking for its top and finding the row at an offset cost O(log n).
 */
export class RowHeights {
  readonly count: number
  readonly #heights: Float64Array
  readonly #sums: Float64Array

  /** Every row is taken to be `estimate` pixels high until it is measured, unless `known` remembers its height. */
  constructor(count: number, estimate: number, known: (index: number) => number | undefined = () => undefined) {
    this.count = count
    this.#heights = new Float64Array(count)
    this.#sums = new Float64Array(count + 1)
    // Plain loops: a call for each of a hundred thousand rows would be felt at every key of a search.
    for (let index = 0; index < count; index++) this.#heights[index] = known(index) ?? estimate
    for (let node = 1; node <= count; node++) {
      const sum = (this.#sums[node] ?? 0) + (this.#heights[node - 1] ?? 0)
      this.#sums[node] = sum
      const parent = node + (node & -node)
      if (parent <= count) this.#sums[parent] = (this.#sums[parent] ?? 0) + sum
    }
  }

  /** True when the height was news. */
  measure(index: number, height: number): boolean {
    const change = height - (this.#heights[index] ?? height)
    if (Math.abs(change) < 0.5) return false
    this.#heights[index] = height
    for (let node = index + 1; node <= this.count; node += node & -node) this.#sums[node] = (this.#sums[node] ?? 0) + change
    return true
  }

  heightOf(index: number): number {
    return this.#heights[index] ?? 0
  }

  /** Distance from the top of the list to the top of the row; the whole height for `index === count`. */
  topOf(index: number): number {
    let sum = 0
    for (let node = Math.min(index, this.count); node > 0; node -= node & -node) sum += this.#sums[node] ?? 0
    return sum
  }

  get total(): number {
    return this.topOf(this.count)
  }

  /** The row that covers `offset`; the nearest one outside the list; 0 for an empty list. */
  rowAt(offset: number): number {
    let node = 0
    let left = offset
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const sum = this.#sums[node + step]
      if (node + step <= this.count && sum !== undefined && sum <= left) {
        node += step
        left -= sum
      }
    }
    return Math.max(0, Math.min(node, this.count - 1))
  }

  /** Half-open range of rows that touch the window, with `spare` rows more on each side. */
  visible(top: number, bottom: number, spare: number): { start: number; end: number } {
    if (this.count === 0) return { start: 0, end: 0 }
    return { start: Math.max(0, this.rowAt(top) - spare), end: Math.min(this.count, this.rowAt(bottom) + 1 + spare) }
  }
}

/** A run of rows to draw, or the empty height of rows that are not drawn. */
export type Segment = { gap: number } | { start: number; end: number }

/** The drawn rows with the gaps around them. `kept` is drawn wherever it is, so that it does not lose the focus. */
export function segments(rows: RowHeights, visible: { start: number; end: number }, kept: number | null): Segment[] {
  const runs = [visible]
  if (kept !== null && kept >= 0 && kept < visible.start) runs.unshift({ start: kept, end: kept + 1 })
  if (kept !== null && kept >= visible.end && kept < rows.count) runs.push({ start: kept, end: kept + 1 })
  const drawn: Segment[] = []
  let done = 0
  for (const run of runs) {
    drawn.push({ gap: rows.topOf(run.start) - rows.topOf(done) }, run)
    done = run.end
  }
  drawn.push({ gap: rows.total - rows.topOf(done) })
  return drawn
}
