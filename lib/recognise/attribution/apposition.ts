import type { Token } from '../text/tokens.ts'
import { type Actor, phraseStart } from './actors.ts'
import { cueForms } from './cues.ts'
import type { Parsed } from './frames.ts'
import { conjunctions, determiners, functionWords, isAdverb, looksFinite, prepositions } from './function-words.ts'
import { titles } from './roles.ts'
import type { Subject } from './subjects.ts'

export const word = (token: Token | undefined, pattern: ReadonlySet<string>) => token?.kind === 'word' && pattern.has(token.lower)

export function openingBracket(tokens: readonly Token[], close: number, first: number): number {
  for (let k = close - 1; k >= first && close - k < 14; k--) if (tokens[k]?.text === '(') return k
  return -1
}

/** Whether a place is the second of two that a preposition governs: "to Ukraine and Russia". */
export function isGovernedWithAnother(
  { tokens, actors, actorAt }: Pick<Parsed, 'tokens' | 'actors' | 'actorAt'>,
  second: Actor,
): boolean {
  if (second.sort !== 'place' || tokens[second.from - 1]?.lower !== 'and') return false
  const place = actors[actorAt[second.from - 2] ?? -1]
  return place?.sort === 'place' && word(tokens[place.from - 1], prepositions)
}

/** "an envoy to Ukraine and Russia": from the conjunction of two places to what stands before both; `and` itself otherwise. */
function beforePlacesJoined(
  { tokens, actors, actorAt }: Pick<Parsed, 'tokens' | 'actors' | 'actorAt'>,
  second: Actor,
  and: number,
) {
  const place = tokens[and]?.lower === 'and' && second.sort === 'place' ? actors[actorAt[and - 1] ?? -1] : undefined
  if (place?.sort !== 'place' || place.to !== and) return and
  const before = phraseStart(tokens, place.from) - 1
  const above = actors[actorAt[before - 1] ?? -1]
  return word(tokens[before], prepositions) && above?.kind === 'role' && above.sort === 'person' ? before : and
}

/** "a spokesman for the campaign": from the noun after a preposition up to the head of the whole phrase. */
export function climb(
  { tokens, actors, actorAt }: Pick<Parsed, 'tokens' | 'actors' | 'actorAt'>,
  actor: Actor,
  first: number,
): Actor {
  let top = actor
  for (let steps = 0; steps < 4; steps++) {
    let k = phraseStart(tokens, top.from) - 1
    if (k <= first) return top
    if (steps === 0) k = beforePlacesJoined({ tokens, actors, actorAt }, top, k)
    if (/^(?:and|,)$/.test(tokens[k]?.text ?? '') && steps > 0) return top
    if (!word(tokens[k], prepositions) || /^(?:than|as|that|after|before|since|until|like)$/.test(tokens[k]?.lower ?? ''))
      return top
    k--
    const above = actors[actorAt[k] ?? -1]
    if (above && above.to === k + 1 && above.kind !== 'pronoun') {
      top = above
      continue
    }
    const noun = tokens[k]
    if (noun?.kind !== 'word' || functionWords.has(noun.lower) || looksFinite(noun.lower) || noun.capital) return top
    const start = phraseStart(tokens, k)
    if (start === k || !word(tokens[start], determiners) || word(tokens[start - 1], prepositions)) return top
    return {
      kind: 'role',
      core: k,
      from: start,
      to: k + 1,
      text: noun.lower,
      sort: 'unknown',
      gender: null,
      plural: false,
      definite: true,
      roles: [],
    }
  }
  return top
}

/** "Ann Lee and Bob Day said": the first of two joined names at the start of the clause. */
export function partner({ tokens, actors, actorAt }: Parsed, actor: Actor, first: number): Actor {
  if (actor.kind !== 'name' || tokens[actor.from - 1]?.lower !== 'and') return actor
  const other = actors[actorAt[actor.from - 2] ?? -1]
  if (other?.kind !== 'name' || other.to !== actor.from - 1) return actor
  // "the guild's President and CEO Ann Lee": one person with two titles.
  if (titles.has(tokens[other.to - 1]?.lower ?? '') && actor.roles.length > 0) return actor
  const start = phraseStart(tokens, other.from)
  const before = tokens[start - 1]
  return start <= first || before?.kind === 'piece' || before?.text === ',' ? other : actor
}

/** "Ann Lee, president and head of the guild said": a bare title after a name, its closing comma forgotten. */
export function owner({ tokens, actors, actorAt }: Parsed, actor: Actor, first: number): Actor {
  if (actor.kind !== 'role' || actor.definite) return actor
  let k = actor.from - 1
  if (tokens[k]?.lower === 'and') {
    const other = actors[actorAt[k - 1] ?? -1]
    if (other?.kind !== 'role') return actor
    k = other.from - 1
  }
  const name = tokens[k]?.text === ',' && k > first ? actors[actorAt[k - 1] ?? -1] : undefined
  return name?.kind === 'name' && name.to === k && name.sort !== 'place' ? name : actor
}

/** What an office is over stands at most so many tokens long between its noun and the comma. */
const longestDomain = 10

/**
 * "his minister, Ann Lee, said", "the mayor of Harn, Ann Lee, said": the name that stands between commas behind a role, also behind
 * what the role is over; a place in a list is none.
 */
export function nameBehind(tokens: readonly Token[], actors: readonly Actor[], actorAt: Int32Array, role: Actor): Actor | null {
  if (role.kind !== 'role' || role.plural) return null
  let comma = role.to
  if (/^(?:of|for|to|in|at)$/.test(tokens[comma]?.lower ?? ''))
    while (comma < role.to + longestDomain && (tokens[comma]?.kind === 'word' || tokens[comma]?.kind === 'possessive')) comma++
  if (tokens[comma]?.text !== ',') return null
  // The name's own words may begin behind its titles.
  let at = comma + 1
  while (at < comma + 6 && tokens[at]?.kind === 'word' && (actorAt[at] ?? -1) === -1) at++
  const name = actors[actorAt[at] ?? -1]
  if (name?.kind !== 'name' || name.from !== comma + 1 || name.sort === 'place' || name.sort === 'body') return null
  if (tokens[name.to]?.text !== ',') return null
  return comma === role.to || (role.definite && role.sort === 'person' && name.text.includes(' ')) ? name : null
}

/** "Smith, who won, said": the comma at `comma` closes an apposition; the leftmost head reached through appositions. */
export function apposed({ tokens, actors, actorAt }: Parsed, comma: number, first: number): Subject | null {
  let close = comma
  let found: Subject | null = null
  for (let rounds = 0; rounds < 6; rounds++) {
    let open = close - 1
    while (
      open >= first &&
      close - open < 45 &&
      !/^(?:[,—–-]|--)$/.test(tokens[open]?.text ?? '') &&
      tokens[open]?.kind !== 'break'
    )
      open = tokens[open]?.text === ')' ? Math.max(openingBracket(tokens, open, first), first) - 1 : open - 1
    if (open <= first || !/^(?:[,—–-]|--)$/.test(tokens[open]?.text ?? '')) return found
    let k = open - 1
    if (tokens[k]?.text === ')') k = openingBracket(tokens, k, first) - 1
    const last = actors[actorAt[k] ?? -1]
    const head = last && last.to === k + 1 ? climb({ tokens, actors, actorAt }, last, first) : undefined
    const inner = tokens[open + 1]
    const innerActor = actors[actorAt[open + 1] ?? -1]
    if (!inner || !apposition(inner, innerActor, tokens, open + 1)) {
      // "The chairman, John Smith, said": the name is the better word for the speaker.
      if (innerActor?.kind === 'name' && innerActor.to >= close - 0 && innerActor.core === open + 1 && found === null) {
        if (head?.kind === 'role' || (innerActor.sort !== 'place' && innerActor.sort !== 'body'))
          return { actor: innerActor, way: 'apposed', start: head?.kind === 'role' ? head.from : innerActor.from, end: comma + 2 }
      }
      return found
    }
    // "In Oslo, Norway’s minister – …": where it happens is no head.
    if (found && found.actor.sort !== 'place' && head?.sort === 'place' && word(tokens[head.from - 1], prepositions)) return found
    if (head?.sort === 'place' && isGovernedWithAnother({ tokens, actors, actorAt }, head)) return found
    if (head) found = { actor: head, way: 'apposed', start: head.from, end: comma + 2 }
    close = open
  }
  return found
}

export function apposition(inner: Token, actor: Actor | undefined, tokens: readonly Token[], at: number): boolean {
  if (inner.kind !== 'word') return false
  if (
    determiners.has(inner.lower) ||
    prepositions.has(inner.lower) ||
    /^(?:who|whose|whom|which|where|\d+|jr|sr|then|now|once|also|himself|herself|former|formerly)$/.test(inner.lower)
  )
    return true
  if (!inner.capital && /(?:ing|ed|ly)$/.test(inner.lower)) return true
  if (actor?.kind === 'role') return true
  if (actor?.kind === 'name')
    return (
      actor.sort === 'place' ||
      actor.sort === 'body' ||
      actor.roles.length > 0 ||
      tokens[actor.to]?.kind === 'possessive' ||
      /^(?:R|D|I)-/.test(actor.text) ||
      (!tokens[actor.to]?.capital && tokens[actor.to]?.kind === 'word') ||
      at !== actor.core
    )
  return !conjunctions.has(inner.lower) && !functionWords.has(inner.lower)
}

/** "Chaus, its governor, said": from the comma at `next` to the verb after the apposition; `next` itself when there is none. */
export function pastApposition(
  tokens: readonly Token[],
  actors: readonly Actor[],
  actorAt: Int32Array,
  next: number,
  before: number,
): number {
  if (tokens[next]?.text !== ',') return next
  const inner = tokens[next + 1]
  if (!inner || !apposition(inner, actors[actorAt[next + 1] ?? -1], tokens, next + 1)) return next
  for (let k = next + 2; k < before && k - next < 40; k++) {
    if (tokens[k]?.text !== ',') continue
    let verb = k + 1
    while (isAdverb(tokens[verb]?.lower ?? '')) verb++
    if (looksFinite(tokens[verb]?.lower ?? '') || cueForms.get(tokens[verb]?.lower ?? '')?.form === 'present') return verb
  }
  return next
}
