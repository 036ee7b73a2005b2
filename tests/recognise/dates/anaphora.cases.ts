import type { Table } from './table.ts'

export const anaphoraCases: Table[] = [
  {
    about: 'dates that hang on the date before',
    hits: [
      ['[A month earlier], on [Dec. 14], he left.', ['2024-12', '2024-12-14']],
      ['On [May 3] it fell; [the next day], [Sunday], it rose.', ['2025-05-03', '2025-05-04', '2025-05-04'], '2025-05-05'],
      ['[First-quarter] sales rose from [the same quarter of 2006].', ['2008-Q1', '2006-Q1'], '2008-05-16'],
      ['It fell on [March 3]. [The same day], rain came.', ['2025-03-03', '2025-03-03']],
      ['On [March 3] it fell; [the next day] it rose; [two days later] it fell.', ['2025-03-03', '2025-03-04', '2025-03-06']],
      ['They met on [May 11]. [Two days earlier] he had left.', ['2025-05-11', '2025-05-09'], '2025-05-16'],
      ['It opened in [May 2008]; [that year] it closed.', ['2008-05', '2008']],
      ['Signed in [2019], revoked [two years later].', ['2019', '2021']],
      ['It fell on [March 3]. [That evening] it rose.', ['2025-03-03', '2025-03-03TEV']],
      ['The first met in [the week of March 3], [the following week] another did.', ['2025-W10', '2025-W11']],
      ['In [the third quarter] it rose, from a loss in [the year-ago quarter].', ['2009-Q3', '2008-Q3'], '2009-11-03'],
      ['In [2019] it broke; [the day after] it was mended.', ['2019', 'PAST_REF']],
      ['[The following day] he left.', ['PAST_REF']],
    ],
    lookAlikes: [
      'It lasted the whole day.',
      'Three years before the mast, he wrote.',
      'The same dayroom.',
      'One period of play.',
      'Years after she was born, it burnt.',
      'The days to come will tell.',
      'A later day may do.',
      'The same old song.',
      'Weeks before the vote they left.',
      'That the week is long, all know.',
      'An earlier version was longer.',
      'It came three days later than planned.',
      'Two days after the vote he left.',
      'The same people came at the same time.',
    ],
  },
  {
    about: 'dates that hang on the date before need no publication day',
    hits: [['On [March 3, 2020] it fell; [a day later] it rose.', ['2020-03-03', '2020-03-04'], null]],
    lookAlikes: [],
  },
]
