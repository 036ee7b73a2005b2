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

/** Every form by which the person may be found: the full ones, then what may stand alone. A form is known by its place in this list. */
export const formsOf = (person: Person): string[] => [...fullNames(person), ...person.surnameForms]
