import type { Table } from './table.ts'

export const weekOfCases: Table[] = [
  {
    about: 'weeks of a month or around a day',
    hits: [
      ['In [the last week of March] or [the week of April 7].', ['2025-W13', '2025-W15']],
      ['In [the first week of June 2024] it began.', ['2024-W23']],
      ['[The first week of January 2021] was short.', ['2021-W01']],
      ['[The week of Jan. 1, 2021] was the 53rd.', ['2020-W53']],
    ],
    lookAlikes: [
      'The first week of talks was slow.',
      'A week of rain.',
      'The last weeks of the war.',
      'The week of mourning ended.',
    ],
  },
]
