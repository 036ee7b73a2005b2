import type { Table } from './table.ts'

export const seasonCases: Table[] = [
  {
    about: 'seasons',
    hits: [
      ['[The winter of 2025-26] will be hard.', ['2025-WI'], '2025-11-18'],
      ['It was drafted over [the summer].', ['2025-SU'], '2025-11-18'],
      ['Come [this past summer] it failed.', ['2024-SU']],
      ['It was quieter in [the spring of 2014] and in [summer 2015].', ['2014-SP', '2015-SU']],
      ['[Last fall] it rained.', ['2024-FA']],
      ['[This summer] he will travel.', ['2025-SU']],
      ['They left in [the spring].', ['2024-SP'], '2024-08-15'],
      ['It has been quiet since [late autumn].', ['2023-FA'], '2024-08-15'],
      ['They wait until [spring].', ['2025-SP'], '2024-12-01'],
    ],
    lookAlikes: [
      'He will spring up and fall.',
      'A summer house.',
      'A spring in his step.',
      'The fall of the Wall.',
      'Winter coats sell well.',
      'Prices fall and rivers spring.',
      'The Spring Statement was read.',
      'Every spring she cleans the cellar.',
      'He drinks spring water in summer clothes.',
    ],
  },
]
