import type { Mention } from '../mention.ts'
import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import { genderOf } from './first-names.ts'
import { determiners, functionWords, looksFinite } from './function-words.ts'
import { isNationality } from './nationality.ts'
import { isPortfolio } from './portfolios.ts'
import { bodyNames, departments, roleGender, titles } from './roles.ts'

/** How many tokens lie at most between the noun of an office and the name. */
const longestOffice = 14
/** With the article and adjectives before the noun. */
const longestPhrase = 20

/** Small words within the name of an office: "Minister of Foreign Affairs of Ukraine", "Commissioner for Trade and Transport". */
const joints: ReadonlySet<string> = new Set(['of', 'for', 'to', 'the', 'and'])
const governing: ReadonlySet<string> = new Set(['of', 'for', 'to'])
/** Nouns of office that are no titles of their own. */
const heads: ReadonlySet<string> = new Set(['head', 'prosecutor', 'negotiator', 'coordinator', 'representative'])
/** Kin stand before names with "of" too, and are somebody else. */
const kin: ReadonlySet<string> = new Set(['father', 'sister', 'brother', 'uncle', 'aunt'])
const territories: ReadonlySet<string> = new Set(
  'region oblast district province territory city town village republic peninsula community county'.split(' '),
)

const endsOffice = (word: string): boolean =>
  bodyNames.has(word) || territories.has(word) || departments.has(word) || isPortfolio(word)

/**
 * "Secretary of State Anna Lind", "the head of the Harn region Anna Lind", "Speaker of the Testish Diet Anna Lind": an office with
 * its "of" and right behind it the full name of who holds it. The name takes the noun of the office for its own role, and what
 * stood between them names nobody. `named` are the officials already found. "A spokesman for President Anna Lind" and "the mother of Anna Lind" are others than she.
 */
export function withOffices(tokens: readonly Token[], actors: readonly Actor[], named: readonly Mention[]): Actor[] {
  const officials = new Set(named.flatMap(({ kind, span }) => (kind === 'official' ? span.start : [])))
  const found: Actor[] = []
  for (const run of actors) {
    const actor = fromOfficial(tokens, run, officials)
    const head = actor.kind === 'name' ? officeBefore(tokens, found, actor) : -1
    const office = found[head]
    if (!office) {
      found.push(actor)
      continue
    }
    found.length = head
    found.push({
      ...actor,
      from: office.from,
      sort: 'person',
      gender: actor.gender ?? office.gender,
      roles: [...office.roles, ...actor.roles],
    })
  }
  return found
}

/** "China Ann Lee": a run of capitals behind "of" or "to", whose last words are the name of an official. */
function fromOfficial(tokens: readonly Token[], actor: Actor, officials: ReadonlySet<number>): Actor {
  if (actor.kind !== 'name' || !governing.has(tokens[actor.from - 1]?.lower ?? '')) return actor
  for (let core = actor.core + 1; core < actor.to - 1; core++)
    if (officials.has(tokens[core]?.start ?? -1)) {
      const end = tokens[actor.to - 1]
      const text = actor.text.slice(actor.text.length - ((end?.end ?? 0) - (tokens[core]?.start ?? 0)))
      return { ...actor, core, text, sort: 'person', gender: genderOf(text.slice(0, text.indexOf(' '))) }
    }
  return actor
}

/** The name whose phrase begins with its office at `from`; null when none does, or when the name only owns something. */
export function officeHolderAt(
  tokens: readonly Token[],
  actors: readonly Actor[],
  actorAt: Int32Array,
  from: number,
): Actor | null {
  for (let k = from; k < from + longestPhrase && tokens[k]?.sentence === tokens[from]?.sentence; k++) {
    const actor = actors[actorAt[k] ?? -1]
    // "Testland's ambassador to Harn Ann Lee": whose office it is.
    if (!actor || tokens[actor.to]?.kind === 'possessive') continue
    const begins = actor.kind === 'name' && actor.from === from
    return begins && tokens.slice(from, k).some(({ lower }) => governing.has(lower)) ? actor : null
  }
  return null
}

/** Index of the office that stands before a name, or -1. */
function officeBefore(tokens: readonly Token[], before: readonly Actor[], name: Actor): number {
  if (!name.text.includes(' ') || name.sort === 'body' || name.sort === 'place') return -1
  if (!endsBeforeName(tokens, name)) return -1
  for (let index = before.length - 1; index >= 0; index--) {
    const office = before[index]
    if (!office || name.core - office.to > longestOffice) return -1
    if (isOffice(office)) return governs(tokens, office.to, name.core) ? index : -1
    if (office.kind === 'pronoun') return -1
  }
  return -1
}

const isOffice = ({ kind, sort, plural, text }: Actor): boolean =>
  kind === 'role' &&
  sort === 'person' &&
  !plural &&
  (heads.has(text) || (titles.has(text) && roleGender.has(text) && !kin.has(text)))

/** What stands right before the name ends the name of a body, a place or a trade, and is no title of the person's own. */
function endsBeforeName(tokens: readonly Token[], { core, from, roles }: Actor): boolean {
  const last = tokens[core - 1]
  if (last?.kind !== 'word' || joints.has(last.lower) || determiners.has(last.lower) || last.lower.includes('-')) return false
  // "Head of the Office of the President Carl Berg": with an article the title belongs to the office.
  if (roles.some((role) => roleGender.has(role)))
    return tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'of' && last.capital
  return endsOffice(last.lower) || (last.capital && !isNationality(last.text) && !titles.has(last.lower))
}

/** From the preposition right behind the noun to the name: words of the office and nothing else. */
function governs(tokens: readonly Token[], from: number, to: number): boolean {
  if (!governing.has(tokens[from]?.lower ?? '')) return false
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' || token.sentence !== tokens[to]?.sentence) return false
    if (token.capital || joints.has(token.lower) || endsOffice(token.lower)) continue
    // "the head of the regional military administration": nouns and adjectives before the noun that ends it.
    if (functionWords.has(token.lower) || roleGender.has(token.lower) || looksFinite(token.lower)) return false
  }
  return true
}
