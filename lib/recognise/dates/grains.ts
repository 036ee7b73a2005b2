import type { InferredPart } from '../mention.ts'
import type { Grain } from './periods.ts'
import type { Phrase } from './phrase.ts'

const grains: Record<string, Grain> = {
  day: 'day',
  week: 'week',
  fortnight: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

/** The grain of the phrase's first unit; null when it has none, or one that is no calendar unit. */
export const grainOf = (phrase: Phrase): Grain | null => grains[phrase.key('unit', 'units')] ?? null

/** The TIMEX3 value of each grain when the day is unknown. */
export const blanks: Record<Grain, string> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  span: 'XXXX-XX-XX',
}

const inferredOf: Partial<Record<Grain, InferredPart[]>> = {
  day: ['day', 'month', 'year'],
  week: ['week', 'year'],
  weekend: ['week', 'year'],
  month: ['month', 'year'],
  quarter: ['month', 'year'],
}

/** What a phrase that names only the unit leaves to be inferred. */
export const inferred = (grain: Grain): InferredPart[] => inferredOf[grain] ?? ['year']

/** How long a grain is, by rank: a day cannot be counted from something coarser than a day. */
export const rank: Record<Grain, number> = {
  day: 1,
  weekend: 2,
  week: 3,
  span: 3,
  month: 4,
  season: 5,
  quarter: 5,
  half: 6,
  year: 7,
  decade: 8,
  century: 9,
}
