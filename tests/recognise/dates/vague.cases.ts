import type { Table } from './table.ts'

export const vagueCases: Table[] = [
  {
    about: 'vague times',
    hits: [
      ['[Now] it is quiet; [recently] it was not.', ['PRESENT_REF', 'PAST_REF']],
      ['In [recent weeks] and in [the coming days].', ['PAST_REF', 'FUTURE_REF']],
      ['Nobody knows [the future], least of all [these days].', ['FUTURE_REF', 'PRESENT_REF']],
    ],
    lookAlikes: ['The future status is open.', 'A recent study.', 'The current weakness.'],
  },
  {
    about: 'durations, ages, sets and times of the clock',
    hits: [],
    lookAlikes: [
      'A 30-day truce and a two-day summit.',
      'It lasted five and a half years, or 60 to 90 days.',
      'The baby is 18 months old; the driver, 52, is not.',
      'In the past 24 hours and over the next two weeks.',
      'They meet every year, each month, year after year.',
      'It was the first time in 25 years.',
      'The train left at 11:35, the bus at 6pm, the boat at 2:40 p.m.',
      'It is day 1,155 of the war.',
      'World War II and the Six-Day War.',
    ],
  },
  {
    about: 'times with a time zone',
    hits: [
      ['It landed on [Tuesday at 18:00 UTC].', ['2025-03-11T18:00Z']],
      ['It left on [Tuesday]; at [18:00 UTC] it landed.', ['2025-03-11', '2025-03-11T18:00Z']],
      ['At [16:15 UTC], [June 1], he spoke.', ['2009-06-01T16:15Z', '2009-06-01'], '2009-06-04'],
      ['At [12:00 UTC Monday] it closed.', ['2009-06-01T12:00Z'], '2009-06-01'],
    ],
    lookAlikes: [],
  },
]
