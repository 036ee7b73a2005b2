import type { Digest } from '../digest.ts'
import { type Tally, tallyOf } from './tally.ts'

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

/** Counts by month and speaker; `speakers` of them are named. */
export function timelineTally(by: TimelineBy, speakers = 4): Tally<Timeline> {
  const months = new Map<string, Map<string | null, number>>()
  let all = 0
  return {
    add: (digest) => {
      all++
      const month = monthOf[by](digest)
      if (month === null) return
      const counts = months.get(month) ?? new Map<string | null, number>()
      if (counts.size === 0) months.set(month, counts)
      counts.set(digest.speaker, (counts.get(digest.speaker) ?? 0) + 1)
    },
    end: () => timelineOf(months, all, speakers),
  }
}

function timelineOf(months: ReadonlyMap<string, ReadonlyMap<string | null, number>>, all: number, speakers: number): Timeline {
  const dated = Array.from(months, ([month, counts]) => ({ n: serial(month), counts }))
  const last = dated.reduce((most, { n }) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  const shown = dated.filter(({ n }) => n > last - mostMonths)
  const first = shown.reduce((least, { n }) => Math.min(least, n), last)
  const width = shown.length === 0 ? 0 : last - first + 1
  const each = shown.flatMap(({ n, counts }) => Array.from(counts, ([speaker, count]) => ({ n, speaker, count })))
  const names = [...mostQuoted(each).slice(0, speakers), null]
  const place = new Map(names.map((name, at) => [name, at]))
  const counts = names.map(() => new Array<number>(width).fill(0))
  for (const { n, speaker, count } of each) {
    const row = counts[place.get(speaker) ?? names.length - 1]
    if (row) row[n - first] = (row[n - first] ?? 0) + count
  }
  return {
    months: Array.from({ length: width }, (_, at) => monthAt(first + at)),
    series: names.map((speaker, at) => ({ speaker, counts: counts[at] ?? [] })),
    undated: all - each.reduce((sum, { count }) => sum + count, 0),
  }
}

/** The names with most entries first; those with as many by name. */
function mostQuoted(each: readonly { speaker: string | null; count: number }[]): string[] {
  const totals = new Map<string, number>()
  for (const { speaker, count } of each) if (speaker !== null) totals.set(speaker, (totals.get(speaker) ?? 0) + count)
  return [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0)).map(([name]) => name)
}

export const timeline = (digests: Iterable<Digest>, by: TimelineBy, speakers?: number): Timeline =>
  tallyOf(digests, timelineTally(by, speakers))
