import type { Digest } from './digest.ts'

/** Many digests in two strings: the browser reads these some twenty times faster than as many rows. */
export type Shard = { facts: string; words: string }

/** Holds every change up to this step, in so many shards. */
export type ShardsHead = { upTo: number; shards: number }

export const shardSize = 2000

export const packShard = (digests: readonly Digest[]): Shard => ({
  facts: JSON.stringify(digests.map(({ words: _, ...facts }) => facts)),
  words: digests.map(({ words }) => words).join('\n'),
})

export function unpackShard({ facts, words }: Shard): Digest[] {
  const lines = words.split('\n')
  // Written by packShard alone.
  return (JSON.parse(facts) as Omit<Digest, 'words'>[]).map((fact, at) => ({ ...fact, words: lines[at] ?? '' }))
}
