import { csvRows } from '../csv-rows.ts'

/** The reviewed rows on regions, their occupation and their outlines, as they stand in the files of this folder. */

export type UnitRow = {
  code: string
  kind: 'oblast' | 'city with special status' | 'autonomous republic'
  name: string
  shortName: string
  uk: string
  ru: string
  centre: string
  /** The day on which the centre lost the oblast's name; from then on the bare name is the oblast. */
  cityRenamed?: string
  areaKm2: number
  wikidata: string | null
  names: { shared: string[]; own: string[]; headed: string[]; adjective: string[] }
}
export type RegionRow = { name: string; codes: string[]; names: string[] }
export type OblastsFile = { asOf: string; sources: Record<string, string>; units: UnitRow[]; regions: RegionRow[] }

export type ShapesFile = { viewBox: string; source: string; license: string; paths: Record<string, string> }

const intervalColumns = ['code', 'from', 'to', 'status', 'share', 'share_basis', 'event', 'source', 'evidence'] as const
const shareColumns = ['date', 'iso_code', 'share_percent'] as const

/** One period of a region. `to` is exclusive, empty while open; `share` and `share_basis` are empty where the measured shares say enough. */
export type IntervalRow = Record<(typeof intervalColumns)[number], string>
export type ShareRow = Record<(typeof shareColumns)[number], string>

export class BadRowsError extends Error {
  override readonly name = 'BadRowsError'
}

function records<K extends string>(csv: string, columns: readonly K[]): Record<K, string>[] {
  const [head, ...body] = csvRows(csv)
  if (head?.join() !== columns.join()) throw new BadRowsError(`The columns must be ${columns.join()}`)
  return body.map((cells, i) => {
    if (cells.length !== columns.length)
      throw new BadRowsError(`Row ${i + 2} has ${cells.length} cells instead of ${columns.length}`)
    // The keys are the columns, which the heading has just proven.
    return Object.fromEntries(columns.map((column, c) => [column, cells[c] ?? ''])) as Record<K, string>
  })
}

export const intervalRows = (csv: string): IntervalRow[] => records(csv, intervalColumns)
export const shareRows = (csv: string): ShareRow[] => records(csv, shareColumns)
