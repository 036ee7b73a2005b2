import { describe, expect, it } from 'vitest'
import { easter, isoDay, orthodoxEaster } from '../../../lib/recognise/dates/calendar.ts'

describe('Easter', () => {
  it.each([
    [2019, '2019-04-21', '2019-04-28'],
    [2022, '2022-04-17', '2022-04-24'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
  ])('of %i falls on the right Sundays, Western and Orthodox', (year, western, orthodox) => {
    expect([isoDay(easter(year)), isoDay(orthodoxEaster(year))]).toEqual([western, orthodox])
  })
})
