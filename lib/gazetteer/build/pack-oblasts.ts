import { intervalFaults, shareFaults } from './check-occupation.ts'
import {
  BadRowsError,
  type IntervalRow,
  intervalRows,
  type OblastsFile,
  type ShapesFile,
  type ShareRow,
  shareRows,
} from './oblast-rows.ts'
import { shapesModule } from './pack-shapes.ts'

/** Makes the bundled modules on regions from their reviewed rows, or says what is wrong with them. */

const firstDay = '2014-02-20'
const head = '// Made by lib/gazetteer/build/oblasts.run.ts from the rows beside this file.\n'
const literal = (value: unknown) => JSON.stringify(value)
const lines = (values: readonly unknown[]) => `[\n${values.map((value) => `  ${literal(value)},\n`).join('')}]`

function oblastsModule({ units, regions }: OblastsFile): string {
  const rows = units.map(({ code, kind, name, shortName, uk, ru, centre, cityRenamed, areaKm2, wikidata, names }) => [
    code.slice(3),
    { oblast: 0, 'city with special status': 1, 'autonomous republic': 2 }[kind],
    shortName,
    name === `${shortName} Oblast` ? 0 : name,
    uk.replace(/ область$/, '~'),
    ru.replace(/ область$/, '~'),
    centre === shortName ? 0 : centre,
    cityRenamed ?? 0,
    areaKm2,
    wikidata ?? 0,
    [names.shared, names.own, names.headed, names.adjective].map((forms) => forms.join('|')).join('/'),
  ])
  const groups = regions.map(({ name, codes, names }) => [name, codes, names.join('|')])
  return `${head}/** Code, kind, short name, name, Ukrainian, Russian, centre, when the centre was renamed, km², Wikidata, names by use; 0: as usual or none. */
type Row = readonly [string, number, string, string | 0, string, string, string | 0, string | 0, number, string | 0, string]
export const unitRows: readonly Row[] = ${lines(rows)}
/** Name, codes, names. */
export const regionRows: readonly (readonly [string, readonly string[], string])[] = ${lines(groups)}
`
}

function occupationModule(codes: readonly string[], intervals: readonly IntervalRow[], shares: readonly ShareRow[]): string {
  const sources = [...new Set(intervals.flatMap((row) => row.source.split('; ')))]
  const events = [...new Set(intervals.map((row) => row.event))]
  const statuses = ['none', 'partial', 'full']
  const evidences = ['computed', 'sourced', 'partly sourced', 'unsourced']
  const rows = intervals.map((row) => [
    row.code.slice(3),
    row.from,
    statuses.indexOf(row.status),
    evidences.indexOf(row.evidence),
    events.indexOf(row.event),
    row.source.split('; ').map((source) => sources.indexOf(source)),
    ...(row.share === '' ? [] : [Number(row.share), row.share_basis]),
  ])
  const days = [...new Set(shares.map(({ date }) => date))].sort()
  const measured = codes.flatMap((code) => {
    const own = shares.filter((row) => row.iso_code === code && Number(row.share_percent) < 100)
    if (own.length === 0) return []
    if (own.length !== days.length) throw new Error(`${code}: ${own.length} shares on ${days.length} days`)
    const hundredths = own.map((row) => Math.round(Number(row.share_percent) * 100))
    return [[code.slice(3), hundredths.map((value, i) => value - (hundredths[i - 1] ?? 0)).join(' ')]]
  })
  return `${head}/** Code, from, status, evidence, event, sources, share and its basis: constant, first or peak. */
type Row = readonly [string, string, number, number, number, readonly number[], number?, string?]
export const firstDay = ${literal(firstDay)}
export const sources = ${lines(sources)}
export const events = ${lines(events)}
export const intervalRows: readonly Row[] = ${lines(rows)}
/** The days on which shares were measured. */
export const days = ${literal(days.join(' '))}
/** Code and shares on those days, in hundredths of a per cent, each as the difference to the one before. */
export const shareRows: readonly (readonly [string, string])[] = ${lines(measured)}
`
}

/** The texts of the files with the reviewed rows. */
export type OblastFiles = { oblasts: string; occupation: string; shares: string; shapes: string }

/** Every generated module by its file name; throws BadRowsError with all faults of the rows. */
export function oblastModules(files: OblastFiles): Record<string, string> {
  // Our own files; what is wrong in them shows in the modules, which the compiler checks.
  const gazetteer = JSON.parse(files.oblasts) as OblastsFile
  const shapes = JSON.parse(files.shapes) as ShapesFile
  const codes = gazetteer.units.map((unit) => unit.code)
  const intervals = intervalRows(files.occupation)
  const shares = shareRows(files.shares)
  const faults = [...intervalFaults(intervals, codes, firstDay), ...shareFaults(shares, intervals)]
  if (faults.length > 0) throw new BadRowsError(faults.join('\n'))
  return {
    'oblasts.generated.ts': oblastsModule(gazetteer),
    'occupation.generated.ts': occupationModule(codes, intervals, shares),
    'shapes.generated.ts': `${head}${shapesModule(shapes, codes)}`,
  }
}
