import type { Table } from './table.ts'

const wednesday = '2025-03-12'

export const unitCases: Table[] = [
  {
    about: 'weeks, months and years seen from the publication day',
    hits: [
      ['By [year end], or at [year’s end].', ['2025', '2025'], wednesday],
      ['[Last week], [this week] and [next week].', ['2025-W10', '2025-W11', '2025-W12'], wednesday],
      ['[Last month] and [next month].', ['2025-02', '2025-04'], wednesday],
      ['[Last year], [earlier this year] and [later next year].', ['2024', '2025', '2026'], wednesday],
      ['[Last month] it began, [next month] it ends.', ['2024-12', '2025-02'], '2025-01-31'],
      ['[Last week] had a rare number.', ['2020-W53'], '2021-01-05'],
      ['By [the end of the year], or [year-end].', ['2025', '2025'], wednesday],
      ['[Later in the week] he returns.', ['2025-W11'], wednesday],
      ['Over [the past week] it froze.', ['2025-03-06/2025-03-12'], wednesday],
      ['[The next decade] will be hot.', ['203'], wednesday],
      ['In [the last week of March] or [the week of April 7].', ['2025-W13', '2025-W15'], wednesday],
    ],
    lookAlikes: [
      'The weak and the weekly.',
      'A week in politics.',
      'Weekly trips.',
      'Two weekends.',
      'Yearly, monthly, daily.',
      'A monthly fee.',
      'The decades after.',
      'Quarterly sums.',
      'A weeklong trip.',
      'It is years since.',
      'The next of kin.',
      'Last but not least.',
      'This is it.',
      'Yearlings.',
      'It grew over the past year and in the last three months.',
      'It will last for the next two weeks.',
      'In the last year of his presidency he wrote.',
      'ABC’s “This Week” asked him.',
      'A year is long; weeks pass.',
    ],
  },
  {
    about: 'weeks, months and years seen from the publication day on a Sunday this week is what the tense says',
    hits: [
      ['They will speak [this week].', ['2025-W12']],
      ['They spoke twice [this week].', ['2025-W11']],
    ],
    lookAlikes: [],
  },
  {
    about: 'weeks, months and years seen from the publication day weekends',
    hits: [
      ['They met over [the weekend].', ['2025-W10-WE'], wednesday],
      ['They will meet over [the weekend].', ['2025-W11-WE'], wednesday],
      ['It was shown [this weekend].', ['2025-W10-WE'], '2025-03-10'],
    ],
    lookAlikes: [],
  },
  {
    about: 'weeks, months and years seen from the publication day without a publication day are unresolved',
    hits: [['[Last week], [next month] and [this year].', ['XXXX-WXX', 'XXXX-XX', 'XXXX'], null]],
    lookAlikes: [],
  },
]
