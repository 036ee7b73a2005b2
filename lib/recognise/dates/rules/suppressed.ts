import { none, type Rule } from '../reading.ts'

/** Stretches, ages and frequencies: read so that no part of them is taken for a date. */
const patterns = [
  // 30-day, two years, a few hours, two or three weeks, five and a half years.
  '(amount (and|dash|to|or|comma)?)? amount (and a half)? (dash|entire)? (period|tick)',
  // The past 24 hours, the first nine months, the next two.
  '(this|that|the|these)? (last|next|past|coming|following|ordinal) amount? amount (period|tick)',
  'the (past|last|next) amount',
  // The past year, the next month: counted from now, not months of the calendar.
  'the past unit',
  'each (ordinal|amount)? (period|tick|part|month|season)',
  // Year after year, day by day, month-to-month.
  '(period|tick) (after|by|dash|in|to|on|over) (period|tick)',
  'amount dash? period dash? old',
  'amount dash? part',
]

export const suppressed: Rule[] = patterns.map((pattern) => ({ pattern, read: () => none }))
