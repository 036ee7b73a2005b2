import type { Digest } from '../digest.ts'

export type OrderBy = 'saved' | 'said' | 'published' | 'speaker' | 'outlet'
export type Order = { by: OrderBy; descending: boolean }

export const latestSaved: Order = { by: 'saved', descending: true }

const values: Readonly<Record<OrderBy, (digest: Digest) => string | null>> = {
  saved: ({ savedAt }) => savedAt,
  said: ({ saidFrom }) => saidFrom,
  published: ({ published }) => published,
  speaker: ({ speaker }) => speaker,
  outlet: ({ outlet }) => outlet,
}

/** Names by the reader's alphabet. A collator is slow, so each distinct name is placed once. */
function ranks(digests: readonly Digest[], value: (digest: Digest) => string | null, locale: string): Map<string, number> {
  const names = new Set(digests.map(value).filter((name) => name !== null))
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  return new Map([...names].sort(compare).map((name, at) => [name, at]))
}

/** Sorted anew, as `order` says; what has no value comes last either way, and ties keep the order they came in. */
export function sorted(digests: readonly Digest[], { by, descending }: Order, locale: string): Digest[] {
  const value = values[by]
  const sign = descending ? -1 : 1
  const place = by === 'speaker' || by === 'outlet' ? ranks(digests, value, locale) : null
  const key = (digest: Digest): string | number | null => {
    const name = value(digest)
    return name === null || place === null ? name : (place.get(name) ?? null)
  }
  const keyed = digests.map((digest) => ({ digest, key: key(digest) }))
  keyed.sort((a, b) => {
    if (a.key === b.key) return 0
    if (a.key === null) return 1
    if (b.key === null) return -1
    return a.key < b.key ? -sign : sign
  })
  return keyed.map(({ digest }) => digest)
}
