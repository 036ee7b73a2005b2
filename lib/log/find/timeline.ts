import type { Digest } from '../digest.ts'
import { countBy } from './facets.ts'

/** Who said how much in which month. Every month between the first and the last is there, empty ones too. */
export type Timeline = {
  /** YYYY-MM, without gaps. */
  months: string[]
  /** The speakers with most entries, then all others together with `speaker` null; `counts` go by `months`. */
  series: { speaker: string | null; counts: number[] }[]
  /** Entries without a day of that kind; they are in no month. */
  undated: number
}

/** `said`: the day a quote was said, where it is known to the month. */
export type TimelineBy = 'said' | 'published' | 'saved'

const monthOf: Readonly<Record<TimelineBy, (digest: Digest) => string | null>> = {
  said: ({ saidFrom, saidTo }) => (saidFrom && saidFrom.slice(0, 7) === saidTo?.slice(0, 7) ? saidFrom.slice(0, 7) : null),
  published: ({ published }) => published?.slice(0, 7) ?? null,
  saved: ({ savedAt }) => savedAt.slice(0, 7),
}

const serial = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const monthAt = (n: number): string => `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`

/** Older months are left to the undated when a stray date would make the row longer than this. */
const mostMonths = 1200

export function timeline(digests: readonly Digest[], by: TimelineBy, speakers = 4): Timeline {
  const dated = digests.flatMap((digest) => {
    const month = monthOf[by](digest)
    return month === null ? [] : [{ digest, n: serial(month) }]
  })
  const last = dated.reduce((most, { n }) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  const shown = dated.filter(({ n }) => n > last - mostMonths)
  const first = shown.reduce((least, { n }) => Math.min(least, n), last)
  const width = shown.length === 0 ? 0 : last - first + 1
  const named = countBy(
    shown.map(({ digest }) => digest),
    'speakers',
  )
  const names: (string | null)[] = [...named.slice(0, speakers).map(({ value }) => value), null]
  const place = new Map(names.map((name, at) => [name, at]))
  const others = names.length - 1
  const counts = names.map(() => new Array<number>(width).fill(0))
  for (const { digest, n } of shown) {
    const row = counts[place.get(digest.speaker) ?? others]
    if (row) row[n - first] = (row[n - first] ?? 0) + 1
  }
  return {
    months: Array.from({ length: width }, (_, at) => monthAt(first + at)),
    series: names.map((speaker, at) => ({ speaker, counts: counts[at] ?? [] })),
    undated: digests.length - shown.length,
  }
}
