import type { Table } from './table.ts'

export const holidayCases: Table[] = [
  {
    about: 'holidays',
    hits: [
      ['He rested on [Christmas Eve].', ['2024-12-24']],
      ['It will end by [Easter 2025].', ['2025-04-20']],
      ['On [Orthodox Easter] they prayed.', ['2024-05-05'], '2024-05-20'],
      ['[Ukraine’s Independence Day] and [Victory Day].', ['2022-08-24', '2022-05-09'], '2022-07-01'],
      ['The shops closed on [Thanksgiving Day].', ['2024-11-28'], '2024-12-03'],
      ["It was [New Year's Eve]; on [New Year’s Day] he left.", ['2024-12-31', '2025-01-01'], '2025-01-05'],
    ],
    lookAlikes: [
      'Christmas trees burn well.',
      'Easter Island is far.',
      'A Thanksgiving-style meal.',
      'Independence matters. Victory came.',
    ],
  },
  {
    about: 'days known by a number',
    hits: [
      ['After [9/11] everything changed.', ['2001-09-11'], '2009-10-26'],
      ['The [Sept. 11] attacks and the [Sept. 11] election.', ['2001-09-11', '2009-09-11'], '2009-10-26'],
    ],
    lookAlikes: ['He ate 9/10 of it.'],
  },
]
