import type { Digest } from '../digest.ts'

/** Something counted over digests one at a time, so that a page may answer its reader in the middle of many. */
export type Tally<T> = { add(digest: Digest): void; end(): T }

/** The same in one go. */
export function tallyOf<T>(digests: Iterable<Digest>, tally: Tally<T>): T {
  for (const digest of digests) tally.add(digest)
  return tally.end()
}
