import type { Table } from './table.ts'

export const vagueCases: Table[] = [
  {
    about: 'vague times',
    hits: [
      ['In [those days] it was quiet.', ['PAST_REF']],
      ['[Now] it is quiet; [recently] it was not.', ['PRESENT_REF', 'PAST_REF']],
      ['In [recent weeks] and in [the coming days].', ['PAST_REF', 'FUTURE_REF']],
      ['Nobody knows [the future], least of all [these days].', ['FUTURE_REF', 'PRESENT_REF']],
    ],
    lookAlikes: ['The future status is open.', 'A recent study.', 'The futures market.', 'The current weakness.'],
  },
]
