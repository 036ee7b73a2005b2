import type { Office } from '../recognise/mention.ts'
import { countries } from './countries.ts'
import { evidences, kinds, packed } from './officials.generated.ts'
import { type Person, slugOf } from './person.ts'
import { nameKey } from './spelling.ts'
import { principalOffice } from './terms.ts'

/** The bundled officials: who they are, which offices they held from when to when, and on which evidence. */

const listOf = (cell: string | undefined) => (cell ? cell.split('|') : [])

/** YYYY, YYYYMM or YYYYMMDD to its ISO form; "" to null. */
const dashed = (day: string | undefined): string | null =>
  day ? day.replace(/^(\d{4})(\d\d)?(\d\d)?$/, (_, y, m, d) => [y, m, d].filter(Boolean).join('-')) : null

const countryNames = new Map(countries.map(({ code, name }) => [code, name]))

/** A packed column: one cell for each person. */
type Column = readonly string[]

/** The terms of one person, read from the packed columns when they are first asked for. */
function unpackOffices(columns: readonly Column[], sources: Column, country: string, row: number): Office[] {
  const terms = columns.slice(6).map((column) => (column[row] ?? '').split('|'))
  return (terms[0] ?? []).map((kind, term): Office => {
    const [, source, from, to, asOf, title] = terms.map((cells) => cells[term])
    return {
      title: (title ?? '').replace('%', countryNames.get(country) ?? ''),
      kind: kinds[Number.parseInt(kind.slice(0, -1), 36)] ?? 'other',
      from: dashed(from),
      to: dashed(to),
      asOf: dashed(asOf) ?? dashed(to) ?? '',
      evidence: evidences[Number(kind.at(-1))] ?? 'unsourced',
      source: sources[Number.parseInt(source ?? '0', 36)] ?? '',
    }
  })
}

function unpack(): Person[] {
  const [sources = [], ...columns] = packed.split('\n#\n').map((column) => column.split('\n'))
  const cell = (column: number, row: number) => columns[column]?.[row] ?? ''
  return (columns[0] ?? []).map((name, row) => {
    const [surnames, country, gender, qid] = [listOf(cell(2, row)), cell(3, row), cell(4, row), cell(5, row)]
    let offices: readonly Office[] | null = null
    return {
      id: qid ? `Q${qid}` : slugOf(name),
      name,
      aliases: listOf(cell(1, row)),
      surnameForms: surnames.length > 0 ? surnames : [name.slice(name.lastIndexOf(' ') + 1)],
      country,
      gender: gender === '' ? 'm' : gender === 'f' ? 'f' : null,
      get offices() {
        offices ??= unpackOffices(columns, sources, country, row)
        return offices
      },
    }
  })
}

let unpacked: Person[] | null = null

/** Every bundled official; unpacked at the first call. */
export function allPeople(): readonly Person[] {
  unpacked ??= unpack()
  return unpacked
}

let byId: Map<string, Person> | null = null

export function personById(id: string): Person | null {
  byId ??= new Map(allPeople().map((person) => [person.id, person]))
  return byId.get(id) ?? null
}

const keyOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map(nameKey)
    .join(' ')

let byName: Map<string, Person[]> | null = null

/** The people who bear this full name in any spelling, initials between its parts left out: "Zelenskiy" finds nobody, "Vladimir Zelenskiy" one. */
export function peopleNamed(fullName: string): readonly Person[] {
  byName ??= namesOf(allPeople())
  const plain = fullName.replace(/ \p{L}\.(?= )/gu, '')
  return byName.get(keyOf(plain)) ?? []
}

function namesOf(people: readonly Person[]) {
  const names = new Map<string, Person[]>()
  for (const person of people)
    for (const key of new Set(fullNames(person).map(keyOf))) names.set(key, [...(names.get(key) ?? []), person])
  return names
}

/** Every full form of the name: as listed, and its given name with each surname form. */
export function fullNames({ name, aliases, surnameForms }: Pick<Person, 'name' | 'aliases' | 'surnameForms'>): string[] {
  const given = name.slice(0, name.indexOf(' '))
  const withGiven = surnameForms
    .filter((surname) => given !== '' && !name.startsWith(surname))
    .map((surname) => `${given} ${surname}`)
  return [name, ...aliases, ...withGiven]
}

/** The terms of a bundled official, earliest first; [] for an unknown id. */
export const officesOf = (id: string): readonly Office[] => personById(id)?.offices ?? []

/** The office a bundled official held on an ISO day; null when none is known. Of several the highest, then the latest begun. */
export const officeOn = (id: string, day: string): Office | null => principalOffice(officesOf(id), day)
