import { none, type Rule } from '../reading.ts'

/** Stretches, ages, frequencies, clock times alone, wars and papers: read so that no part of them is taken for a date. */
const patterns = [
  // Durations: 30-day, two years, a few hours, the past 24 hours, five and a half years.
  '(amount (and|dash|to|or|comma)? )? (amount (and a half)?) (dash|entire)? (period|tick)',
  '(this|that|the|these)? (last|next|past|coming|following) (amount)? (amount) (period|tick)',
  '(the) (past|last|next) amount',
  'each (ordinal|amount)? (period|tick|part|month|season)',
  '(period|tick) (after|by|dash|in|to) (period|tick)',
  // Ages: 52 years old, aged 34.
  'amount dash? period dash? old',
  'clock zone?',
  'amount dash? part',
]

export const suppressed: Rule[] = patterns.map((pattern) => ({ pattern, read: () => none }))
