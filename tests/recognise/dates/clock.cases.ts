import type { Table } from './table.ts'

export const clockCases: Table[] = [
  {
    about: 'times with a time zone',
    hits: [
      ['It landed on [Tuesday at 18:00 UTC].', ['2025-03-11T18:00Z']],
      ['It left on [Tuesday] and at [18:00 UTC] it landed.', ['2025-03-11', '2025-03-11T18:00Z']],
      ['At [16:15 UTC], [June 1], he spoke.', ['2009-06-01T16:15Z', '2009-06-01'], '2009-06-04'],
      ['At [12:00 UTC Monday] it closed.', ['2009-06-01T12:00Z'], '2009-06-01'],
      ['By [17:40 UTC], it was down.', ['2008-10-06T17:40Z'], '2008-10-06'],
      ['It opened on [Tuesday] at about [9 a.m. EST].', ['2025-03-11', '2025-03-11T09:00']],
    ],
    lookAlikes: [
      'The train left at 11:35, the bus at 6pm, the boat at 2:40 p.m.',
      'It began about 10:35 a.m. (3:35 a.m. EDT).',
      'At 1800 UTC it went down.',
      'The ratio is 4:3.',
      '09:10 Leaders have left the table.',
      'He ran it in 2:05:30.',
    ],
  },
  {
    about: 'parts of the day at hand',
    hits: [
      ['It fell on [March 3]; in [the evening] it rose.', ['2025-03-03', '2025-03-03TEV']],
      ['It rose in [morning] trading, and fell [later in the day].', ['2025-03-16TMO', '2025-03-16']],
      ['They searched through [the night].', ['2025-03-16TNI']],
      ['They searched through [the night Monday].', ['2025-03-10TNI'], '2025-03-11'],
      ['It came in [the evening of March 3].', ['2025-03-03TEV']],
      ['It came late in [the evening on March 3].', ['2025-03-03TEV']],
      ['It came in [the morning on Monday] and in [the night 5 March].', ['2025-03-10TMO', '2025-03-05TNI']],
      ['It came in [the evening] on a hill.', ['2025-03-16TEV']],
    ],
    lookAlikes: [
      'In the evening of his life he wrote.',
      'Morning trains are full.',
      'Later in the game he scored.',
      'The night shift.',
      'The morning on the hill was cold.',
      'Late evenings on a boat are cold.',
      'A morning on 3 legs.',
      'Trading was slow in the morningside shops.',
    ],
  },
]
