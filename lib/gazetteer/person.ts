import type { Office } from '../recognise/mention.ts'

/** One official: the bundle's or the reader's own. */
export type Person = {
  /** Wikidata QID, or a slug of the name where no QID is verified. */
  id: string
  /** The usual English form. */
  name: string
  /** Other full forms, and single names such as call signs that mean this person alone. */
  aliases: readonly string[]
  /** What may stand alone once the person is known: "De Wever", "Lula". */
  surnameForms: readonly string[]
  /** ISO 3166-1 alpha-2, or EU NATO UN IAEA ICC IMF WB ICRC OSCE COE ORG; "" when unknown. */
  country: string
  gender: 'm' | 'f' | null
  /** In order of `from`. */
  offices: readonly Office[]
}

/** The id of a person without a verified QID: "andrii-sybiha". */
export const slugOf = (name: string): string =>
  /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(name)
    ? name.toLowerCase().replaceAll(' ', '-')
    : name
        .normalize('NFD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')

/** Every full form of the name: as listed, and its given name with each surname form. */
export function fullNames({ name, aliases, surnameForms }: Pick<Person, 'name' | 'aliases' | 'surnameForms'>): string[] {
  const given = name.slice(0, name.indexOf(' '))
  const others = surnameForms.filter((surname) => given !== '' && !name.endsWith(surname) && !name.startsWith(surname))
  return [name, ...aliases, ...others.map((surname) => `${given} ${surname}`)]
}

/** The number of the first surname form; the full forms stand before it. */
const surnamesFrom = 16

/** Every form by which the person may be found, by number: the full ones, then what may stand alone. */
export function formsOf(person: Person): { name: string; number: number; full: boolean }[] {
  const full = fullNames(person)
  if (full.length > surnamesFrom) throw new RangeError(`${person.name} has too many names`)
  return [
    ...full.map((name, i) => ({ name, number: i, full: true })),
    ...person.surnameForms.map((name, i) => ({ name, number: surnamesFrom + i, full: false })),
  ]
}

/** The form with this number; most are the name itself, or a surname, and the others are made only when one is asked for. */
export const formOf = (person: Person, number: number): string =>
  (number === 0 ? person.name : number < surnamesFrom ? fullNames(person)[number] : person.surnameForms[number - surnamesFrom]) ??
  ''
