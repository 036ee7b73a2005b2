import { breath } from '../../../lib/log/breath.ts'
import type { Digest } from '../../../lib/log/digest.ts'
import { type CountryOf, type Criteria, matcher } from '../../../lib/log/find/criteria.ts'

/** So many digests are looked at before the page may answer its reader: some ten milliseconds. */
const slice = 10_000

/** Those that meet the criteria, in their order. */
async function meeting(digests: readonly Digest[], criteria: Criteria, countryOf: CountryOf): Promise<readonly Digest[]> {
  const test = matcher(criteria, countryOf)
  const found: Digest[] = []
  for (let at = 0; at < digests.length; at += slice) {
    if (at > 0) await breath()
    for (const digest of digests.slice(at, at + slice)) if (test(digest)) found.push(digest)
  }
  return found
}

type Scan = (digests: readonly Digest[], criteria: Criteria) => Promise<readonly Digest[]>

/** Remembers the last answer: the rows and what surrounds them ask the same. */
export function scanner(countryOf: CountryOf): Scan {
  let last: { digests: readonly Digest[]; asked: string; found: Promise<readonly Digest[]> } | null = null
  return (digests, criteria) => {
    const asked = JSON.stringify(criteria)
    if (last?.digests !== digests || last.asked !== asked) last = { digests, asked, found: meeting(digests, criteria, countryOf) }
    return last.found
  }
}
