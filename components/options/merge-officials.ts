import { slugOf } from '../../lib/gazetteer/person.ts'
import { foldedWords } from '../../lib/log/fold.ts'
import type { OwnOfficial } from './official-form.ts'

/**
 * The reader's list with the people of a file in it. Who has the same id is replaced. Who has no id in the file is the one person
 * of the list with that name, or that spelling, whose country is not another: that person keeps the id, and what the file leaves
 * empty stays as it was. A name that fits two people of the list is nobody's, and is added.
 */
export function mergeOfficials(mine: readonly OwnOfficial[], read: readonly OwnOfficial[]): OwnOfficial[] {
  const merged = new Map(mine.map((person) => [person.id, person]))
  const byName = idsBy(mine, ({ name }) => [name])
  const byAlias = idsBy(mine, ({ aliases }) => aliases)
  const fitting = (ids: ReadonlySet<string> | undefined, country: string) =>
    [...(ids ?? [])].flatMap((id) => {
      const person = merged.get(id)
      return person && (country === '' || person.country === '' || person.country === country) ? [person] : []
    })
  for (const person of read) {
    if (merged.has(person.id) || person.id !== slugOf(person.name)) {
      merged.set(person.id, person)
      continue
    }
    const name = foldedWords(person.name)
    const named = fitting(byName.get(name), person.country)
    const [found, ...others] = named.length > 0 ? named : fitting(byAlias.get(name), person.country)
    if (found && others.length === 0) merged.set(found.id, filled(found, person))
    else merged.set(person.id, person)
  }
  return [...merged.values()]
}

function idsBy(people: readonly OwnOfficial[], names: (person: OwnOfficial) => readonly string[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>()
  for (const person of people)
    for (const name of names(person).map(foldedWords)) ids.set(name, (ids.get(name) ?? new Set()).add(person.id))
  return ids
}

const filled = (mine: OwnOfficial, read: OwnOfficial): OwnOfficial => ({
  ...mine,
  aliases: [...new Set([...mine.aliases, ...read.aliases])].filter((alias) => alias !== mine.name),
  country: read.country || mine.country,
  gender: read.gender ?? mine.gender,
  offices: read.offices.length > 0 ? read.offices : mine.offices,
  muted: mine.muted || read.muted,
})
