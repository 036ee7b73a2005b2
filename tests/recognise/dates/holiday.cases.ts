import type { Table } from './table.ts'

export const holidayCases: Table[] = [
  {
    about: 'holidays',
    hits: [
      [
        'By [Christmas] we will know, and before [the New Year] or [Easter] they will.',
        ['2025-12-25', '2026-01-01', '2025-04-20'],
        '2025-04-01',
      ],
      ['A curfew in Kyiv will hold on [Independence Day].', ['2024-08-24'], '2024-08-19'],
      ['He rested on [Christmas Eve].', ['2024-12-24']],
      ['It will end by [Easter 2025].', ['2025-04-20']],
      ['On [Orthodox Easter] they prayed.', ['2024-05-05'], '2024-05-20'],
      ['[Ukraine’s Independence Day] and [Victory Day].', ['2022-08-24', '2022-05-09'], '2022-07-01'],
      ['The shops closed on [Thanksgiving Day].', ['2024-11-28'], '2024-12-03'],
      ["It was [New Year's Eve]; on [New Year’s Day] he left.", ['2024-12-31', '2025-01-01'], '2025-01-05'],
    ],
    lookAlikes: [
      '“Merry Christmas,” he said.',
      'Happy Easter.',
      'An Easter egg.',
      'The Christmas market burnt.',
      'Halloween costumes are sold.',
      'A New Year tree.',
      'A Victory Dayton sign.',
      'Mother’s boys.',
      'Christmas trees burn well.',
      'Easter Island is far.',
      'A Thanksgiving-style meal.',
      'Independence matters. Victory came.',
    ],
  },
]
