import { events, firstDay, intervalRows, days as measuredDays, shareRows, sources } from './occupation.generated.ts'

export type OccupationStatus = 'full' | 'partial' | 'none'

/** How a status is supported: computed from archived maps, by named outlets, in part by them, or by general knowledge alone. */
export type OccupationEvidence = 'computed' | 'sourced' | 'partly sourced' | 'unsourced'

/** Russia’s claim, never a fact of ours. */
export type Claim = { date: string; wording: string }

export type MeasuredShare = { share: number; day: string; source: string }

export type Occupation = {
  status: OccupationStatus
  /** Occupied part of the area on `asOf`, in per cent; null when no figure is known. */
  share: number | null
  /** True when the share lies between two measured ones and was computed from them. */
  shareIsInterpolated: boolean
  /** True when the share is the largest that the sources allow, not a measured one. */
  shareIsUpperEstimate: boolean
  /** The day for which status and share are stated: the day asked for, or the nearest day of the same period for which a share is known. */
  asOf: string
  /** Since when the region has been occupied without a break, wholly or in part; null when it is not. */
  since: string | null
  /** What began the present period. */
  event: string
  source: string
  evidence: OccupationEvidence
  /** The last share measured in this period on or before the day, or the first one after it; null when none was measured. */
  measured: MeasuredShare | null
  claimed: Claim | null
}

const statuses: readonly OccupationStatus[] = ['none', 'partial', 'full']
const evidences: readonly OccupationEvidence[] = ['computed', 'sourced', 'partly sourced', 'unsourced']

type Interval = {
  from: string
  /** Exclusive; null while open. */
  to: string | null
  status: OccupationStatus
  evidence: OccupationEvidence
  event: string
  source: string
  share: number | null
  basis: string | null
}
type Point = { day: string; share: number }

const shareSource = sources[0] ?? ''
const days = measuredDays.split(' ')

/** The last day for which the data speak. */
export const lastDataDay = days.at(-1) ?? firstDay

// Unpacked when the first region is asked for: a page without a card asks for none.
let unpacked: Map<string, Interval[]> | undefined
function intervals(): Map<string, Interval[]> {
  if (unpacked) return unpacked
  unpacked = new Map()
  for (const [code, from, status, evidence, event, cited, share, basis] of intervalRows) {
    const own = unpacked.get(`UA-${code}`) ?? []
    const previous = own.at(-1)
    if (previous) previous.to = from
    own.push({
      from,
      to: null,
      status: statuses[status] ?? 'none',
      evidence: evidences[evidence] ?? 'unsourced',
      event: events[event] ?? '',
      source: cited.map((source) => sources[source]).join('; '),
      share: share ?? null,
      basis: basis ?? null,
    })
    unpacked.set(`UA-${code}`, own)
  }
  return unpacked
}

const differencesOf = new Map(shareRows.map(([code, differences]) => [`UA-${code}`, differences]))
const series = new Map<string, Point[]>()
function seriesOf(code: string): Point[] {
  const before = series.get(code)
  if (before) return before
  let hundredths = 0
  const points = (differencesOf.get(code)?.split(' ') ?? []).map((difference, i) => {
    hundredths += Number(difference)
    return { day: days[i] ?? '', share: hundredths / 100 }
  })
  series.set(code, points)
  return points
}

const covers = ({ from, to }: Interval, day: string) => from <= day && (to === null || day < to)
const dayNumber = (day: string) => Date.parse(day) / 86_400_000

/** Measured shares of one period. Shares of other periods say nothing about it: a withdrawal is a jump, not a slope. */
function pointsIn(interval: Interval, code: string): Point[] {
  const measured = seriesOf(code).filter(({ day }) => covers(interval, day))
  if (interval.basis === 'first' && interval.share !== null && measured[0]?.day !== interval.from)
    return [{ day: interval.from, share: interval.share }, ...measured]
  return measured
}

type Stated = Pick<Occupation, 'share' | 'shareIsInterpolated' | 'shareIsUpperEstimate' | 'asOf'>

const stated = (share: number | null, asOf: string, how: 'interpolated' | 'peak' | null = null): Stated => ({
  share,
  asOf,
  shareIsInterpolated: how === 'interpolated',
  shareIsUpperEstimate: how === 'peak',
})

function between(before: Point, after: Point, day: string): number {
  const part = (dayNumber(day) - dayNumber(before.day)) / (dayNumber(after.day) - dayNumber(before.day))
  return Math.round((before.share + part * (after.share - before.share)) * 100) / 100
}

function shareOn(interval: Interval, before: Point | undefined, after: Point | undefined, day: string): Stated {
  if (interval.status === 'none') return stated(0, day)
  if (before?.day === day) return stated(before.share, day)
  if (before && after) return stated(between(before, after, day), day, 'interpolated')
  if (interval.share !== null && interval.basis === 'constant') return stated(interval.share, day)
  if (before) return stated(before.share, before.day)
  if (interval.share !== null && interval.basis === 'peak') return stated(interval.share, day, 'peak')
  if (after) return stated(after.share, after.day)
  return stated(null, day)
}

/** Donetsk, Luhansk, Zaporizhzhia and Kherson. */
export const claimedIn2022: readonly string[] = ['UA-14', 'UA-09', 'UA-23', 'UA-65']

function claimOn(code: string, day: string): Claim | null {
  const date = code === 'UA-43' || code === 'UA-40' ? '2014-03-18' : claimedIn2022.includes(code) ? '2022-09-30' : null
  return date !== null && date <= day ? { date, wording: 'Annexation proclaimed by Russia' } : null
}

/** The start of the unbroken run of occupied periods that ends with this one. */
function sinceWhen(own: readonly Interval[], index: number): string | null {
  let first = index
  if (own[index]?.status === 'none') return null
  while (first > 0 && own[first - 1]?.status !== 'none') first--
  return own[first]?.from ?? null
}

/**
 * What the sources say of a unit on an ISO day; null: on the last day they speak of. Before 2014-02-20 nothing is occupied; after the last data
 * day the last value holds, with that day as `asOf`. Throws RangeError for a code that is no unit.
 */
export function statusOn(code: string, day: string | null): Occupation {
  const own = intervals().get(code)
  if (!own) throw new RangeError(`${code} is no first-level unit of Ukraine`)
  const at = day === null || day > lastDataDay ? lastDataDay : day
  const index = Math.max(
    0,
    own.findLastIndex(({ from }) => from <= at),
  )
  const interval = own[index]
  if (!interval) throw new RangeError(`${code} has no data`)
  const points = pointsIn(interval, code)
  const before = points.findLast((point) => point.day <= at)
  const after = points.find((point) => point.day > at)
  const measured = before ?? after
  return {
    status: interval.status,
    ...shareOn(interval, before, after, at),
    since: sinceWhen(own, index),
    event: at < firstDay ? `Before ${firstDay}` : interval.event,
    source: interval.source,
    evidence: interval.evidence,
    measured:
      measured && interval.status !== 'none'
        ? { ...measured, source: days.includes(measured.day) ? shareSource : interval.source }
        : null,
    claimed: claimOn(code, at),
  }
}
