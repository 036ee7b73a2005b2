import { fullNameIndex, shortFormIndex } from '../../gazetteer/officials.ts'
import { fullNames, type Person } from '../../gazetteer/person.ts'
import type { OwnOfficial } from '../context.ts'
import { hasLetter } from '../text/letters.ts'
import { PhraseTrie } from '../text/phrase-trie.ts'
import { keyOf } from './key-of.ts'

/** Everybody who can be known by name: the bundle, overridden by the reader's own list. */
export type Roster = {
  /** Full names in every known form. */
  names: PhraseTrie<Person>
  /** What may stand alone: surnames, and single names that mean one person. */
  surnames: PhraseTrie<Person>
  /** Recognised, so that nobody else is taken for them, and then left unmarked. */
  muted: ReadonlySet<string>
}

/** The bundle without those who are overridden, and the reader's own behind it. */
function rosterOf(overridden: ReadonlySet<string>, own: readonly Person[], muted: ReadonlySet<string>): Roster {
  const counts = ([, person]: readonly [string, Person]) => overridden.size === 0 || !overridden.has(person.id)
  const names = new PhraseTrie<Person>(keyOf, (first) => fullNameIndex.beginning(first).filter(counts))
  const surnames = new PhraseTrie<Person>(keyOf, (first) => shortFormIndex.beginning(first).filter(counts))
  for (const person of own) {
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
    bundled ??= rosterOf(new Set(), [], new Set())
    return bundled
  }
  let roster = withOwn.get(own)
  if (!roster) {
    roster = rosterOf(
      new Set(own.map(({ id }) => id)),
      own.filter(({ name }) => hasLetter(name)).map(withWords),
      new Set(own.filter(({ muted }) => muted).map(({ id }) => id)),
    )
    withOwn.set(own, roster)
  }
  return roster
}
