import type { OwnOfficial } from '../recognise/context.ts'
import type { Office } from '../recognise/mention.ts'
import { datePattern, evidenceLevels, isLater, namesIn, type OfficialRow, officialColumns } from './columns.ts'
import { CsvError, csvCell, csvRows } from './csv-rows.ts'
import { slugOf } from './person.ts'

/**
 * A reader's own officials as CSV, in the columns of the bundled rows: one row for each office, at least one for each person.
 * `wikidata` holds the QID, or another id where the name does not give it; `extra` is "muted" for a muted person.
 */

export type ImportedOfficials = {
  officials: OwnOfficial[]
  problems: OfficialsProblem[]
}

/** What was left out and why. `row` is its number as a spreadsheet shows it, from 1. */
export type OfficialsProblem =
  | { kind: 'unclosed'; row: number }
  | { kind: 'no-columns' }
  | { kind: 'no-name'; row: number }
  | { kind: 'long'; row: number; column: string; most: number }
  | { kind: 'many'; row: number; most: number }
  | { kind: 'date'; row: number; column: string; value: string }
  | { kind: 'order'; row: number }

const muted = 'muted'
const longestCell = 1000
const mostPeople = 5000

/** The officials of a CSV text. Bad rows are left out and told; columns may be in any order, all but `name` may be missing. */
export function ownOfficialsFromCsv(text: string): ImportedOfficials {
  let rows: string[][]
  try {
    rows = csvRows(text)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { officials: [], problems: [{ kind: 'unclosed', row: error.row }] }
  }
  const [head = [], ...body] = rows
  const columns = head.map((name) => name.trim().toLowerCase())
  if (!columns.includes('name')) return { officials: [], problems: [{ kind: 'no-columns' }] }
  const people = new Map<string, OwnOfficial>()
  const problems: OfficialsProblem[] = []
  body.forEach((cells, i) => {
    const row = rowOf(columns, cells)
    const problem = problemOf(row, i + 2, people)
    if (problem) problems.push(problem)
    else addRow(people, row)
  })
  return { officials: [...people.values()], problems }
}

function rowOf(columns: readonly string[], cells: readonly string[]): OfficialRow {
  const cell = (name: string) => (cells[columns.indexOf(name)] ?? '').trim()
  return Object.fromEntries(officialColumns.map((name) => [name, cell(name)])) as OfficialRow
}

function problemOf(cells: OfficialRow, row: number, people: ReadonlyMap<string, OwnOfficial>): OfficialsProblem | null {
  if (!/\p{L}/u.test(cells.name)) return { kind: 'no-name', row }
  const long = officialColumns.find((column) => cells[column].length > longestCell)
  if (long) return { kind: 'long', row, column: long, most: longestCell }
  if (!people.has(idOf(cells)) && people.size >= mostPeople) return { kind: 'many', row, most: mostPeople }
  for (const column of ['from', 'to', 'as_of'] as const)
    if (cells[column] !== '' && !datePattern.test(cells[column])) return { kind: 'date', row, column, value: cells[column] }
  if (cells.from !== '' && cells.to !== '' && isLater(cells.from, cells.to)) return { kind: 'order', row }
  return null
}

const idOf = ({ wikidata, name }: OfficialRow) => wikidata || slugOf(name)

function addRow(people: Map<string, OwnOfficial>, row: OfficialRow): void {
  const id = idOf(row)
  const surnames = namesIn(row.surname_forms)
  const person = people.get(id) ?? {
    id,
    name: row.name,
    aliases: namesIn(row.aliases),
    surnameForms: surnames.length > 0 ? surnames : [row.name.slice(row.name.lastIndexOf(' ') + 1)],
    country: row.country.toUpperCase(),
    gender: row.gender === 'm' || row.gender === 'f' ? row.gender : null,
    offices: [],
    muted: false,
  }
  people.set(id, person)
  if (row.extra.toLowerCase() === muted) person.muted = true
  if (row.office !== '') person.offices.push(officeOf(row))
}

const officeOf = (row: OfficialRow): Office => ({
  title: row.office,
  kind: row.office_kind || 'other',
  from: row.from || null,
  to: row.to || null,
  asOf: row.as_of || row.to || row.from,
  evidence: evidenceLevels.find((level) => level === row.evidence) ?? 'unsourced',
  source: row.source || 'own list',
})

/** The list as CSV; importing it again gives the same list. */
export function ownOfficialsToCsv(officials: readonly OwnOfficial[]): string {
  const lines = officials.flatMap((person) => {
    const offices: (Office | null)[] = person.offices.length > 0 ? person.offices : [null]
    return offices.map((office) => officialColumns.map((column) => csvCell(cellOf(person, office)[column])).join())
  })
  return [officialColumns.join(), ...lines, ''].join('\r\n')
}

const cellOf = (person: OwnOfficial, office: Office | null): OfficialRow => ({
  name: person.name,
  aliases: person.aliases.join(';'),
  surname_forms: person.surnameForms.join(';'),
  country: person.country,
  gender: person.gender ?? '',
  wikidata: person.id === slugOf(person.name) ? '' : person.id,
  office: office?.title ?? '',
  office_kind: office?.kind ?? '',
  from: office?.from ?? '',
  to: office?.to ?? '',
  as_of: office?.asOf ?? '',
  evidence: office?.evidence ?? '',
  source: office?.source ?? '',
  extra: person.muted ? muted : '',
})
