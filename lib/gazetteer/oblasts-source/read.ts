import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The reviewed rows as they stand in this folder. Every reader throws with the name of the bad row. */

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
export type Gazetteer = { asOf: string; sources: Record<string, string>; units: UnitRow[]; regions: RegionRow[] }

export type IntervalRow = {
  code: string
  from: string
  to: string
  status: 'none' | 'partial' | 'full'
  share: string
  share_basis: '' | 'constant' | 'first' | 'peak'
  event: string
  source: string
  evidence: 'computed' | 'sourced' | 'partly sourced' | 'unsourced'
}
export type ShareRow = { date: string; iso_code: string; share_percent: string }

export type ShapesFile = { viewBox: string; source: string; license: string; paths: Record<string, string> }

const file = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

/** Cells of one CSV line; a cell in quotes may hold commas. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '')
}

function rows(name: string): Record<string, string>[] {
  const [head = '', ...lines] = file(name).trimEnd().split(/\r?\n/)
  const columns = cells(head)
  return lines.map((line, i) => {
    const row = cells(line)
    if (row.length !== columns.length) throw new Error(`${name}, line ${i + 2}: ${row.length} cells instead of ${columns.length}`)
    return Object.fromEntries(columns.map((column, c) => [column, row[c] ?? '']))
  })
}

// The casts hold by the files' own headings; `checkOccupation` and the build prove the values.
export const readGazetteer = (): Gazetteer => JSON.parse(file('oblasts.json')) as Gazetteer
export const readIntervals = (): IntervalRow[] => rows('occupation.csv') as IntervalRow[]
export const readShares = (): ShareRow[] => rows('occupation-share.csv') as ShareRow[]
export const readShapes = (): ShapesFile => JSON.parse(file('shapes.json')) as ShapesFile
