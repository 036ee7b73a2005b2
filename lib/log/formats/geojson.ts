import type { LogEntry } from '../entry.ts'
import type { ExportContext, Format } from './format.ts'

/** What an oblast's feature says of the quotes that name it. */
type Tally = { count: number; ids: string[]; first: string | null; last: string | null }

const least = (a: string | null, b: string): string => (a === null || b < a ? b : a)
const most = (a: string | null, b: string): string => (a === null || b > a ? b : a)

function tally(tallies: Map<string, Tally>, entry: LogEntry): void {
  for (const code of new Set(entry.oblasts.flatMap(({ codes }) => codes))) {
    const one = tallies.get(code) ?? { count: 0, ids: [], first: null, last: null }
    const { from = null, to = null } = entry.saidOn ?? {}
    tallies.set(code, {
      count: one.count + 1,
      ids: one.ids,
      first: from === null ? one.first : least(one.first, from),
      last: to === null ? one.last : most(one.last, to),
    })
    one.ids.push(entry.id)
  }
}

function feature(code: string, { count, ids, first, last }: Tally, regionOf: ExportContext['regionOf']): string {
  const region = regionOf(code)
  return JSON.stringify({
    type: 'Feature',
    id: code,
    geometry: region?.geometry ?? null,
    properties: { code, name: region?.name ?? null, quotes: count, said_first: first, said_last: last, entries: ids },
  })
}

/**
 * RFC 7946: one feature for each oblast that is named, with the ids of the quotes that name it. It says nothing of who holds what.
 * The geometry is null, as the standard allows: the bundled outlines are drawn for the screen, some kilometres off and in units of a
 * picture, and their licence (CC BY-SA) would bind whoever passes the file on. `code` is ISO 3166-2, by which any map of oblasts is joined.
 */
export const geojson: Format = {
  extension: 'geojson',
  mime: 'application/geo+json',
  gathers: true,
  open: ({ regionOf }) => {
    const tallies = new Map<string, Tally>()
    return {
      head: '{"type":"FeatureCollection","features":[\n',
      item: (entry) => {
        tally(tallies, entry)
        return ''
      },
      tail: () => {
        const features = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, one]) => feature(code, one, regionOf))
        return `${features.join(',\n')}\n]}\n`
      },
    }
  },
}
