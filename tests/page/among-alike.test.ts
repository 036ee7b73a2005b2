import { describe, expect, it } from 'vitest'
import { nearestTo, neighbourOf, placeAmong } from '../../lib/page/among-alike.ts'
import type { DateMention, Mention } from '../../lib/recognise/mention.ts'

const date = (start: number, value: string): DateMention => ({
  kind: 'date',
  type: 'DATE',
  span: { start, end: start + 5 },
  value,
  from: null,
  to: null,
  inferred: [],
  rule: 'sample',
  why: { key: 'stated', what: '', count: 0, to: '' },
})

const [first, other, second, third] = [
  date(0, '2025-03-12'),
  date(20, '2025-03-13'),
  date(40, '2025-03-12'),
  date(90, '2025-03-12'),
]
const mentions: Mention[] = [first, other, second, third]

describe('a mention among those of the same thing', () => {
  it('has a place and a number of them', () => {
    expect(placeAmong(mentions, second)).toEqual({ n: 2, of: 3 })
    expect(placeAmong(mentions, other)).toEqual({ n: 1, of: 1 })
  })

  it.each([
    ['the next', first, 1, second],
    ['the one before', third, -1, second],
    ['the first after the last', third, 1, first],
    ['the last before the first', first, -1, third],
    ['itself where it is alone', other, 1, other],
  ] as const)('leads to %s', (_, from, by, to) => {
    expect(neighbourOf(mentions, from, by)).toBe(to)
  })

  it('is found again where it stood, as near as there is one', () => {
    expect(nearestTo(mentions, date(44, '2025-03-12'))).toBe(second)
    expect(nearestTo(mentions, date(80, '2025-03-12'))).toBe(third)
    expect(nearestTo(mentions, date(80, '2025-03-30'))).toBeNull()
  })
})
