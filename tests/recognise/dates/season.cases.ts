import type { Table } from './table.ts'

export const seasonCases: Table[] = [
  {
    about: 'seasons',
    hits: [
      ['It was quieter in [the spring of 2014] and in [summer 2015].', ['2014-SP', '2015-SU']],
      ['[Last fall] it rained.', ['2024-FA']],
      ['[This summer] he will travel.', ['2025-SU']],
      ['They left in [the spring].', ['2024-SP'], '2024-08-15'],
      ['It has been quiet since [late autumn].', ['2023-FA'], '2024-08-15'],
      ['They wait until [spring].', ['2025-SP'], '2024-12-01'],
    ],
    lookAlikes: [
      'Prices fall and rivers spring.',
      'The Spring Statement was read.',
      'Every spring she cleans the cellar.',
      'He drinks spring water in summer clothes.',
    ],
  },
]
