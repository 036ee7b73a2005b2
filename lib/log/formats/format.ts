import type { Bytes } from '../bytes.ts'
import type { CsvOptions } from '../csv.ts'
import type { LogEntry } from '../entry.ts'
import type { Manifest } from '../proof/manifest.ts'

/** GeoJSON (RFC 7946) outlines. */
export type Geometry = { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] }

/** A region of Ukraine as an export names and draws it. */
export type Region = { name: string; geometry: Geometry | null }

/** What a writer must be told; it knows no clock and no browser. */
export type ExportContext = {
  /** ISO instant. */
  exportedAt: string
  /** How many entries will come. */
  count: number
  csv: CsvOptions
  /** BCP 47, for the dates of human-readable formats. */
  locale: string
  regionOf: (code: string) => Region | null
}

/** Makes a file in pieces: the head, one piece for each entry with `between` them, the tail. */
export type Writer = {
  head: string
  /** The piece; a format in a hurry puts the beginning of it into `bytes` itself. */
  item: (entry: LogEntry, bytes: Bytes) => string
  between?: string
  /** May carry the manifest, where a format has room for it. */
  tail: (manifest: Manifest | null) => string
}

export type Format = {
  extension: string
  mime: string
  open: (context: ExportContext) => Writer
  /** The tail tells of all entries, so that one writer has to see every one of them. */
  gathers?: true
}
