import { describe, expect, it } from 'vitest'
import { addMonths, daysOf, monthOf, monthsBetween } from '../../../components/log/model/months.ts'
import { timelineWindow } from '../../../components/log/model/timeline.ts'

describe('months', () => {
  it.each([
    ['2025-01', -1, '2024-12'],
    ['2024-12', 1, '2025-01'],
    ['2025-03', -24, '2023-03'],
    ['2025-03', 0, '2025-03'],
  ])('%s and %d months is %s', (month, steps, expected) => {
    expect(addMonths(month, steps)).toBe(expected)
  })

  it('knows the last day of each month', () => {
    expect(daysOf('2024-02')).toEqual({ saidFrom: '2024-02-01', saidTo: '2024-02-29' })
    expect(daysOf('2025-02')).toEqual({ saidFrom: '2025-02-01', saidTo: '2025-02-28' })
    expect(monthsBetween('2024-11', '2025-02')).toBe(4)
  })

  it('names a month only for a range that is one', () => {
    expect(monthOf('2025-03-01', '2025-03-31')).toBe('2025-03')
    expect(monthOf('2025-03-01', '2025-03-30')).toBeNull()
    expect(monthOf('2025-03-02', '2025-03-31')).toBeNull()
    expect(monthOf('2025-03-01', '2025-04-30')).toBeNull()
    expect(monthOf(null, '2025-03-31')).toBeNull()
  })
})

const years = {
  months: Array.from({ length: 27 }, (_, step) => addMonths('2023-01', step)),
  series: [
    { speaker: 'A', counts: Array.from({ length: 27 }, (_, step) => step) },
    { speaker: null, counts: Array.from({ length: 27 }, () => 1) },
  ],
  undated: 2,
}

describe('the timeline in sight', () => {
  it('is the last twelve months, each stacked by speaker', () => {
    const { columns, speakers, hasOthers, undated } = timelineWindow(years, null)
    expect(columns.map(({ month }) => month)).toEqual(Array.from({ length: 12 }, (_, step) => addMonths('2024-04', step)))
    expect(columns.at(-1)).toEqual({ month: '2025-03', total: 27, parts: [26, 1] })
    expect([speakers, hasOthers, undated]).toEqual([['A'], true, 2])
  })

  it('goes back and forth by a year, and no further than there are quotes', () => {
    const latest = timelineWindow(years, null)
    expect([latest.earlier, latest.later]).toEqual(['2024-03', null])
    const before = timelineWindow(years, latest.earlier)
    expect([before.earlier, before.later]).toEqual(['2023-03', '2025-03'])
    const first = timelineWindow(years, before.earlier)
    expect([first.earlier, first.later]).toEqual([null, '2024-03'])
    expect(first.columns).toHaveLength(3)
    expect(first.columns[0]).toEqual({ month: '2023-01', total: 1, parts: [0, 1] })
    expect(timelineWindow(years, '2025-01').later).toBe('2025-03')
  })

  it('begins with the first quotes when they are no year old', () => {
    const { columns, earlier } = timelineWindow({ ...years, months: years.months.slice(0, 2) }, null)
    expect(columns.map(({ month }) => month)).toEqual(['2023-01', '2023-02'])
    expect(earlier).toBeNull()
  })

  it('has no columns for an empty log', () => {
    expect(timelineWindow({ months: [], series: [], undated: 0 }, null).columns).toEqual([])
  })
})
