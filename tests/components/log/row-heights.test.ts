import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RowHeights, segments } from '../../../components/log/model/row-heights.ts'

describe('RowHeights', () => {
  it('takes every row to be as high as the estimate until it is measured', () => {
    const rows = new RowHeights(1000, 60)
    expect(rows.total).toBe(60_000)
    expect(rows.measure(10, 100)).toBe(true)
    expect(rows.measure(10, 100)).toBe(false)
    expect(rows.topOf(10)).toBe(600)
    expect(rows.topOf(11)).toBe(700)
    expect(rows.rowAt(699)).toBe(10)
    expect(rows.rowAt(700)).toBe(11)
  })

  it('has nothing to show for an empty list', () => {
    const rows = new RowHeights(0, 60)
    expect(rows.visible(0, 800, 5)).toEqual({ start: 0, end: 0 })
    expect(rows.total).toBe(0)
  })

  it('shows the rows of the window and a few around it', () => {
    expect(new RowHeights(100, 10).visible(200, 250, 2)).toEqual({ start: 18, end: 28 })
    expect(new RowHeights(100, 10).visible(-500, 0, 2)).toEqual({ start: 0, end: 3 })
    expect(new RowHeights(100, 10).visible(5000, 9000, 2)).toEqual({ start: 97, end: 100 })
  })

  it('agrees with plain addition for any measured heights', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), (measured, part) => {
        const rows = new RowHeights(measured.length, 50)
        for (const [index, height] of measured.entries()) rows.measure(index, height)
        const tops = measured.map((_, index) => measured.slice(0, index).reduce((sum, height) => sum + height, 0))
        expect(measured.map((_, index) => rows.topOf(index))).toEqual(tops)
        const offset = Math.min(part * rows.total, rows.total - 1)
        expect(rows.rowAt(offset)).toBe(tops.findLastIndex((top) => top <= offset))
      }),
    )
  })
})

describe('segments', () => {
  const rows = new RowHeights(100, 10, (index) => (index === 0 ? 40 : undefined))

  it('fill the list from end to end', () => {
    expect(segments(rows, { start: 20, end: 30 }, null)).toEqual([{ gap: 230 }, { start: 20, end: 30 }, { gap: 700 }])
  })

  it('draw the kept row above, below or among the visible ones', () => {
    expect(segments(rows, { start: 20, end: 30 }, 0)).toEqual([
      { gap: 0 },
      { start: 0, end: 1 },
      { gap: 190 },
      { start: 20, end: 30 },
      { gap: 700 },
    ])
    expect(segments(rows, { start: 20, end: 30 }, 99)).toEqual([
      { gap: 230 },
      { start: 20, end: 30 },
      { gap: 690 },
      { start: 99, end: 100 },
      { gap: 0 },
    ])
    expect(segments(rows, { start: 20, end: 30 }, 25)).toHaveLength(3)
  })
})
