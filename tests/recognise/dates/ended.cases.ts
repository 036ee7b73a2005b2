import type { Table } from './table.ts'

const november = '2009-11-03'

export const endedCases: Table[] = [
  {
    about: 'a quarter, a year or a week named by its last day',
    hits: [
      ['In [the quarter] ended [Sept. 30] it rose.', ['2009-Q3', '2009-09-30'], november],
      ['In [the quarter] ended [Aug. 31] it fell.', ['2009-06/2009-08', '2009-08-31'], november],
      ['For [the fiscal year] ending [January 2010], it will lose.', ['2010', '2010-01'], november],
      ['[The third quarter], which ended on [Sept. 26], was good.', ['2009-Q3', '2009-09-26'], november],
      ['[The week] ended [Oct. 14] was cold.', ['2009-W42', '2009-10-14'], november],
    ],
    lookAlikes: [
      'The year ended badly.',
      'The quarter ending there is old.',
      'The week ended with a storm.',
      'A year through the eyes of a child.',
      'The first half ended 1-0.',
    ],
  },
]
