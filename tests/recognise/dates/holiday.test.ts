import { describe, expect, it } from 'vitest'
import { easter, isoDay, orthodoxEaster } from '../../../lib/recognise/dates/calendar.ts'
import { checkCases, checkLookAlikes } from './cases.ts'

describe('holidays', () => {
  checkCases([
    ['He rested on [Christmas Eve].', ['2024-12-24']],
    ['It will end by [Easter 2025].', ['2025-04-20']],
    ['On [Orthodox Easter] they prayed.', ['2024-05-05'], '2024-05-20'],
    ['[Ukraine’s Independence Day] and [Victory Day].', ['2022-08-24', '2022-05-09'], '2022-07-01'],
    ['The shops closed on [Thanksgiving Day].', ['2024-11-28'], '2024-12-03'],
    ["It was [New Year's Eve]; on [New Year’s Day] he left.", ['2024-12-31', '2025-01-01'], '2025-01-05'],
  ])
  checkLookAlikes([
    'Christmas trees burn well.',
    'Easter Island is far.',
    'A Thanksgiving-style meal.',
    'Independence matters. Victory came.',
  ])

  it.each([
    [2019, '2019-04-21', '2019-04-28'],
    [2022, '2022-04-17', '2022-04-24'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
  ])('puts Easter of %i on the right Sundays', (year, western, orthodox) => {
    expect([isoDay(easter(year)), isoDay(orthodoxEaster(year))]).toEqual([western, orthodox])
  })
})

describe('days known by a number', () => {
  checkCases([
    ['After [9/11] everything changed.', ['2001-09-11'], '2009-10-26'],
    ['The [Sept. 11] attacks and the [Sept. 11] election.', ['2001-09-11', '2009-09-11'], '2009-10-26'],
  ])
  checkLookAlikes(['He ate 9/10 of it.'])
})
