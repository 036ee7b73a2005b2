import type { Office } from '../recognise/mention.ts'
import { NameIndex } from './name-index.ts'
import { evidences, kinds, namesByFirstWord, packed, shortFormsByFirstWord } from './officials.generated.ts'
import { PackedPeople } from './packed-people.ts'
import { fullNames, type Person } from './person.ts'
import { nameKey } from './spelling.ts'
import { principalOffice } from './terms.ts'

/** The bundled officials: who they are, which offices they held from when to when, and on which evidence. */

const people = new PackedPeople(packed, { kinds, evidences })

/** Every bundled official. */
export const allPeople = (): readonly Person[] => people.all()

/** Full names, by the key of their first word. */
export const fullNameIndex = new NameIndex(namesByFirstWord, people)
/** What may stand alone, surnames and single names, by the key of its first word. */
export const shortFormIndex = new NameIndex(shortFormsByFirstWord, people)

let isEverybodyIdentified = false

export function personById(id: string): Person | null {
  if (!isEverybodyIdentified && !people.identified.has(id)) {
    for (const person of allPeople()) people.identified.set(person.id, person)
    isEverybodyIdentified = true
  }
  return people.identified.get(id) ?? null
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

/** The terms of a bundled official, earliest first; [] for an unknown id. */
export const officesOf = (id: string): readonly Office[] => personById(id)?.offices ?? []

/** The office a bundled official held on an ISO day; null when none is known. Of several the highest, then the latest begun. */
export const officeOn = (id: string, day: string): Office | null => principalOffice(officesOf(id), day)
