import type { Table } from './table.ts'

export const monthCases: Table[] = [
  {
    about: 'months',
    hits: [
      ['It began [this past April].', ['2012-04'], '2012-06-04'],
      ['It began in [February 2022].', ['2022-02']],
      ['It ends after [October of next year].', ['2026-10']],
      ['The truce of [last July] has frayed.', ['2024-07']],
      ['[This March] the lilac is early.', ['2025-03']],
      ['Deliveries resumed in [the month of June].', ['2024-06'], '2024-08-01'],
      ['The law was passed in [December].', ['2024-12']],
      ['The law will be passed in [December].', ['2025-12']],
      ['A decision was put off until [May].', ['2025-05']],
      ['Traffic fell in [early March] and rose before [mid-April].', ['2025-03', '2025-04']],
      ['They leave by [the end of March].', ['2025-03']],
      ['[September]’s figures were better.', ['2025-09'], '2025-11-02'],
      ['[March] has been long.', ['2025-03']],
    ],
    lookAlikes: [
      'The augury of Augustus.',
      'A decimal place.',
      'He may.',
      'Then June Hart spoke.',
      'Octobers are wet.',
      'March on, they sang.',
      'May they rest.',
      'Marching bands.',
      'Julia and Julius left.',
      'She may come, and they march on.',
      'May I ask? Mr. May answered.',
      'April Smith met June Jones and August Wilson.',
      'The Long March South set off.',
    ],
  },
]
