import type { Digest } from '../digest.ts'
import { type CountryOf, type Criteria, matcher } from './criteria.ts'
import { type Order, sorted } from './order.ts'

const nobody: CountryOf = () => null

/** The entries that meet the criteria, in the wanted order. The catalogue comes by time of saving, latest first. */
export function find(
  digests: readonly Digest[],
  criteria: Criteria,
  order: Order,
  locale: string,
  countryOf: CountryOf = nobody,
): readonly Digest[] {
  return inOrder(digests.filter(matcher(criteria, countryOf)), order, locale)
}

/** What was found in the catalogue, in the wanted order. */
export const inOrder = (found: readonly Digest[], order: Order, locale: string): readonly Digest[] =>
  order.by === 'saved' && order.descending ? found : sorted(found, order, locale)
