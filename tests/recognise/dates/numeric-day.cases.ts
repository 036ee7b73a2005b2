import type { Table } from './table.ts'

export const numericDayCases: Table[] = [
  {
    about: 'days in figures',
    hits: [
      ['The file is dated [2024-02-29].', ['2024-02-29']],
      ['The stamp reads [2025-03-16T08:30:00Z].', ['2025-03-16']],
      ['A schedule for [2/18/2025] and one for [16.03.2025].', ['2025-02-18', '2025-03-16']],
      ['A page of [25/12/2024].', ['2024-12-25']],
      ['Updated: [25-12-2024 23:09].', ['2024-12-25T23:09']],
    ],
    lookAlikes: [
      'The score was 3/4.',
      'Version 1.2.3 is out.',
      'Call 555-01-02.',
      'A share of 16.03 percent.',
      'It is 45/90/2020.',
      'It is 45-90-2020, or 12-10-24.',
      'Call 12-10-3456.',
    ],
  },
]
