import { describe, expect, it } from 'vitest'
import { isDayFirst, isoDate } from '../../lib/article/iso-date.ts'

describe('dates as pages write them', () => {
  it.each([
    ['Piątek, 14 marca 2025 (07:30)', '2025-03-14T07:30:00'],
    ['10 Mart 2025 Pazartesi 11:02', '2025-03-10T11:02:00'],
    ['15 marzo 2025, 19:12', '2025-03-15T19:12:00'],
    ['11.3.2025, 21.14 Uhr', '2025-03-11T21:14:00'],
    ['الخميس 13 مارس 2025', '2025-03-13'],
    ['2025年3月15日 18時32分', '2025-03-15T18:32:00'],
    ['24-Oct-2023 16:05', '2023-10-24T16:05:00'],
    ['11. März 2025 um 21:14 Uhr', '2025-03-11T21:14:00'],
  ])('%s', (words, iso) => expect(isoDate(words)).toBe(iso))

  it('between slashes are read as the language of the page has them, or not at all', () => {
    expect(isoDate('12/03/2025 às 06h02', isDayFirst('pt-BR'))).toBe('2025-03-12T06:02:00')
    expect(isoDate('12/03/2025', isDayFirst('en-GB'))).toBe('2025-03-12')
    expect(isoDate('12/03/2025', isDayFirst('en'))).toBeNull()
    expect(isoDate('03/16/2025', isDayFirst('en-US'))).toBe('2025-03-16')
  })

  it.each(['Track 14 of 2025', '32 marca 2025', '2025年13月1日', 'on 4 June'])('no date: %s', (words) =>
    expect(isoDate(words)).toBeNull(),
  )
})
