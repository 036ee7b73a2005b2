import type { Table } from './table.ts'

export const eventDayCases: Table[] = [
  {
    about: 'days known by a number',
    hits: [
      ['After [9/11] everything changed.', ['2001-09-11'], '2009-10-26'],
      ['The [Sept. 11] attacks and the [Sept. 11] election.', ['2001-09-11', '2009-09-11'], '2009-10-26'],
    ],
    lookAlikes: ['He ate 9/10 of it.', 'A 24/7 shop with 9/16 bolts.'],
  },
]
