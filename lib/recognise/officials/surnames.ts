import type { Person } from '../../gazetteer/person.ts'
import { officesOnDay } from '../../gazetteer/terms.ts'
import type { PhraseMatch } from '../text/phrase-trie.ts'
import { CAPITALS, endOf, SMALL, startOf, wordAt } from '../text/words.ts'
import { byTitle, countryIn, heldKind, isAnglophone, isCurrent, isProminent, kindsIn } from './homonyms.ts'
import { LatestNames } from './latest-names.ts'
import * as lexicon from './lexicon.ts'
import { is, isCapital, linked, type Page, type Stretch, textOf } from './page.ts'
import { type PagePeople, type PagePerson, statedIn } from './people.ts'
import type { Role } from './roles.ts'
import type { Roster } from './roster.ts'
import { isPersonHere } from './standing.ts'
import { hasHonorific, titleBefore } from './title-before.ts'

/** A surname, or another short form, that stands for an official. */
export type ShortName = Stretch & { who: PagePerson | Person | string; role: Role | null }

export type Surroundings = { day: string | null; countries: ReadonlyMap<string, number> }

/** Every short form outside the full names, left to right. `isTaken` tells where a full name begins and how far it goes. */
export function shortNames(
  page: Page,
  people: PagePeople,
  roster: Roster,
  around: Surroundings,
  isTaken: (word: number) => number,
): ShortName[] {
  const found: ShortName[] = []
  const latest = new LatestNames(people.everybody)
  for (let i = 0; i < page.words.count; ) {
    const behind = isTaken(i)
    if (behind > i) {
      i = behind
      continue
    }
    if (page.words.cases[i] === SMALL && !is(page, i, lexicon.PARTICLE)) {
      i++
      continue
    }
    const short = shortNameAt(page, i, people, roster, around, latest)
    if (short) {
      found.push(short)
      remember(page, short, people, around)
    }
    i = short ? short.to : i + 1
  }
  return found
}

/**
 * "Senator Blumenthal … Mr. Blumenthal": whom a title has named is on the page from there on, unless somebody of that surname
 * stands on it in full, who may be meant as well.
 */
function remember(page: Page, { from, to, who, role }: ShortName, people: PagePeople, { countries }: Surroundings): void {
  if (role?.verdict !== 'official' || (typeof who !== 'string' && 'names' in who)) return
  const isOfHere = typeof who !== 'string' && countries.has(who.country)
  if (!isOfHere && people.surnames.longestAt(page.words, from)) return
  const [person, name] = typeof who === 'string' ? [null, who] : [who, who.name]
  const stated = statedIn(page, role)
  const entry = { person, name, official: true, civil: false, credited: false, stated, names: [{ from, to }] }
  people.surnames.add(textOf(page, { from, to }), entry)
}

function shortNameAt(
  page: Page,
  at: number,
  people: PagePeople,
  roster: Roster,
  around: Surroundings,
  latest: LatestNames,
): ShortName | null {
  const inCapitals = fullInCapitals(page, at, people)
  if (inCapitals) return inCapitals
  const here = people.surnames.longestAt(page.words, at)
  const known = roster.surnames.longestAt(page.words, at)
  const to = Math.max(here?.next ?? 0, known?.next ?? 0)
  if (to > 0) {
    if (!isCapital(page, at) && !isCapital(page, to - 1)) return null
    const name = { from: at, to }
    const standing = isPersonHere(
      page,
      name,
      (word) => roster.surnames.longestAt(page.words, word) !== null || people.surnames.longestAt(page.words, word) !== null,
    )
    if (!standing) return null
    const title = titleBefore(page, at)
    const role = title?.verdict === 'civil' ? null : title
    if (here && here.next >= to) {
      const who = ofPage(here.values, latest, at, page, role)
      // "Prime Minister Johnson and Speaker Johnson": a title of another's is not of who is on the page.
      const another = role && who?.person && !fitsTitle(page, who.person, role) ? namesake(page, known, name, role, around) : null
      if (another) return { ...name, who: another, role }
      if (who) return who.official ? { ...name, who, role } : null
      if (!role) return null
    }
    if (title?.verdict === 'civil') return null
    if (!role && to === at + 1 && people.given.longestAt(page.words, at)) return null
    const person = known && known.next >= to ? ofRoster(page, known.values, name, role, around, standing === 'doubtful') : null
    if (person) return { ...name, who: person, role }
    if (role?.verdict === 'official') return { ...name, who: textOf(page, name), role }
    return null
  }
  return titled(page, at, people)
}

/** "MICHAEL BENNET: …" in a transcript that has named him before; capitals alone do not tell a name from a heading. */
function fullInCapitals(page: Page, at: number, people: PagePeople): ShortName | null {
  const { cases } = page.words
  if (cases[at] !== CAPITALS || cases[at + 1] !== CAPITALS || !linked(page, at)) return null
  const given = people.given.longestAt(page.words, at)
  const surname = given && people.surnames.longestAt(page.words, at + 1)
  const who = surname?.values.find((somebody) => somebody.official && given?.values.includes(somebody))
  return who && surname ? { from: at, to: surname.next, who, role: null } : null
}

const fitsTitle = (page: Page, person: Person, { words }: Role) => heldKind(person, kindsIn(textOf(page, words)))

/** Another of the roster with this surname, who has held the post that the title names. */
function namesake(page: Page, known: PhraseMatch<Person> | null, name: Stretch, role: Role, around: Surroundings): Person | null {
  const person = known && known.next >= name.to ? ofRoster(page, known.values, name, role, around, false) : null
  return person && fitsTitle(page, person, role) ? person : null
}

/** Whom of the page's people a surname means: the only one, or the one named last. */
function ofPage(
  candidates: readonly PagePerson[],
  latest: LatestNames,
  at: number,
  page: Page,
  role: Role | null,
): PagePerson | null {
  const real = candidates.filter(({ credited }) => !credited)
  const gender = genderOf(page, at)
  const fitting = real.filter((who) => (!role || who.official) && !(gender && who.person?.gender && who.person.gender !== gender))
  if (fitting.length <= 1) return fitting[0] ?? null
  if (role) {
    const kinds = kindsIn(textOf(page, role.words))
    const ofKind = fitting.filter((who) =>
      who.person && kinds.length > 0
        ? heldKind(who.person, kinds)
        : kindsIn(who.stated ?? '').some((kind) => kinds.includes(kind)),
    )
    if (ofKind.length === 1) return ofKind[0] ?? null
  }
  return latest.before(fitting, at)
}

/** "Mrs. Clinton" is not Bill Clinton. */
function genderOf(page: Page, name: number): 'm' | 'f' | null {
  if (!hasHonorific(page, name)) return null
  return /^(?:mrs|ms|miss|lady|dame|madam|madame)$/i.test(wordAt(page.words, name - 1)) ? 'f' : 'm'
}

/** Whom of the roster a surname means when nobody of that name stands on the page in full. */
function ofRoster(
  page: Page,
  candidates: readonly Person[],
  name: Stretch,
  role: Role | null,
  around: Surroundings,
  doubtful: boolean,
): Person | null {
  const { day, countries } = around
  const honorific = hasHonorific(page, name.from)
  let fitting: readonly Person[] = candidates.filter((person) => isCurrent(person, day))
  if (role) {
    const country = countryIn(page, role.words)
    const kinds = kindsIn(textOf(page, role.words))
    const ofCountry = fitting.filter((person) => country === null || person.country === country)
    const titled = byTitle(ofCountry, textOf(page, role.words))
    const narrowed = titled.length > 0 ? titled : ofCountry.filter((person) => heldKind(person, kinds))
    if (narrowed.length > 0) fitting = narrowed
    else if (country !== null || kinds.length > 0) return null
  }
  if (fitting.length > 1) {
    const named = fitting.filter(({ country }) => countries.has(country))
    if (named.length > 0) fitting = named
  }
  if (fitting.length > 1) {
    const prominent = fitting.filter((person) => isProminent(person, day))
    if (prominent.length === 1) fitting = prominent
  }
  if (fitting.length > 1 && day !== null) {
    const inOffice = fitting.filter((person) => officesOnDay(person.offices, day).length > 0)
    if (inOffice.length === 1) fitting = inOffice
  }
  const [person] = fitting
  if (!person || fitting.length > 1) return null
  if (role) return person
  if (doubtful || isOrdinary(page, name)) return null
  if (isProminent(person, day)) return person
  return countries.has(person.country) && (honorific || !isAnglophone(person)) ? person : null
}

const isOrdinary = (page: Page, { from, to }: Stretch) => to === from + 1 && is(page, from, lexicon.ORDINARY | lexicon.MONTH)

/** "Governor Thornbury", "Prince Faisal": a title makes an official of a name that is in no list. */
function titled(page: Page, at: number, people: PagePeople): ShortName | null {
  if (!isCapital(page, at) || page.classes[at] !== 0) return null
  if (endOf(page.words, at) - startOf(page.words, at) < 3) return null
  if (linked(page, at) && isCapital(page, at + 1) && !is(page, at + 1, lexicon.WEEKDAY | lexicon.MONTH)) return null
  const head = at - 1
  const name = { from: at, to: at + 1 }
  if (linked(page, head) && /^(?:sir|dame|lord|lady)$/i.test(wordAt(page.words, head))) return givenName(page, name, people, null)
  const role = titleBefore(page, at)
  if (role?.verdict !== 'official' || role.words.to !== at) return null
  if (is(page, head, lexicon.REGAL)) return givenName(page, name, people, role)
  const isFormal = isCapital(page, head) && is(page, head, lexicon.OFFICE | lexicon.ABBREVIATED | lexicon.POST)
  if (!isFormal || role.plural) return null
  // "President Volodymyr": the page has named him in full.
  return givenName(page, name, people, role) ?? { ...name, who: textOf(page, name), role }
}

/** The only official of the page with this given name. */
function givenName(page: Page, name: Stretch, people: PagePeople, role: Role | null): ShortName | null {
  const [who, another] = people.given.longestAt(page.words, name.from)?.values.filter(({ official }) => official) ?? []
  return who && !another ? { ...name, who, role } : null
}
