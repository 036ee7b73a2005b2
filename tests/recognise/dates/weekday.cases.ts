import type { Table } from './table.ts'

/** A Wednesday. */
const midweek = '2025-03-12'

export const weekdayCases: Table[] = [
  {
    about: 'weekdays',
    hits: [
      ['“The strap broke on Sunday,” wrote Ida of Hull, four stars, [August 2024].', ['2024-08']],
      ['Order returned by [Thursday], and we slept.', ['2025-03-06'], midweek],

      ['He said [Wednesday] the talks, which had been scheduled for [Thursday], failed.', ['2025-03-12', '2025-03-06'], midweek],
      ['“Come back on [Friday],” he said.', ['2025-03-14'], midweek],
      ['He spoke on [Monday].', ['2025-03-10'], midweek],
      ['He will speak on [Monday].', ['2025-03-17'], midweek],
      ['On [Monday], the court will rule; on [Tuesday] it sat.', ['2025-03-17', '2025-03-11'], midweek],
      ['He spoke on [Wednesday], and will speak again on [Wednesday].', ['2025-03-12', '2025-03-12'], midweek],
      ['Events are banned from [Friday]; schools stay shut until [Monday].', ['2025-03-14', '2025-03-17'], midweek],
      ['He asked for “a list by [Thursday].”', ['2025-03-13'], midweek],
      ['He stayed until [Monday].', ['2025-03-10'], midweek],
      ['He said that on [Friday] he would call.', ['2025-03-14'], midweek],
      ['They plan to meet on [Friday].', ['2025-03-14'], midweek],
      ['She returned to the city on [Friday].', ['2025-03-07'], midweek],
      ['He said [Monday] Ukraine should agree.', ['2025-03-10'], midweek],
      ['He said so in a [Friday] interview.', ['2025-03-07'], midweek],
    ],
    lookAlikes: [
      'The Monday after the attacks was the worst.',
      'Order by Thursday noon and we send it at once.',
      'Monday to Friday, 9 a.m. to 5 p.m.; Saturday 10-2.',
      'One Monday a letter came.',

      'Sundry goods.',
      'Mondays are slow.',
      'He is a man for all Fridays.',
      'Robinson and his man Fridays.',
      'The Friday Night Lights band.',
      'Every other Tuesday.',
      'Each Thursday they sing.',
      'Black Monday.',
      'The last Sunday of each month.',
      'Sat nav.',
      'On Mondays and Fridays.',
      'The Wednesday Club met.',
      'Open Sundays from noon.',
      'Bloody Sunday is a song.',
      'The first Monday of the month.',
      'He reads the Sunday Times and the newsletter Monday Statehouse.',
      'On Super Tuesday and Black Friday, shops open.',
      'Open Sundays, closed every Monday.',
      'It leaves on a Monday.',
      'Tours start on the first Saturday of the month.',
      'They sing on Saturday evenings.',
      'The Sun. A mon ami.',
    ],
  },
  {
    about: 'weekdays with a pointer',
    hits: [
      ['[Last Friday] and [next Tuesday].', ['2025-03-07', '2025-03-18'], midweek],
      ['[This Sunday] or [the coming Monday].', ['2025-03-16', '2025-03-17'], midweek],
      ['[Wednesday of next week], [Sunday last week] and [Tuesday week].', ['2025-03-19', '2025-03-09', '2025-03-25'], midweek],
      ['It fell on [March 3]. [That Friday], he left.', ['2025-03-03', '2025-03-07'], midweek],
    ],
    lookAlikes: [],
  },
  {
    about: 'weekdays with a part or a time of the day',
    hits: [
      ['[Friday morning], [late Monday] and [the night of March 3].', ['2025-03-07TMO', '2025-03-10', '2025-03-03TNI'], midweek],
      ['Polls closed at [8 p.m. Sunday].', ['2025-03-09T20:00'], midweek],
      ['It opens at [9 a.m. on Thursday].', ['2025-03-13T09:00'], midweek],
    ],
    lookAlikes: [],
  },
  {
    about: 'weekdays without a publication day are unresolved',
    hits: [['He spoke on [Monday].', ['XXXX-WXX-1'], null]],
    lookAlikes: [],
  },
]
