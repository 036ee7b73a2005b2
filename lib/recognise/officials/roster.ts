import { allPeople, fullNames } from '../../gazetteer/officials.ts'
import type { Person } from '../../gazetteer/person.ts'
import { nameKey } from '../../gazetteer/spelling.ts'
import type { OwnOfficial } from '../context.ts'
import { hasLetter } from '../text/letters.ts'
import { PhraseTrie } from '../text/phrase-trie.ts'
import { remembering } from '../text/remembering.ts'

/** Everybody who can be known by name: the bundle, overridden by the reader's own list. */
export type Roster = {
  /** Full names in every known form. */
  names: PhraseTrie<Person>
  /** What may stand alone: surnames, and single names that mean one person. */
  surnames: PhraseTrie<Person>
  /** Recognised, so that nobody else is taken for them, and then left unmarked. */
  muted: ReadonlySet<string>
}

function rosterOf(people: readonly Person[], muted: ReadonlySet<string>): Roster {
  const key = remembering(nameKey)
  const names = new PhraseTrie<Person>(key)
  const surnames = new PhraseTrie<Person>(key)
  for (const person of people) {
    for (const name of fullNames(person)) (name.includes(' ') ? names : surnames).add(name, person)
    for (const surname of person.surnameForms) surnames.add(surname, person)
  }
  return { names, surnames, muted }
}

/** A broken own list may hold names without a letter; they name nobody. */
const withWords = (person: OwnOfficial): Person => ({
  ...person,
  aliases: person.aliases.filter(hasLetter),
  surnameForms: person.surnameForms.filter(hasLetter),
})

let bundled: Roster | null = null
const withOwn = new WeakMap<readonly OwnOfficial[], Roster>()

/** The roster for a reader's own list; built at the first call and kept as long as the same list is given. */
export function rosterFor(own: readonly OwnOfficial[]): Roster {
  if (own.length === 0) {
    bundled ??= rosterOf(allPeople(), new Set())
    return bundled
  }
  let roster = withOwn.get(own)
  if (!roster) {
    const overridden = new Set(own.map(({ id }) => id))
    const people = [
      ...allPeople().filter(({ id }) => !overridden.has(id)),
      ...own.filter(({ name }) => hasLetter(name)).map(withWords),
    ]
    roster = rosterOf(people, new Set(own.filter(({ muted }) => muted).map(({ id }) => id)))
    withOwn.set(own, roster)
  }
  return roster
}
