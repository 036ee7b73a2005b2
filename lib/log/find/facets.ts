import type { Digest } from '../digest.ts'
import { type CountryOf, type Criteria, matcher } from './criteria.ts'
import { type Tally, tallyOf } from './tally.ts'

/** The values a field takes, for lists of filters, bars of outlets and the map of oblasts. */
export type Count = { value: string; count: number }
export type Facet = 'speakers' | 'officeKinds' | 'countries' | 'oblasts' | 'outlets' | 'tags' | 'statuses'

const valuesOf = (countryOf: CountryOf): Readonly<Record<Facet, (digest: Digest) => readonly (string | null)[]>> => ({
  speakers: ({ speaker }) => [speaker],
  officeKinds: ({ officeKind }) => [officeKind],
  countries: ({ speakerId }) => [speakerId === null ? null : countryOf(speakerId)],
  oblasts: ({ oblasts }) => oblasts,
  outlets: ({ outlet }) => [outlet],
  tags: ({ tags }) => tags,
  statuses: ({ status }) => [status],
})

/** How many entries have each value, the most first. */
export function facetTally(facet: Facet, countryOf: CountryOf = () => null): Tally<Count[]> {
  const values = valuesOf(countryOf)[facet]
  const counts = new Map<string, number>()
  return {
    add: (digest) => {
      for (const value of values(digest)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    },
    end: () =>
      Array.from(counts, ([value, count]) => ({ value, count })).sort(
        (a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
      ),
  }
}

export const countBy = (digests: Iterable<Digest>, facet: Facet, countryOf?: CountryOf): Count[] =>
  tallyOf(digests, facetTally(facet, countryOf))

/** What each choice of one filter would give beside all the other filters: its own choices are left out of account. */
export const choices = (
  digests: readonly Digest[],
  criteria: Criteria,
  facet: Facet,
  countryOf: CountryOf = () => null,
): Count[] => countBy(digests.filter(matcher({ ...criteria, [facet]: [] }, countryOf)), facet, countryOf)

/** Values that begin with what was typed, in any word of theirs, the most used first: for tags, speakers and outlets. */
export function complete(counts: readonly Count[], typed: string, fold: (text: string) => string, limit = 8): string[] {
  const start = fold(typed)
  return counts
    .filter(({ value }) => ` ${fold(value)}`.includes(` ${start}`))
    .slice(0, limit)
    .map(({ value }) => value)
}
