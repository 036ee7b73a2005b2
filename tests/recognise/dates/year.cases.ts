import type { Table } from './table.ts'

export const yearCases: Table[] = [
  {
    about: 'years',
    hits: [
      ['The [2022/23] season was short.', ['2022/2023']],
      ['In [2014] it was quiet.', ['2014']],
      ['[2014]’s harvest and [the year 2015].', ['2014', '2015']],
      ['The [1994] law, by [early 2026].', ['1994', '2026']],
      ['It was founded in [nineteen ninety-one].', ['1991']],
      ['From [2014] to [2021] the line hardly moved.', ['2014', '2021']],
      ['The [2014–2021] period and the [2022-23] season.', ['2014/2021', '2022/2023']],
      ['Results for [fiscal 2010], [FY2011] and [fiscal year 2012].', ['2010', '2011', '2012']],
    ],
    lookAlikes: [
      'A 2010-metre road.',
      'Order 1999.',
      'Some 1,990 came.',
      'Route 1980.',
      'About 2000 people came, and 1980 soldiers left.',
      'It weighs 1980 g and cost $2014.',
      'Room 2010, flight 1999, Resolution 2202.',
      'The area is 2,014 hectares.',
      'In the year 3050 nobody will ask.',
    ],
  },
  {
    about: 'decades and centuries',
    hits: [
      ['In [the 1990s] and [the early ’80s] trade grew.', ['199', '198']],
      ['A film of [the nineties].', ['199']],
      ['The mill closed in [the 19th century].', ['18']],
      ['[The twenty-first century] began in haste.', ['20']],
    ],
    lookAlikes: ['A man in his 40s waited.', 'They were in their nineties.', 'He served for two decades.', 'A century of trams.'],
  },
]
