import type { OccupationStatus } from '../../lib/gazetteer/occupation.ts'

/** A region on a map, with what is stated of it on one day. */
export type MapRegion = {
  code: string
  status: OccupationStatus
  /** Occupied share in per cent; null when none is known. */
  share: number | null
}

export type RegionCount = { code: string; count: number }
