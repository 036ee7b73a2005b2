import type { Token } from '../text/tokens.ts'
import { cueForms } from './cues.ts'
import { behindDateline } from './datelines.ts'
import {
  auxiliaries,
  calendarWords,
  conjunctions,
  determiners,
  functionWords,
  looksFinite,
  prepositions,
} from './function-words.ts'
import { nameAt } from './names.ts'
import { inhabitant, isNationality, isRegional } from './nationality.ts'
import { afterAccordingTo, pronouns } from './pronouns.ts'
import { bodies, documents, type Gender, headNoun, pluralRoles, roleGender, titles } from './roles.ts'

/** Somebody or something that may speak. Indices are token indices; `to` is exclusive. */
export type Actor = {
  kind: 'name' | 'role' | 'pronoun'
  /** First token of the words that name it: without title and determiner. */
  core: number
  /** First token of the phrase with title, determiner and adjectives. */
  from: number
  to: number
  /** Core as text, or the head noun in lower case, or the pronoun. */
  text: string
  sort: 'person' | 'body' | 'place' | 'document' | 'unknown'
  gender: Gender | null
  plural: boolean
  /** "the", "his", "Trump's": somebody known. False for "a", "one", "some" and for bare nouns. */
  definite: boolean
  /** Nouns and titles standing before a name: "campaign manager", "Senator". */
  roles: string[]
}

/** Owners and relatives are no subjects of their own. */
export const neverSubject: ReadonlySet<string> = new Set(['who', 'his', 'her', 'their'])

/** All actors of the tokens, in order. O(n). */
export function actorsOf(tokens: readonly Token[]): Actor[] {
  const lowerCased = new Set<string>()
  for (const token of tokens) if (token.kind === 'word' && !token.capital) lowerCased.add(token.lower)
  // "Moon" at the start of a sentence is a name where the page has "President Moon" in the middle of one.
  tokens.forEach((token, i) => {
    const last = tokens[i - 1]
    if (token.kind === 'word' && token.capital && last?.kind === 'word' && last.sentence === token.sentence)
      lowerCased.delete(token.lower)
  })
  const found: Actor[] = []
  for (let i = 0; i < tokens.length; ) {
    i = behindDateline(tokens, i)
    const actor = actorAt(tokens, i, lowerCased)
    if (actor?.kind === 'name' && (modifies(tokens, actor.to) || isOrigin(tokens, actor) || isHyphened(tokens, actor.to)))
      i = actor.to
    else if (actor) {
      found.push(inhabitant(tokens, actor) ?? actor)
      i = actor.to
    } else i++
  }
  return found
}

/** "Sanders protesters", "Clinton campaign": a name right before a noun for speakers only qualifies it. */
const modifies = (tokens: readonly Token[], to: number): boolean => {
  const next = tokens[to]
  return next?.kind === 'word' && !next.capital && next.sentence === tokens[to - 1]?.sentence && isRole(next)
}

/** "the U.S.-based group": the first part of a compound, whose full stop parts it from the hyphen. */
const isHyphened = (tokens: readonly Token[], to: number): boolean => {
  const hyphen = tokens[to]
  return hyphen?.text === '-' && hyphen.start === tokens[to - 1]?.end && tokens[to + 1]?.start === hyphen.end
}

/** "Polish border guards": an adjective of origin before a noun names nobody. */
function isOrigin(tokens: readonly Token[], { text, to }: Actor): boolean {
  const next = tokens[to]
  return (
    (isNationality(text) || isRegional(text)) &&
    next?.kind === 'word' &&
    !next.capital &&
    next.sentence === tokens[to - 1]?.sentence &&
    !cueForms.has(next.lower) &&
    !functionWords.has(next.lower) &&
    !auxiliaries.has(next.lower)
  )
}

function actorAt(tokens: readonly Token[], i: number, lowerCased: ReadonlySet<string>): Actor | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const word = afterAccordingTo(tokens, i) ?? token.lower
  const pronoun = pronouns.get(word)
  if (pronoun && (token.lower !== 'i' || token.capital))
    return {
      kind: 'pronoun',
      core: i,
      from: i,
      to: i + 1,
      text: word,
      sort: 'unknown',
      definite: true,
      roles: [],
      ...pronoun,
    }
  const opens = tokens[i - 1]?.sentence !== token.sentence || tokens[i - 1]?.kind === 'piece'
  if (token.capital && !(opens && isRole(token) && !tokens[i + 1]?.capital)) {
    const name = nameAt(tokens, i, lowerCased)
    if (name) {
      const { from, roles } = descriptor(tokens, name.from)
      // "the Local", "the Tribune": people's names take no article.
      const sort = name.sort === 'unknown' && roles.length === 0 && tokens[name.from - 1]?.lower === 'the' ? 'body' : name.sort
      return { ...name, sort, from, roles: [...roles, ...name.roles] }
    }
  }
  return roleAt(tokens, i)
}

/** Words that stand for a speaker who is not named; the second kind only where no noun follows. */
const someone: ReadonlySet<string> = new Set(['someone', 'somebody', 'everyone', 'everybody'])
const others: ReadonlySet<string> = new Set(['another', 'others', 'some', 'many', 'one'])

const roleWords: ReadonlySet<string> = new Set([...roleGender.keys(), ...pluralRoles, ...bodies, ...documents])

const isRole = (token: Token | undefined) => token?.kind === 'word' && roleWords.has(token.lower)

function roleAt(tokens: readonly Token[], i: number): Actor | null {
  const token = tokens[i]
  if (!token) return null
  const next = tokens[i + 1]
  if (
    someone.has(token.lower) ||
    (others.has(token.lower) &&
      (!next ||
        next.kind === 'mark' ||
        next.kind === 'break' ||
        next.lower === 'of' ||
        auxiliaries.has(next.lower) ||
        cueForms.has(next.lower)))
  )
    return {
      kind: 'role',
      core: i,
      from: i,
      to: i + 1,
      text: token.lower,
      sort: 'person',
      gender: null,
      plural: false,
      definite: false,
      roles: [],
    }
  if (!isRole(token)) return null
  // "campaign manager": the last noun is the head.
  if (isRole(next) && next?.sentence === token.sentence && next.start - token.end <= 1) return null
  // "spokesman Brian Fallon": a descriptor of the name.
  if (
    next?.kind === 'word' &&
    next.capital &&
    next.sentence === token.sentence &&
    !functionWords.has(next.lower) &&
    !calendarWords.has(next.lower) &&
    !token.capital &&
    roleGender.has(token.lower)
  )
    return null
  const start = phraseStart(tokens, i)
  const opener = tokens[start]
  const plural = pluralRoles.has(token.lower)
  const noun = headNoun(tokens, i)
  const definite =
    opener !== undefined &&
    start < i &&
    !/^(?:an?|one|some|another|any|each|every|no|several|many|few|two|three|other|more|most|both|all)$/.test(opener.lower)
  return {
    kind: 'role',
    core: i,
    from: start,
    to: i + 1,
    text: noun,
    sort: documents.has(token.lower) && !roleGender.has(token.lower) ? 'document' : bodies.has(token.lower) ? 'body' : 'person',
    gender: roleGender.get(token.lower) ?? null,
    plural,
    definite,
    roles: [noun],
  }
}

/** Leftmost token of the noun phrase that ends at `head`: at most six words back, to its determiner or possessor. */
export function phraseStart(tokens: readonly Token[], head: number): number {
  let start = head
  for (let k = head - 1; k >= 0 && head - k <= 7; k--) {
    const token = tokens[k]
    if (!token || token.sentence !== tokens[head]?.sentence) break
    if (token.kind === 'possessive') continue
    if (token.kind !== 'word') break
    if (determiners.has(token.lower)) return k
    if (
      prepositions.has(token.lower) ||
      (functionWords.has(token.lower) &&
        !token.capital &&
        !/^(?:former|first|second|third|new|own|same|last|next|later|other)$/.test(token.lower))
    )
      break
    if (!token.capital && looksFinite(token.lower)) break
    // "But the mayor's office", "Yet Lind's office": a joint with the capital of its sentence.
    if (conjunctions.has(token.lower) && tokens[k - 1]?.sentence !== token.sentence) break
    if (tokens[k + 1]?.kind === 'possessive' || k === head - 1 || tokens[k + 1] === tokens[start]) start = k
  }
  return start
}

/** Lower-case nouns before a name: "Clinton campaign spokesman" in "Clinton campaign spokesman Brian Fallon". */
function descriptor(tokens: readonly Token[], nameStart: number): { from: number; roles: string[] } {
  const roles: string[] = []
  let from = nameStart
  for (let k = nameStart - 1; k >= 0 && nameStart - k <= 6; k--) {
    const token = tokens[k]
    if (token?.kind !== 'word' || token.capital || token.sentence !== tokens[nameStart]?.sentence) break
    if (determiners.has(token.lower)) return roles.length > 0 ? { from: k, roles } : { from: nameStart, roles: [] }
    if (functionWords.has(token.lower) && token.lower !== 'former') break
    if (roleGender.has(token.lower) || titles.has(token.lower)) {
      roles.push(token.lower)
      from = k
    } else if (roles.length === 0) break
  }
  return { from, roles }
}
