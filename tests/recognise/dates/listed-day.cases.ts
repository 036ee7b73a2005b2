import type { Table } from './table.ts'

export const listedDayCases: Table[] = [
  {
    about: 'days of one month that are no stretch',
    hits: [
      ['On [Oct. 12] and [15] they met.', ['2024-10-12', '2024-10-15']],
      ['The talks of [Nov. 20], [22] and [25] were short.', ['2024-11-20', '2024-11-22', '2024-11-25']],
      ['It fell on [Oct. 12] or [15, 2019].', ['2019-10-12', '2019-10-15']],
      ['It rained on [12] and [15 October 2024].', ['2024-10-12', '2024-10-15']],
      ['Rent is due on [the 1st] and [the 15th].', ['2025-04-01', '2025-04-15']],
    ],
    lookAlikes: [
      'On two, 14 and 15 soldiers came.',
      'The suspects, 23 and 25, left.',
      'They won 12, 15 and 20 games.',
      'The 12th and 15th regiments.',
      'Rules 3 and 9 of the march.',
    ],
  },
]
