import type { Table } from './table.ts'

export const agoCases: Table[] = [
  {
    about: 'so long ago, so long from now',
    hits: [
      ['[A week ago today] the bridge opened.', ['2025-03-09']],
      ['It opened [two years ago this month].', ['2023-03']],
      ['They met [a week ago Sunday].', ['2025-03-02'], '2025-03-12'],
      ['[Two days ago] he left.', ['2025-03-14']],
      ['[A week ago], [three months ago], [five years ago].', ['2025-W10', '2024-12', '2020']],
      ['[A fortnight ago] it snowed.', ['2025-W09']],
      ['[Twenty-five years ago] it was new.', ['2000']],
      ['It ends [a week from now], or in [two weeks’ time].', ['2025-W12', '2025-W13']],
      ['[A few weeks ago] and [two or three years ago].', ['PAST_REF', 'PAST_REF']],
      ['[Two days ago] nobody knew.', ['XXXX-XX-XX'], null],
    ],
    lookAlikes: [
      'Ago is a rare word.',
      'Weeks of rain.',
      'Ages ago there was a mill.',
      'The years go by.',
      'They wait in vain.',
      'A while ago it rang.',
      'About an hour ago it stopped.',
      'In two weeks they finish.',
      'It took two days.',
      'Long ago, in another war.',
      'It is 99999 years old.',
    ],
  },
]
