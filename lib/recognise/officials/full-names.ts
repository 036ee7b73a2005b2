import type { Person } from '../../gazetteer/person.ts'
import { wordAt } from '../text/words.ts'
import { isCredit } from './credits.ts'
import { isCommonName } from './homonyms.ts'
import { OFFICE, POST } from './lexicon.ts'
import type { NameOnPage } from './names.ts'
import { is, isCapital, linked, type Page, shortGap, textOf } from './page.ts'
import { nameOnPageKey, type PagePerson, statedIn } from './people.ts'
import { roleAfter } from './role-after.ts'
import { roleBefore } from './role-before.ts'
import type { Role } from './roles.ts'
import { titleBefore } from './title-before.ts'

/** A full name with what stands beside it. */
type Judged = NameOnPage & { who: PagePerson; stated: string | null }

/** Chooses among people of one name; null when it cannot. */
export type Choose = (people: readonly Person[], role: Role | null) => Person | null

/** Who is named in full on the page, and which of them are officials. */
export function peopleOf(page: Page, names: readonly NameOnPage[], choose: Choose): { people: PagePerson[]; judged: Judged[] } {
  const byKey = new Map<string, PagePerson>()
  const judged: Judged[] = []
  let previous: { role: Role; to: number } | null = null
  const doubleSurnames = new Set(names.filter(({ from, to }) => to - from > 2).map(({ to }) => keyOfLastTwo(page, to)))
  for (const name of names) {
    if (
      name.people.length === 0 &&
      ((name.to - name.from === 2 && doubleSurnames.has(keyOfLastTwo(page, name.to))) || page.isSurname(name))
    )
      continue
    const credit = isCredit(page, name)
    const title = titleBefore(page, name.from)
    const roles = credit ? [] : [title, roleAfter(page, name), roleBefore(page, name)].filter((role) => role !== null)
    const shared: Role | null = previous && isListed(page, previous.to, name.from) ? previous.role : null
    const role =
      roles.find(({ verdict }) => verdict === 'official') ??
      roles.find(({ verdict }) => verdict === 'civil') ??
      shared ??
      roles[0] ??
      null
    const pluralRole: Role | null = title?.plural ? title : shared
    previous = pluralRole ? { role: pluralRole, to: name.to } : null
    const person = name.people.length > 1 ? choose(name.people, role) : (name.people[0] ?? null)
    const key = person ? person.id : nameOnPageKey(page, name)
    const who = byKey.get(key) ?? { person, name: '', official: false, civil: false, credited: true, stated: null, names: [] }
    byKey.set(key, who)
    who.names.push({ from: name.from, to: name.to })
    who.credited &&= credit
    who.civil ||= role?.verdict === 'civil'
    const text = textOf(page, name)
    if (person) who.name = person.name
    else if (text.length > who.name.length) who.name = text
    const stated = role?.verdict === 'official' && role !== shared ? statedIn(page, role) : null
    who.stated ??= stated
    who.official ||= role?.verdict === 'official'
    judged.push({ ...name, who, stated })
  }
  acceptKnown(page, byKey.values())
  return { people: [...byKey.values()], judged }
}

/**
 * Names of the roster count without a title. Those that many people bear need support: no other occupation beside them, and
 * another official on the page.
 */
function acceptKnown(page: Page, people: Iterable<PagePerson>): void {
  const everybody = [...people]
  const isPlain = ({ person }: PagePerson) => person !== null && isCommonName(person)
  if (!everybody.some((who) => who.person !== null && !who.official)) return
  const political = everybody.some((who) => who.official || (who.person !== null && !isPlain(who))) || hasTitledSurname(page)
  for (const who of everybody) {
    if (!who.person || who.official || who.credited) continue
    who.official = !isPlain(who) || (political && !who.civil) || everybody.filter(isPlain).length > 2
  }
}

/** "President Biden": an official of the page who is not named in full. */
function hasTitledSurname(page: Page): boolean {
  for (let i = 0; i < page.words.count - 1; i++) {
    if (!is(page, i, OFFICE | POST) || !isCapital(page, i) || !linked(page, i)) continue
    if (isCapital(page, i + 1) && page.isSurname({ from: i + 1, to: i + 2 })) return true
  }
  return false
}

const keyOfLastTwo = ({ words, keyOf }: Page, to: number) => `${keyOf(wordAt(words, to - 2))} ${keyOf(wordAt(words, to - 1))}`

/** "Senators A, B and C": nothing but a comma or "and" between two names. */
function isListed(page: Page, to: number, from: number): boolean {
  const gap = from === to ? shortGap(page.words, to - 1) : null
  if (gap !== null) return /^,? $/.test(gap) || gap === ', '
  if (from !== to + 1) return false
  const { words } = page
  return words.text.slice(words.starts[to], words.ends[to]) === 'and'
}
