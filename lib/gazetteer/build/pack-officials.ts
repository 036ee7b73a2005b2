import { datePattern, evidenceLevels, isLater, namesIn, type OfficialRow, officialColumns } from '../columns.ts'
import { countries } from '../countries.ts'
import { csvRows } from '../csv-rows.ts'
import { packDay } from '../packed-days.ts'
import { PackedPeople } from '../packed-people.ts'
import { slugOf } from '../person.ts'
import { nameKey } from '../spelling.ts'
import { indexNames } from './index-names.ts'

/** Makes the bundled text of the gazetteer from its reviewed rows, or says what is wrong with them. */

type Row = OfficialRow

export class BadRowsError extends Error {
  override readonly name = 'BadRowsError'
}

const evidences: readonly string[] = evidenceLevels
const kinds = [
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'adviser',
  'envoy',
  'spokesperson',
  'military',
  'intelligence',
  'governor',
  'legislator',
  'organisation_head',
  'occupation_official',
  'other',
]
/** The packed text parts its fields by these; a cell may not hold them. */
const separators = /[\n|%#]/

/** The reviewed rows, checked; throws BadRowsError naming every bad row. */
export function reviewedRows(csv: string): Row[] {
  const [head, ...body] = csvRows(csv)
  if (head?.join() !== officialColumns.join()) throw new BadRowsError(`The columns must be ${officialColumns.join()}`)
  const rows = body.map((cells) => Object.fromEntries(officialColumns.map((column, i) => [column, cells[i] ?? ''])) as Row)
  const problems = rows.flatMap((row, i) => problemsOf(row).map((problem) => `row ${i + 2}, ${row.name}: ${problem}`))
  problems.push(...problemsBetween(rows))
  if (problems.length > 0) throw new BadRowsError(problems.join('\n'))
  return rows
}

function problemsOf(row: Row): string[] {
  const problems = []
  if (row.name.trim() === '' || row.office.trim() === '') problems.push('name and office must be there')
  if (!/^[mf]?$/.test(row.gender)) problems.push('gender is m, f or empty')
  if (!/^(Q[1-9]\d*)?$/.test(row.wikidata)) problems.push('wikidata is a QID or empty')
  if (!/^[A-Z]{2,4}$/.test(row.country)) problems.push('country is a code in capitals')
  if (!kinds.includes(row.office_kind)) problems.push(`office_kind ${row.office_kind} is unknown`)
  if (!evidences.includes(row.evidence)) problems.push(`evidence ${row.evidence} is unknown`)
  if (row.source === '') problems.push('source is missing')
  if (!datePattern.test(row.from)) problems.push(`from ${row.from} is no date`)
  if (row.to !== '' && !datePattern.test(row.to)) problems.push(`to ${row.to} is no date`)
  if (row.to === '' && !datePattern.test(row.as_of)) problems.push('a term without an end needs as_of')
  if (row.to !== '' && isLater(row.from, row.to)) problems.push(`ends (${row.to}) before it begins (${row.from})`)
  if (Object.values(row).some((cell) => separators.test(cell))) problems.push('a cell holds a line break, |, % or #')
  return problems
}

const idOf = (row: Row) => row.wikidata || slugOf(row.name)

function problemsBetween(rows: Row[]): string[] {
  const problems: string[] = []
  const byId = new Map<string, Row>()
  const terms = new Set<string>()
  for (const row of rows) {
    const first = byId.get(idOf(row)) ?? row
    byId.set(idOf(row), first)
    for (const column of ['name', 'aliases', 'surname_forms', 'country', 'gender'] as const)
      if (row[column] !== first[column]) problems.push(`${row.name}: ${column} differs between rows of ${idOf(row)}`)
    const term = `${idOf(row)} ${row.office} ${row.from}`
    if (terms.has(term)) problems.push(`${row.name}: ${row.office} from ${row.from} is there twice`)
    terms.add(term)
  }
  return problems
}

/** Initials inside a name are passed over when it is looked for. */
const keyOf = (name: string) =>
  name
    .replace(/ \p{L}\.(?= )/gu, '')
    .split(/[\s-]+/)
    .map(nameKey)
    .join(' ')

/** The forms that folding does not already reach from the others. */
function distinct(forms: readonly string[], reached: readonly string[]): string[] {
  const keys = new Set(reached.map(keyOf))
  return forms.filter((form) => {
    const isNew = !keys.has(keyOf(form))
    keys.add(keyOf(form))
    return isNew
  })
}

const lastWord = (name: string) => name.split(' ').at(-1) ?? name

/** Each value's number, the commonest first, so that the numbers are short. */
function numbered(values: readonly string[]) {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const list = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
  return { list, of: (value: string) => list.indexOf(value).toString(36) }
}

/** "of %" in place of the person's own country, so that the titles of one office are one string. */
const withoutCountry = (title: string, code: string) => {
  const country = countries.find((candidate) => candidate.code === code)
  return country && title.endsWith(` of ${country.name}`) ? `${title.slice(0, -country.name.length)}%` : title
}

const sourceOf = (row: Row) => `${evidences.indexOf(row.evidence)}${row.source}`
const titleOf = (row: Row) => `${kinds.indexOf(row.office_kind).toString(36)}${withoutCountry(row.office, row.country)}`

/**
 * The packed text: columns parted by "#", a line a person, so that like stands by like and compresses well: the people of a
 * country follow each other by office and day, so that a predecessor's last day is a successor's first.
 * The first column lists the sources, each behind the number of its evidence. Then country ("" = as before), name, aliases,
 * surname forms ("" = the last word of the name), gender ("" = m) and QID; then, parted by "|" where a person has several
 * terms: source, days ("from-to", or "from*as-of" for a term without end), title behind the number of its kind.
 */
export function packOfficials(csv: string): string {
  const rows = reviewedRows(csv)
  const sources = numbered(rows.map(sourceOf))
  const people = [...Map.groupBy(rows, idOf).values()].map((terms) => [...terms].sort((a, b) => (a.from < b.from ? -1 : 1)))
  const ordered = people.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const lines = ordered.map((terms, i) => packPerson(terms, sources.of, ordered[i - 1]?.[0]?.country))
  const columns = (lines[0] ?? []).map((_, i) => lines.map((line) => line[i] ?? '').join('\n'))
  return [sources.list.join('\n'), ...columns].join('\n#\n')
}

const orderOf = (terms: readonly Row[]) => {
  const last = terms.at(-1)
  return last ? [last.country, titleOf(last), last.from, last.name].join('\t') : ''
}

function packPerson(terms: Row[], sourceNumber: (source: string) => string, countryBefore: string | undefined): string[] {
  const [person] = terms
  if (!person) return []
  const surnames = distinct(namesIn(person.surname_forms), [])
  const [given = ''] = person.name.split(' ')
  const aliases = distinct(namesIn(person.aliases), [
    person.name,
    ...surnames,
    ...surnames.map((surname) => `${given} ${surname}`),
  ])
  const isLastWord = surnames.length === 1 && keyOf(surnames[0] ?? '') === keyOf(lastWord(person.name))
  const each = (cell: (row: Row) => string) => terms.map(cell).join('|')
  return [
    person.country === countryBefore ? '' : person.country,
    person.name,
    aliases.join('|'),
    isLastWord ? '' : surnames.join('|'),
    person.gender === 'm' ? '' : person.gender || '?',
    person.wikidata.slice(1),
    each((row) => sourceNumber(sourceOf(row))),
    each((row) => packDay(row.from) + (row.to ? `-${packDay(row.to)}` : `*${packDay(row.as_of)}`)),
    each(titleOf),
  ]
}

export const packedPeople = (packed: string): PackedPeople => new PackedPeople(packed, { kinds, evidences: evidenceLevels })

/** The generated module, to be written to officials.generated.ts. */
export function officialsModule(csv: string): string {
  const packed = packOfficials(csv)
  const { full, short } = indexNames(packedPeople(packed))
  return [
    '// Made from officials.csv by build/officials.run.ts; change the rows there and run it again.',
    `export const kinds = ${JSON.stringify(kinds)}`,
    `export const evidences = ${JSON.stringify(evidences)} as const`,
    `export const packed = ${JSON.stringify(packed)}`,
    `export const namesByFirstWord = ${JSON.stringify(full)}`,
    `export const shortFormsByFirstWord = ${JSON.stringify(short)}`,
    '',
  ].join('\n')
}
