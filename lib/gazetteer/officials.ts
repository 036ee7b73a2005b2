import type { Office } from '../recognise/mention.ts'
import { countries } from './countries.ts'
import { evidences, kinds, packed } from './officials.generated.ts'
import { unpackDay } from './packed-days.ts'
import { type Person, slugOf } from './person.ts'
import { nameKey } from './spelling.ts'
import { principalOffice } from './terms.ts'

/** The bundled officials: who they are, which offices they held from when to when, and on which evidence. */

const listOf = (cell: string) => (cell ? cell.split('|') : [])

const countryNames = new Map(countries.map(({ code, name }) => [code, name]))

/** A packed column: one cell for each person. */
type Column = readonly string[]

/** The terms of one person, read from their packed cells when they are first asked for. */
function unpackOffices(numbers: string, days: string, titles: string, country: string, sources: Column): Office[] {
  const allDays = days.split('|')
  const allTitles = titles.split('|')
  return numbers.split('|').map((number, term): Office => {
    const source = sources[Number.parseInt(number, 36)] ?? ''
    const title = allTitles[term] ?? ''
    const [, from = '', mark, until = ''] = /^([^-*]+)([-*])(.+)$/.exec(allDays[term] ?? '') ?? []
    return {
      title: title.slice(1).replace('%', countryNames.get(country) ?? ''),
      kind: kinds[Number.parseInt(title.charAt(0), 36)] ?? 'other',
      from: unpackDay(from),
      to: mark === '-' ? unpackDay(until) : null,
      asOf: unpackDay(until) ?? '',
      evidence: evidences[Number(source.charAt(0))] ?? 'unsourced',
      source: source.slice(1),
    }
  })
}

/** One row of the packed columns; what is seldom asked for is read when it is. */
class PackedPerson implements Person {
  readonly name: string
  readonly country: string
  readonly #row: number
  readonly #columns: readonly Column[]
  readonly #sources: Column
  #id = ''
  #offices: readonly Office[] | null = null

  constructor(name: string, country: string, row: number, columns: readonly Column[], sources: Column) {
    this.name = name
    this.country = country
    this.#row = row
    this.#columns = columns
    this.#sources = sources
  }

  #cell(column: number): string {
    return this.#columns[column]?.[this.#row] ?? ''
  }

  get id(): string {
    const qid = this.#cell(4)
    this.#id ||= qid ? `Q${qid}` : slugOf(this.name)
    return this.#id
  }

  get aliases(): readonly string[] {
    return listOf(this.#cell(1))
  }

  get surnameForms(): readonly string[] {
    const surnames = this.#cell(2)
    return surnames ? surnames.split('|') : [this.name.slice(this.name.lastIndexOf(' ') + 1)]
  }

  get gender(): 'm' | 'f' | null {
    const gender = this.#cell(3)
    return gender === '' ? 'm' : gender === 'f' ? 'f' : null
  }

  get offices(): readonly Office[] {
    this.#offices ??= unpackOffices(this.#cell(5), this.#cell(6), this.#cell(7), this.country, this.#sources)
    return this.#offices
  }
}

function unpack(): Person[] {
  const [sources = [], countryCodes = [], ...columns] = packed.split('\n#\n').map((column) => column.split('\n'))
  let country = ''
  return (columns[0] ?? []).map((name, row) => {
    country = countryCodes[row] || country
    return new PackedPerson(name, country, row, columns, sources)
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
  const others = surnameForms.filter((surname) => given !== '' && !name.endsWith(surname) && !name.startsWith(surname))
  return [name, ...aliases, ...others.map((surname) => `${given} ${surname}`)]
}

/** The terms of a bundled official, earliest first; [] for an unknown id. */
export const officesOf = (id: string): readonly Office[] => personById(id)?.offices ?? []

/** The office a bundled official held on an ISO day; null when none is known. Of several the highest, then the latest begun. */
export const officeOn = (id: string, day: string): Office | null => principalOffice(officesOf(id), day)
