import { firstWordIn } from '../../recognise/text/phrase-trie.ts'
import { packNames } from '../name-index.ts'
import type { PackedPeople } from '../packed-people.ts'
import { formsOf } from '../person.ts'
import { nameKey } from '../spelling.ts'

type Place = { row: number; form: number }

/** The packed indices of names: the full ones, and what may stand alone. One line a key, in the order of the rows. */
export function indexNames(people: PackedPeople): { full: string; short: string } {
  const full = new Map<string, Place[]>()
  const short = new Map<string, Place[]>()
  for (let row = 0; row < people.count; row++) {
    const person = people.person(row)
    for (const form of formsOf(person)) {
      const names = form.full && form.name.includes(' ') ? full : short
      const key = nameKey(firstWordIn(form.name) ?? '')
      names.set(key, [...(names.get(key) ?? []), { row, form: form.number }])
    }
  }
  return { full: linesOf(full), short: linesOf(short) }
}

const linesOf = (names: ReadonlyMap<string, Place[]>) =>
  [...names]
    .map(([key, places]) => packNames(key, places))
    .sort()
    .join('\n')
