import type { Person } from '../../gazetteer/person.ts'
import { principalOffice } from '../../gazetteer/terms.ts'
import type { RecogniseContext } from '../context.ts'
import type { OfficialMention } from '../mention.ts'
import { type Choose, peopleOf } from './full-names.ts'
import { countriesNamed, countryIn, heldKind, isCurrent, kindsIn } from './homonyms.ts'
import { namesOf } from './names.ts'
import { charsOf, type Page, pageOf, type Stretch, textOf } from './page.ts'
import { gather, type PagePerson, statedIn } from './people.ts'
import { type Roster, rosterFor } from './roster.ts'
import { shortNames } from './surnames.ts'

/**
 * Every mention of an official by name: full names of the roster, people whom the page gives an office, and the short forms
 * by which the page goes on to call them. Sorted by start, without overlaps. Linear in the length of the text.
 */
export function officials(text: string, context: RecogniseContext): OfficialMention[] {
  const roster = rosterFor(context.ownOfficials)
  const page = pageOf(text, roster.surnames)
  const day = context.publishedOn
  const countries = countriesNamed(page)
  const names = namesOf(page, roster.names)
  const { people, judged } = peopleOf(page, names, chooser(page, day, countries))
  const taken = new Map(judged.map(({ from, to }) => [from, to]))
  const everybody = [...people, ...headliners(context.title, roster, people)]
  const short = shortNames(page, gather(page, everybody), roster, { day, countries }, (word) => taken.get(word) ?? word)

  const mentions = [
    ...judged
      .filter(({ who }) => who.official)
      .map(({ from, to, who, stated }) => mention(page, { from, to }, who, stated ?? who.stated, day)),
    ...short.map(({ from, to, who, role }) => {
      const stated = role?.verdict === 'official' ? statedIn(page, role) : null
      if (typeof who === 'string') return mention(page, { from, to }, { name: who, person: null }, stated, day)
      if (isPagePerson(who)) return mention(page, { from, to }, who, stated ?? who.stated, day)
      return mention(page, { from, to }, { name: who.name, person: who }, stated, day)
    }),
  ]
  return mentions.filter(({ id }) => id === null || !roster.muted.has(id)).sort((a, b) => a.span.start - b.span.start)
}

/** Officials whom only the headline names in full. */
function headliners(title: string | null, roster: Roster, people: readonly PagePerson[]): PagePerson[] {
  if (!title) return []
  const known = new Set(people.map(({ person }) => person))
  const named = namesOf(pageOf(title, roster.surnames), roster.names).flatMap(({ people: [person, another] }) =>
    person && !another && !known.has(person) ? [person] : [],
  )
  return [...new Set(named)].map((person) => ({
    person,
    name: person.name,
    official: true,
    civil: false,
    credited: false,
    stated: null,
    names: [],
  }))
}

const isPagePerson = (who: PagePerson | Person): who is PagePerson => 'names' in who

function mention(
  page: Page,
  at: Stretch,
  who: Pick<PagePerson, 'name' | 'person'>,
  stated: string | null,
  day: string | null,
): OfficialMention {
  const office = who.person && day !== null ? principalOffice(who.person.offices, day) : null
  return { kind: 'official', span: charsOf(page, at), name: who.name, id: who.person?.id ?? null, office, stated }
}

/** Among people of one full name: the one whose country and office the role names, else the only one in office around the day, else of a named country. */
const chooser =
  (page: Page, day: string | null, countries: ReadonlyMap<string, number>): Choose =>
  (people, role) => {
    const narrow = (among: readonly Person[], fits: (person: Person) => boolean) => {
      const fitting = among.filter(fits)
      return fitting.length > 0 ? fitting : among
    }
    let left: readonly Person[] = people
    if (role) {
      const country = countryIn(page, role.words)
      if (country) left = narrow(left, (person) => person.country === country)
      left = narrow(left, (person) => heldKind(person, kindsIn(textOf(page, role.words))))
    }
    left = narrow(left, (person) => countries.has(person.country))
    left = narrow(left, (person) => isCurrent(person, day))
    return left.length === 1 ? (left[0] ?? null) : null
  }
