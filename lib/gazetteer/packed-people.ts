import type { Office } from '../recognise/mention.ts'
import { countries } from './countries.ts'
import { unpackDay } from './packed-days.ts'
import { type Person, slugOf } from './person.ts'

/** The bundled officials, read from their packed text person by person, when one is asked for. */

const listOf = (cell: string) => (cell ? cell.split('|') : [])

/** In the order of the packed text. */
const column = {
  sources: 0,
  country: 1,
  name: 2,
  aliases: 3,
  surnames: 4,
  gender: 5,
  qid: 6,
  sourceNumbers: 7,
  days: 8,
  titles: 9,
}

/** The names that the packed text gives by number. */
export type Keys = { kinds: readonly string[]; evidences: readonly Office['evidence'][] }

/** One row of the packed columns; what is seldom asked for is read when it is. */
class PackedPerson implements Person {
  readonly name: string
  readonly #row: number
  readonly #all: PackedPeople
  #id = ''
  #country = ''
  #offices: readonly Office[] | null = null

  constructor(all: PackedPeople, row: number) {
    this.name = all.cell(column.name, row)
    this.#all = all
    this.#row = row
  }

  get id(): string {
    if (this.#id === '') {
      const qid = this.#all.cell(column.qid, this.#row)
      this.#id = qid ? `Q${qid}` : slugOf(this.name)
      this.#all.identified.set(this.#id, this)
    }
    return this.#id
  }

  /** Written where it changes from one row to the next. */
  get country(): string {
    for (let row = this.#row; this.#country === '' && row >= 0; row--) this.#country = this.#all.cell(column.country, row)
    return this.#country
  }

  get aliases(): readonly string[] {
    return listOf(this.#all.cell(column.aliases, this.#row))
  }

  get surnameForms(): readonly string[] {
    const surnames = this.#all.cell(column.surnames, this.#row)
    return surnames ? surnames.split('|') : [this.name.slice(this.name.lastIndexOf(' ') + 1)]
  }

  get gender(): 'm' | 'f' | null {
    const gender = this.#all.cell(column.gender, this.#row)
    return gender === '' ? 'm' : gender === 'f' ? 'f' : null
  }

  get offices(): readonly Office[] {
    this.#offices ??= this.#all.offices(this.#row, this.country)
    return this.#offices
  }
}

export class PackedPeople {
  readonly #packed: string
  readonly #keys: Keys
  #texts: readonly string[] = []
  readonly #columns: (readonly string[])[] = []
  readonly #people: PackedPerson[] = []
  /** Everybody whose id was asked for: who is asked for by id was mostly met by name before. */
  readonly identified = new Map<string, Person>()

  constructor(packed: string, keys: Keys) {
    this.#packed = packed
    this.#keys = keys
  }

  /** A column is split when its first cell is asked for. */
  #column(number: number): readonly string[] {
    if (this.#texts.length === 0) this.#texts = this.#packed.split('\n#\n')
    const cells = this.#columns[number] ?? (this.#texts[number] ?? '').split('\n')
    this.#columns[number] = cells
    return cells
  }

  cell(number: number, row: number): string {
    return this.#column(number)[row] ?? ''
  }

  get count(): number {
    return this.#column(column.name).length
  }

  all(): Person[] {
    return Array.from({ length: this.count }, (_, row) => this.person(row))
  }

  /** The same object each time. */
  person(row: number): Person {
    const known = this.#people[row]
    if (known) return known
    const person = new PackedPerson(this, row)
    this.#people[row] = person
    return person
  }

  offices(row: number, country: string): Office[] {
    const days = this.cell(column.days, row).split('|')
    const titles = this.cell(column.titles, row).split('|')
    const countryName = countries.find(({ code }) => code === country)?.name ?? ''
    const numbers = this.cell(column.sourceNumbers, row).split('|')
    return numbers.map((number, term): Office => {
      const source = this.cell(column.sources, Number.parseInt(number, 36))
      const title = titles[term] ?? ''
      const [, from = '', mark, until = ''] = /^([^-*]+)([-*])(.+)$/.exec(days[term] ?? '') ?? []
      return {
        title: title.slice(1).replace('%', countryName),
        kind: this.#keys.kinds[Number.parseInt(title.charAt(0), 36)] ?? 'other',
        from: unpackDay(from),
        to: mark === '-' ? unpackDay(until) : null,
        asOf: unpackDay(until) ?? '',
        evidence: this.#keys.evidences[Number(source.charAt(0))] ?? 'unsourced',
        source: source.slice(1),
      }
    })
  }
}
