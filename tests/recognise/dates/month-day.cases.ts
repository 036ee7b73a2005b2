import type { Table } from './table.ts'

export const monthDayCases: Table[] = [
  {
    about: 'a day and a month',
    hits: [
      ['On [Sunday evening, August 18], a bomb fell.', ['2024-08-18TEV'], '2024-08-19'],
      ['The hearing of [March 9] was moved to [May 27].', ['1998-03-09', '1998-05-27'], '1998-02-27'],
      ['The accord was signed on [March 16, 2025].', ['2025-03-16']],
      ['It opened on [16 March 2024] in Lviv.', ['2024-03-16']],
      ['The hearing on [Jan. 8] was short.', ['2025-01-08']],
      ['She arrived on [Friday, Jan. 3], and stayed.', ['2025-01-03']],
      ['He left on [the 3rd of June 2021].', ['2021-06-03']],
      ['They met on [1 April last year] and on [March 1st of this year].', ['2024-04-01', '2025-03-01']],
      ['The parade of [the first of May] will be small.', ['2025-05-01']],
      [
        'Seen [today] ([28 Jun]), and on [september 4]. It left on [5 june].',
        ['2025-03-16', '2025-06-28', '2025-09-04', '2024-06-05'],
      ],
      ['A leap day, [29 February], was chosen.', ['2024-02-29'], '2024-05-01'],
    ],
    lookAlikes: [
      'In Maryland, 12 came.',
      'They sang seven Mays.',
      'A score of 16-3.',
      'Chapter 3 of March Winds.',
      'Room 28 Jan Berg slept in.',
      'The march 4 of them made.',
      'Sun Yat-sen and Mon Mothma.',
      'He birdied the 12th hole.',
      'The 5th and 6th brigades held.',
      'On the 21st floor.',
      'He runs on the 5th lane.',
      'The 2nd of three talks.',
      'The note is dated 2025-02-30.',
      'On February 30 nothing happened.',
      'It may 16 times rain.',
      'They march 20 kilometres.',
      'Mar Elias and Jan Novak are names.',
    ],
  },
  {
    about: 'a day and a month without a year is the closest one',
    hits: [
      ['The vote was held on [December 28].', ['2024-12-28']],
      ['The vote will be held on [August 10].', ['2025-08-10']],
      ['The trial, which began on [Jan. 12], goes on.', ['1998-01-12'], '1998-11-06'],
      ['The talks of [January 3] failed.', ['2026-01-03'], '2025-12-30'],
      ['He resigned on [Nov. 30].', ['2024-11-30']],
      ['Troops crossed on [24 February 2022] and were gone by [6 April].', ['2022-02-24', '2022-04-06']],
    ],
    lookAlikes: [],
  },
  {
    about: 'a day and a month without a publication day has no year',
    hits: [['The vote on [March 16] was close.', ['XXXX-03-16'], null]],
    lookAlikes: [],
  },
  {
    about: 'a day of the month',
    hits: [
      ['The list will be ready by [the 20th].', ['2025-03-20']],
      ['They came on [the 12th], he said.', ['2025-03-12']],
    ],
    lookAlikes: [
      'The 5th brigade held.',
      'He was the 12th to speak.',
      'On the second try it opened.',
      'The 93rd minute decided.',
    ],
  },
]
