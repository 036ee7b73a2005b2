import type { Table } from './table.ts'

export const suppressedCases: Table[] = [
  {
    about: 'durations, ages and sets are no dates',
    hits: [],
    lookAlikes: [
      'A 30-day truce and a two-day summit.',
      'It lasted five and a half years, or 60 to 90 days.',
      'The baby is 18 months old; the driver, 52, is not.',
      'In the past 24 hours and over the next two weeks.',
      'They meet every year, each month, year after year.',
      'It was the first time in 25 years.',
      'It is day 1,155 of the war.',
      'World War II and the Six-Day War.',
      'In the first nine months it fell.',
      'It has 60 days to reply.',
    ],
  },
]
