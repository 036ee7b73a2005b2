import { personById } from '../../gazetteer/officials.ts'
import type { Mention, Office, OfficialMention } from '../mention.ts'
import { isAscii, plainLower } from '../text/letters.ts'
import { remembering } from '../text/remembering.ts'
import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import { genderOf } from './first-names.ts'
import { countryOfOffice } from './nationality.ts'
import { isPortfolio, portfolio, portfoliosIn } from './portfolios.ts'
import { type Gender, roleGender } from './roles.ts'

/** One who is named on the page, a person or a body; all mentions of one are meant to share it. */
export type Being = {
  /** The fullest form on the page, or the gazetteer's name; null for somebody unnamed ("an aide"). */
  name: string | null
  id: string | null
  gender: Gender | null
  body: boolean
  /** Known to be a person: by title, first name, gazetteer or by speaking. */
  human: boolean
  roles: Set<string>
  /** Whose official it is, as in the gazetteer or in the words of the page; null when unknown. */
  country: string | null
  /** What their office is for: "foreign", "prime"; empty when unknown. */
  portfolios: Set<string>
}

export type Register = {
  /** Who the name of this actor means; null for pronouns, roles and places. */
  of: (actor: Actor) => Being | null
  /** Every official that the page names, in the order of first mention. */
  officials: readonly Being[]
}

const suffix = /,?\s{1,3}(?:Jr|Sr|II|III|IV)\.?$/
const withoutSuffix = (name: string) => name.replace(suffix, '')

/** The last word of a name, by which its bearers are found. */
const lastKeyOf = (name: string) => {
  const plain = withoutSuffix(name)
  return plainLower(plain.slice(plain.lastIndexOf(' ') + 1)).replace(/\.$/, '')
}

/** So many bearers of one last name are told apart; a text that names more is no article. */
const mostNamesakes = 24

/** Gathers everybody who is named, full names first, so that a surname before the full name is understood too. O(n). */
export function registerOf(actors: readonly Actor[], tokens: readonly Token[], named: readonly Mention[]): Register {
  const officialAt = officialsOf(actors, tokens, named)
  const byActor = new Map<Actor, Being>()
  const byLast = new Map<string, Being[]>()
  const byOfficial = new Map<string, Being>()
  const lastKey = remembering(lastKeyOf)
  const namesakes = (name: string) => byLast.get(lastKey(name)) ?? []
  const enter = (being: Being & { name: string }) => {
    const known = namesakes(being.name)
    if (known.length === 0) byLast.set(lastKey(being.name), [being])
    else if (known.length < mostNamesakes) known.push(being)
    return being
  }
  const learn = (being: Being, actor: Actor) => {
    byActor.set(actor, being)
    being.gender ??= actor.gender
    being.human ||= actor.sort === 'person'
    for (const role of actor.roles) {
      being.roles.add(role)
      if (isPortfolio(role)) being.portfolios.add(portfolio(role))
    }
  }
  const newcomer = ({ text, gender, sort }: Actor) =>
    enter({
      name: text,
      id: null,
      gender,
      body: sort === 'body',
      human: sort === 'person',
      roles: new Set(),
      country: null,
      portfolios: new Set(),
    })
  const names = actors.filter((actor) => actor.kind === 'name' && actor.sort !== 'place')

  for (const actor of names) {
    const official = officialAt.get(actor)
    if (official) {
      const key = official.id ?? official.name
      const known = byOfficial.get(key)
      const being = known ?? enter(beingOf(official))
      byOfficial.set(key, being)
      if (!known || official.stated !== null) for (const role of rolesOf(official)) being.roles.add(role)
      learn(being, actor)
    } else if (withoutSuffix(actor.text).includes(' ')) {
      const same = namesakes(actor.text).find(({ name }) => sameFull(name ?? '', actor.text))
      if (same && same.id === null && actor.text.length > (same.name?.length ?? 0)) same.name = actor.text
      learn(same ?? newcomer(actor), actor)
    }
  }
  const latest = new Map<string, Being>()
  for (const actor of names) {
    const known = byActor.get(actor)
    const key = lastKey(actor.text)
    if (!known) {
      const fits = namesakes(actor.text).filter(
        ({ gender }) => actor.gender === null || gender === null || gender === actor.gender,
      )
      const last = latest.get(key)
      if (fits.length === 0 && isWhere(actor, tokens)) continue
      learn((last && fits.includes(last) ? last : fits[0]) ?? newcomer(actor), actor)
    }
    const being = byActor.get(actor)
    if (being) latest.set(key, being)
  }
  return { of: (actor) => byActor.get(actor) ?? null, officials: [...byOfficial.values()] }
}

/** "in Harn", "near Harn": a single name in no list that says where is a place. */
const isWhere = ({ sort, text, from }: Actor, tokens: readonly Token[]): boolean =>
  sort === 'unknown' && !text.includes(' ') && /^(?:in|near|at|outside|inside|around)$/.test(tokens[from - 1]?.lower ?? '')

/** The official whom the officials' recogniser found in the words of a name. */
function officialsOf(actors: readonly Actor[], tokens: readonly Token[], named: readonly Mention[]): Map<Actor, OfficialMention> {
  const officials = named.filter((mention): mention is OfficialMention => mention.kind === 'official')
  const found = new Map<Actor, OfficialMention>()
  let next = 0
  for (const actor of actors) {
    if (actor.kind !== 'name') continue
    while (next < officials.length && (officials[next]?.span.end ?? 0) <= (tokens[actor.core]?.start ?? 0)) next++
    const official = officials[next]
    if (official && official.span.start < (tokens[actor.to - 1]?.end ?? 0)) found.set(actor, official)
  }
  return found
}

const beingOf = ({ name, id, office, stated }: OfficialMention) => {
  const person = id === null ? null : personById(id)
  return {
    name,
    id,
    gender: person?.gender ?? genderOf(withoutSuffix(name).split(' ', 1)[0] ?? ''),
    body: false,
    human: true,
    roles: new Set<string>(),
    country: person?.country || (stated === null ? null : countryOfOffice(stated)),
    portfolios: portfoliosIn(`${office?.title ?? ''} ${stated ?? ''}`),
  }
}

/** What news calls the holder of an office of a kind, besides its title. */
const nounsOfKind: Readonly<Partial<Record<Office['kind'], readonly string[]>>> = {
  head_of_state: ['leader'],
  head_of_government: ['leader', 'premier'],
  foreign_minister: ['minister', 'diplomat'],
  defence_minister: ['minister'],
  spokesperson: ['spokesman', 'spokeswoman', 'spokesperson'],
  organisation_head: ['chief', 'head', 'leader'],
  governor: ['governor', 'head'],
  legislator: ['lawmaker'],
  envoy: ['envoy', 'negotiator'],
}

/** Role nouns in the office that is held, of its kind, and in the words of the page. */
const rolesOf = ({ office, stated }: OfficialMention): string[] => [
  ...(office ? (nounsOfKind[office.kind] ?? []) : []),
  ...roleNounsIn(office?.title ?? ''),
  ...roleNounsIn(stated ?? ''),
]

const roleNounsIn = remembering((title): readonly string[] => {
  const words = title.toLowerCase().replace('secretary general', 'secretary-general')
  return words.split(isAscii(words) ? /[^a-z-]+/ : /[^\p{L}-]+/u).filter((word) => roleGender.has(word))
})

/** "Bob Casey", "Bob Casey Jr.", "Robert P. Casey": the same when one first name or initial begins the other. */
function sameFull(a: string, b: string): boolean {
  const first = a.slice(0, a.indexOf(' ')).replace('.', '')
  const other = b.slice(0, b.indexOf(' ')).replace('.', '')
  return first !== '' && (first.startsWith(other) || other.startsWith(first))
}
