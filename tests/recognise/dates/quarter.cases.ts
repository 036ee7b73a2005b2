import type { Table } from './table.ts'

const november = '2009-11-03'

export const quarterCases: Table[] = [
  {
    about: 'quarters and halves',
    hits: [
      ['In [last year’s fourth quarter] and [2010’s second quarter].', ['2008-Q4', '2010-Q2'], november],
      [
        'In [the third quarter] it rose from [the third quarter of 2008]; sales for [the quarter] fell.',
        ['2009-Q3', '2008-Q3', '2009-Q3'],
        november,
      ],

      ['Its [second-half] profit rose.', ['2024-H2'], '2025-01-10'],
      ['Its [fiscal first quarter] was good.', ['2009-Q1'], '2009-05-07'],
      ['Profit rose in [the third quarter].', ['2009-Q3'], november],
      ['[Third-quarter] results were good; [fourth-quarter] ones will follow.', ['2009-Q3', '2009-Q4'], november],
      ['In [the first quarter of last year] it was lower.', ['2008-Q1'], november],
      ['It was [the final quarter of 2008].', ['2008-Q4'], november],
      ['[Q3 2025], [Q4] and [H1 2024] were strong.', ['2025-Q3', '2024-Q4', '2024-H1']],
      ['It should close in [the second half of next year].', ['2010-H2'], november],
      ['In [the second quarter] sales fell; profit for [the quarter] rose.', ['2009-Q2', '2009-Q2'], november],
      ['In [the last quarter of the year] it rises.', ['2009-Q4'], november],
      ['[Last quarter] was weak, [next quarter] may be better.', ['2009-Q3', '2010-Q1'], november],
    ],
    lookAlikes: [
      'The old city has four quarters.',
      'His second half was better.',
      'Four quarters of an apple.',
      'He scored in the first half.',
      'A first-half goal won it.',
      'The second-half kick-off.',
      'Half of them left.',
      'The third quarters of the moon.',
      'Quarter past ten.',
      'A quarter of voters stayed away.',
      'The first half ended 1-0.',
      'They cut it in half.',
      'The old quarter of Lviv.',
      'The third of five talks.',
    ],
  },
]
