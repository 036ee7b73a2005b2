import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import { countryOfRole, fitsNationality, isNationality } from './nationality.ts'
import type { Being } from './people.ts'
import { isPortfolio, portfolio } from './portfolios.ts'
import { choose, nobody, type Reference, ranked, type Salient } from './salience.ts'

/** Nouns that take in others. */
const covers: ReadonlyMap<string, readonly string[]> = new Map([
  ['lawmaker', ['senator', 'congressman', 'congresswoman', 'representative', 'rep', 'sen', 'legislator', 'delegate']],
  ['senator', ['sen']],
  ['congressman', ['rep', 'representative']],
  ['congresswoman', ['rep', 'representative']],
  ['governor', ['gov']],
  ['diplomat', ['minister', 'ambassador', 'envoy', 'secretary']],
  ['candidate', ['nominee', 'frontrunner', 'front-runner', 'hopeful', 'contender']],
  ['nominee', ['candidate', 'frontrunner', 'front-runner']],
  ['frontrunner', ['candidate', 'front-runner', 'nominee']],
  ['front-runner', ['candidate', 'frontrunner', 'nominee']],
  ['leader', ['president', 'premier', 'chancellor', 'minister', 'head', 'chairman']],
  ['official', ['director', 'minister', 'secretary', 'mayor', 'governor', 'deputy', 'commissioner']],
  ['general', ['gen', 'commander']],
  ['businessman', ['billionaire', 'mogul', 'tycoon', 'developer']],
  ['billionaire', ['businessman', 'mogul', 'tycoon', 'developer']],
  ['mogul', ['businessman', 'billionaire', 'tycoon', 'developer']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['head', ['chief', 'director', 'chairman', 'leader']],
  ['chief', ['head', 'director', 'commander']],
])

/** What a phrase tells of the holder of an office, besides its noun. */
export type Station = {
  country: string | null
  /** "foreign" in "the foreign minister". */
  portfolio: string | null
  /** "his minister" is not he. */
  owner: Being | null
}

export function stationOf(tokens: readonly Token[], actor: Actor, before: Being | null): Station {
  const own = tokens.slice(Math.max(0, actor.core - 1), actor.to - 1).findLast(({ lower }) => isPortfolio(lower))
  const owned = /^(?:his|her)$/.test(tokens[actor.from]?.lower ?? '') || tokens[actor.from - 1]?.kind === 'possessive'
  return {
    country: countryOfRole(tokens, actor),
    portfolio: own ? portfolio(own.lower) : null,
    owner: owned ? before : null,
  }
}

/** Who is meant by an office of somebody known: the most prominent one who holds it, by country and portfolio. */
export function holderOf(
  actor: Actor,
  { country, portfolio: own, owner }: Station,
  mind: readonly Salient[],
  sentence: number,
  officials: readonly Being[],
): Reference {
  const noun = actor.roles.at(-1) ?? actor.text
  if (actor.sort === 'body') {
    const same = ranked(mind, sentence, (being) => (being.body && being.name?.toLowerCase().split(' ').includes(noun) ? 1 : 0))
    return same.length > 0 ? choose(same) : nobody
  }
  if (actor.sort !== 'person') return nobody
  if (isNationality(actor.text)) {
    const inhabitants = ranked(mind, sentence, (being) => (being.human ? fitsNationality(being.country, actor.text) : 0))
    const chosen = choose(inhabitants)
    return chosen.being && chosen.confidence === 'sure' ? { ...chosen, confidence: 'likely' } : chosen
  }
  const wider = covers.get(noun) ?? []
  const admits = (being: Being) =>
    !being.body &&
    (actor.gender === null || being.gender === null || being.gender === actor.gender) &&
    (country === null || being.country === null || being.country === country) &&
    (own === null || being.portfolios.size === 0 || being.portfolios.has(own)) &&
    (noun !== 'president' || (own === 'vice') === being.portfolios.has('vice')) &&
    being !== owner
  const holds = (being: Being) => admits(being) && (being.roles.has(noun) || wider.some((other) => being.roles.has(other)))
  const holders = ranked(mind, sentence, (being) => (holds(being) ? 1 : 0))
  if (holders.length > 0) return choose(holders)
  // "the US president", "the defence secretary", who is named only further on.
  const later = officials.filter(
    (being) => (country !== null ? being.country === country : own !== null && being.portfolios.has(own)) && holds(being),
  )
  if (later.length === 1 && later[0]) return { being: later[0], confidence: 'likely', alternatives: [] }
  // Nobody is known to hold it: perhaps the one just spoken of, if no other role of that person is known. Whom the same sentence
  // names is another: "After talks with Holm, the mayor said …".
  const before = mind.filter((one) => one.sentence !== sentence || one.being.id !== null)
  const guess = ranked(before, sentence, (being) =>
    admits(being) && (being.human || being.name?.includes(' ')) && being.roles.size === 0 ? 1 : 0,
  ).filter(({ score }) => score >= 0.9)
  return guess.length > 0 ? { ...choose(guess), confidence: 'unsure' } : nobody
}
