import { expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { dates } from '../../../lib/recognise/dates/index.ts'
import type { WhyKey } from '../../../lib/recognise/dates/why.ts'

/** The page was published on Sunday 16 March 2025. */
const cases: Record<WhyKey, [sentence: string, what: string, count: number, to: string, rule: string]> = {
  stated: ['Signed on 3 March 2020.', '', 0, '', 'as stated'],
  vague: ['It is quiet now.', '', 0, '', 'vague'],
  unknown: ['That Friday, he left.', '', 0, '', 'publication day unknown'],
  closest: ['He left on March 3.', 'XXXX-03-03', 0, '2025-03-16', 'closest 3 March to Sunday 16 March 2025'],
  lastBefore: ['It began last October.', 'XXXX-10', 0, '2025-03-16', 'last October before Sunday 16 March 2025'],
  lastUpTo: ['He left on Tuesday.', 'XXXX-WXX-2', 0, '2025-03-16', 'last Tuesday on or before Sunday 16 March 2025'],
  firstAfter: ['He leaves next spring.', 'XXXX-SP', 0, '2025-03-16', 'first spring after Sunday 16 March 2025'],
  firstFrom: ['He will leave on Tuesday.', 'XXXX-WXX-2', 0, '2025-03-16', 'first Tuesday on or after Sunday 16 March 2025'],
  secondAfter: ['He leaves Tuesday week.', 'XXXX-WXX-2', 0, '2025-03-16', 'second Tuesday after Sunday 16 March 2025'],
  inYear: ['It rose in the third quarter of last year.', 'XXXX-Q3', 0, '2024', 'quarter 3 of 2024'],
  inWeek: ['He left on Friday of last week.', 'XXXX-WXX-5', -1, '2025-03-16', 'Friday in the week before Sunday 16 March 2025'],
  away: ['He left three weeks ago.', 'week', -3, '2025-03-16', '3 weeks before Sunday 16 March 2025'],
  fromSpeech: [
    'On March 11 he said: “We met yesterday.”',
    'day',
    -1,
    '2025-03-11',
    'the day before the day of speech, Tuesday 11 March 2025',
  ],
  night: ['Drones came overnight.', '', 0, '2025-03-16', 'the night before Sunday 16 March 2025'],
  comingWeek: [
    'They will speak this week.',
    '',
    0,
    '2025-03-16',
    'said on a Sunday of what is to come: the week after Sunday 16 March 2025',
  ],
  sevenDays: ['It froze over the past week.', '', 0, '2025-03-16', 'the seven days to Sunday 16 March 2025'],
  atHand: ['It landed at 18:00 UTC.', '', 0, '2025-03-16', 'on the day at hand, Sunday 16 March 2025'],
  namedBefore: [
    'In the first quarter of 2024 it fell; profit for the quarter rose.',
    'quarter',
    0,
    '2024-Q1',
    'the quarter named before, 2024-Q1',
  ],
  yearBefore: ['In the first quarter of 2024 it fell from the year-ago quarter.', '', 0, '2024-Q1', 'a year before 2024-Q1'],
  toldBehind: [
    'A month earlier, on Dec. 14, he left.',
    'month',
    0,
    '2024-12-14',
    'the month of Saturday 14 December 2024, named right behind',
  ],
  endsOn: [
    'In the quarter ended Aug. 31, 2024, it rose.',
    'quarter',
    0,
    '2024-08-31',
    'the quarter that ends on Saturday 31 August 2024',
  ],
  attacks: ['It was founded after 9/11.', '', 0, '', 'the attacks of 11 September 2001'],
}

it.each(Object.entries(cases))(
  '%s says how a value was reached, for any language and in English',
  (key, [sentence, what, count, to, rule]) => {
    const { why, rule: found } =
      dates(sentence, { ...emptyContext, publishedOn: '2025-03-16' }).at(key === 'endsOn' || key === 'toldBehind' ? 0 : -1) ?? {}
    expect([why, found]).toEqual([{ key, what, count, to }, rule])
  },
)
