import type { Table } from './table.ts'

export const rangeCases: Table[] = [
  {
    about: 'ranges',
    hits: [
      ['It was seized on [the night of November 16 to 17].', ['2025-11-16/2025-11-17'], '2025-11-18'],
      ['Shells fell daily from [March to May].', ['2024-03/2024-05'], '2024-08-01'],
      ['The talks of [Feb. 17–18] ended.', ['2025-02-17/2025-02-18']],
      ['The vote of [23–26 May 2024] was close.', ['2024-05-23/2024-05-26']],
      ['Between [March 10 and 12] three buses came.', ['2025-03-10/2025-03-12']],
      ['Between [Jan. 30 and Feb. 2] it froze.', ['2025-01-30/2025-02-02']],
      ['Closed from [Dec. 30 to Jan. 2].', ['2024-12-30/2025-01-02'], '2025-01-05'],
      ['It struck on [March 3 and 4].', ['2025-03-03/2025-03-04']],
      [
        'Drones came [overnight April 22-23] and [overnight on 11-12 May].',
        ['2025-04-22/2025-04-23', '2025-05-11/2025-05-12'],
        '2025-05-13',
      ],
      ['He was minister from [5 March 2020 to 12 May 2021].', ['2020-03-05/2021-05-12']],
      ['From [June 2022 to May 2023] it stood.', ['2022-06/2023-05']],
      ['The [April-June] figures fell.', ['2009-04/2009-06'], '2009-08-01'],
      ['They meet in [May or June].', ['2025-05/2025-06']],
      ['The session ran from [Friday to Monday].', ['2025-03-07/2025-03-10'], '2025-03-12'],
    ],
    lookAlikes: [
      'The night of the 12 owls.',
      'Tours leave on the first Saturday of the month, from May to October.',
      'It is open daily from March to June.',
      'They drew 2-2.',
      'Numbers 10 to 12 are out.',
      'Between two and four.',
      'From here to there.',
      'A 5-to-4 vote.',
      'The 12–15 group.',
      'A May-to-lose game.',
      'Between him and her.',
      'A ratio of 17–18 to one.',
      'They won 3-4 and lost 20-21.',
      'Call 2014-2000.',
      'Between 10 and 12 people came.',
    ],
  },
]
