import { formOf, type Person } from './person.ts'

/** A person has fewer forms than this. */
const mostForms = 32
/** Numbers are written in few characters. */
const radix = 36

/** The packed line of one key: the key, then for each name the row of its person and the place of the form, as one number. */
export const packNames = (key: string, names: readonly { row: number; form: number }[]): string =>
  `${key} ${names.map(({ row, form }) => packName(row, form)).join(',')}`

function packName(row: number, form: number): string {
  if (form >= mostForms) throw new RangeError('A person has too many forms of the name')
  return (row * mostForms + form).toString(radix)
}

/** Names by the key of their first word, made at build time: which names begin with a word is known before any is read. */
export class NameIndex {
  readonly #packed: string
  readonly #people: { person: (row: number) => Person }
  #byKey: Map<string, string> | null = null

  constructor(packed: string, people: { person: (row: number) => Person }) {
    this.#packed = packed
    this.#people = people
  }

  /** The names that begin with a word of this key, and whose they are, in the order of the rows. */
  beginning(key: string): readonly (readonly [name: string, person: Person])[] {
    this.#byKey ??= linesByKey(this.#packed)
    const names = this.#byKey.get(key)
    if (names === undefined) return []
    return names.split(',').map((packed) => {
      const number = Number.parseInt(packed, radix)
      const person = this.#people.person(Math.floor(number / mostForms))
      return [formOf(person, number % mostForms), person]
    })
  }
}

function linesByKey(packed: string): Map<string, string> {
  const byKey = new Map<string, string>()
  for (const line of packed.split('\n')) {
    const blank = line.indexOf(' ')
    byKey.set(line.slice(0, blank), line.slice(blank + 1))
  }
  return byKey
}
