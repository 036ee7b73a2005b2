import type { Token } from '../text/tokens.ts'
import { type Actor, neverSubject, phraseStart } from './actors.ts'
import { apposed, climb, openingBracket, owner, partner, word } from './apposition.ts'
import { clauseSubject, coordinated } from './clause.ts'
import { officeHolderAt } from './close-apposition.ts'
import { type CueForm, cueForms } from './cues.ts'
import type { Parsed } from './frames.ts'
import {
  auxiliaries,
  calendarWords,
  conjunctions,
  determiners,
  functionWords,
  isAdverb,
  looksFinite,
  prepositions,
} from './function-words.ts'
import { titles } from './roles.ts'

/**
 * The actor of a verb. `adjacent`: right beside it; `apposed`: parted from it by an apposition or relative clause between commas;
 * `clause`: the subject of the clause that the verb belongs to.
 */
export type Subject = {
  actor: Actor
  way: 'adjacent' | 'apposed' | 'relative' | 'clause' | 'loose'
  start: number
  end: number
  /** For a relative "who": the name it stands for. */
  standsFor?: Actor
}

const chained = new Set(
  'to went on go goes going began begun continued continues sought seeks tried tries wanted wants seemed seems refused used liked likes managed proceeded hastened moved took order chose decided appeared appears came quick careful and then'.split(
    ' ',
  ),
)

/** The noun phrase that begins at `from`: its actor, with a name in apposition preferred to a bare role. */
export function subjectAfter({ tokens, actors, actorAt }: Parsed, from: number): Subject | null {
  const sentence = tokens[from]?.sentence
  const whole = officeHolderAt(tokens, actors, actorAt, from)
  if (whole) return { actor: whole, way: 'adjacent', start: from, end: whole.to }
  for (let k = from; k < from + 9; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || (token.kind !== 'word' && token.kind !== 'possessive'))
      return generic(tokens, from, k)
    const index = actorAt[k] ?? -1
    const actor = actors[index]
    if (actor && actor.core === k) {
      if (tokens[actor.to]?.kind === 'possessive') {
        k = actor.to
        continue
      }
      if (actor.kind === 'pronoun' && neverSubject.has(actor.text)) {
        if (actor.text === 'who') return null
        continue
      }
      const head = actor.kind === 'pronoun' ? -1 : headAhead(tokens, actorAt, actor.to)
      if (head >= actor.to) {
        if ((actorAt[head] ?? -1) === -1) return generic(tokens, from, head + 1)
        k = head - 1
        continue
      }
      const apposed = tokens[actor.to]?.text === ',' ? actors[actorAt[actor.to + 1] ?? -1] : undefined
      if (
        actor.kind === 'role' &&
        apposed?.kind === 'name' &&
        apposed.core >= actor.to + 1 &&
        apposed.sort !== 'place' &&
        apposed.sort !== 'body' &&
        (closes(tokens[apposed.to]) || word(tokens[apposed.to], prepositions))
      )
        return { actor: apposed, way: 'adjacent', start: from, end: apposed.to }
      return { actor, way: 'adjacent', start: from, end: actor.to }
    }
    if (k > from && (prepositions.has(token.lower) || conjunctions.has(token.lower) || calendarWords.has(token.lower)))
      return generic(tokens, from, k)
    if (k === from && functionWords.has(token.lower) && !determiners.has(token.lower) && token.lower !== 'former') return null
    if (auxiliaries.has(token.lower)) return null
  }
  return null
}

/**
 * "GOP data expert", "Pentagon spokesman Navy Capt. Jeff Davis", "one campaign staffer,": nouns that run on to another actor
 * or to the end of the phrase; the last of them is the head. -1 when none follows.
 */
function headAhead(tokens: readonly Token[], actorAt: Int32Array, from: number): number {
  for (let k = from; k < from + 4; k++) {
    const token = tokens[k]
    const ends = token?.kind !== 'word' || token.sentence !== tokens[from - 1]?.sentence
    if (ends || prepositions.has(token.lower) || token.lower === 'who')
      return k > from && tokens[k - 1]?.capital === false && !behindNoun.test(tokens[k - 1]?.lower ?? '') ? k - 1 : -1
    if ((actorAt[k] ?? -1) !== -1) return /^(?:he|she|they|it|i|we|you|who|his|her|their)$/.test(token.lower) ? -1 : k
    if (/^(?:former|ranking|acting|leading|managing|founding)$/.test(token.lower)) continue
    if (
      functionWords.has(token.lower) ||
      isAdverb(token.lower) ||
      looksFinite(token.lower) ||
      /ing$/.test(token.lower) ||
      calendarWords.has(token.lower) ||
      cueForms.has(token.lower)
    )
      return -1
  }
  return -1
}

/** Adjectives that stand behind their noun: "an official close to him". */
const behindNoun = /^(?:close|familiar|loyal|aware|present|near|opposed|responsible|next|due)$/

const closes = (token: Token | undefined) => token === undefined || token.kind === 'break' || /^[,.;:)—-]$/.test(token.text)

/** A noun phrase whose head is in no list: "a 40-year-old from Ohio". */
function generic(tokens: readonly Token[], from: number, to: number): Subject | null {
  const head = tokens[to - 1]
  if (head?.kind !== 'word' || !word(tokens[from], determiners) || to - from < 2) return null
  const definite = !/^(?:an?|one|some|another|any)$/.test(tokens[from]?.lower ?? '')
  const actor: Actor = {
    kind: 'role',
    core: to - 1,
    from,
    to,
    text: head.lower,
    sort: 'unknown',
    gender: null,
    plural: false,
    definite,
    roles: [head.lower],
  }
  return { actor, way: 'adjacent', start: from, end: to }
}

/** The subject to the left of the verb at `verb`. */
export function subjectBefore(parsed: Parsed, verb: number, form: CueForm['form']): Subject | null {
  const { tokens, actors, actorAt } = parsed
  const sentence = tokens[verb]?.sentence
  const first = parsed.sentences[sentence ?? 0] ?? 0
  let j = verb - 1
  let skipped = false
  while (j >= first) {
    const token = tokens[j]
    if (!token) break
    if (token.text === ')') {
      const open = openingBracket(tokens, j, first)
      if (open < 0) break
      j = open - 1
    } else if (
      token.kind === 'word' &&
      (actorAt[j] ?? -1) === -1 &&
      (isAdverb(token.lower) ||
        auxiliaries.has(token.lower) ||
        calendarWords.has(token.lower) ||
        chained.has(token.lower) ||
        (/^\d/.test(token.text) && word(tokens[j - 1], calendarWords)))
    ) {
      if (token.lower === 'and' || token.lower === 'then') return coordinated(parsed, j, first)
      skipped = true
      j--
    } else break
  }
  if (j < first) return null
  const token = tokens[j]
  if (!token) return null
  if (form === 'participle' && !skipped && !ownParticiple(parsed, j, first)) return clauseSubject(parsed, verb, first)
  if (/^(?:[,—–-]|--)$/.test(token.text)) return apposed(parsed, j, first) ?? clauseSubject(parsed, verb, first)
  const actor = actors[actorAt[j] ?? -1]
  // "used his speech to offer": what stands before the infinitive is the object.
  if (actor && actor.to === j + 1 && !(tokens[j + 1]?.lower === 'to' && actor.kind !== 'pronoun')) {
    if (actor.kind === 'pronoun') {
      if (neverSubject.has(actor.text) && actor.text !== 'who') return clauseSubject(parsed, verb, first)
      if (actor.text === 'who') return antecedent(parsed, actor.from, first)
      return { actor, way: 'adjacent', start: actor.from, end: verb + 1 }
    }
    const climbed = climb(parsed, actor, first)
    const whole = owner(parsed, partner(parsed, climbed, first), first)
    return { actor: whole, way: 'adjacent', start: Math.min(whole.from, startOfTitles(tokens, actor)), end: verb + 1 }
  }
  if (token.kind === 'word' && (token.lower === 'that' || token.lower === 'which')) return antecedent(parsed, j, first)
  if (token.kind === 'word' && !functionWords.has(token.lower) && !looksFinite(token.lower)) {
    const start = phraseStart(tokens, j)
    if (start < j && word(tokens[start], determiners)) {
      const subject = generic(tokens, start, j + 1)
      if (subject) {
        const top = climb(parsed, subject.actor, first)
        return { actor: top, way: 'adjacent', start: Math.min(top.from, start), end: verb + 1 }
      }
    }
  }
  const loose = clauseSubject(parsed, verb, first)
  return loose && { ...loose, way: 'loose' }
}

/** "President and CEO Ann Lee": where the first of two titles begins. */
function startOfTitles(tokens: readonly Token[], { from, roles }: Actor): number {
  const joined = roles.length > 0 && tokens[from - 1]?.lower === 'and' && titles.has(tokens[from - 2]?.lower ?? '')
  return joined ? phraseStart(tokens, from - 2) : from
}

/** "with Trump tweeting", "— Ryan saying": the noun before the participle begins a phrase of its own and is no object. */
function ownParticiple({ tokens, actors, actorAt }: Parsed, j: number, first: number): boolean {
  const actor = actors[actorAt[j] ?? -1]
  if (!actor || actor.to !== j + 1 || actor.sort === 'document') return false
  const start = phraseStart(tokens, actor.from)
  const before = tokens[Math.min(start, actor.from) - 1]
  return start <= first || before?.kind === 'mark' || before?.lower === 'with' || before?.lower === 'of'
}

/** The noun before a relative pronoun. */
function antecedent(parsed: Parsed, pronoun: number, first: number): Subject | null {
  const { tokens, actors, actorAt } = parsed
  let k = pronoun - 1
  if (tokens[k]?.text === ',') k--
  if (tokens[k]?.text === ')') k = openingBracket(tokens, k, first) - 1
  const actor = actors[actorAt[k] ?? -1]
  if (!actor || actor.to !== k + 1 || k < first || actor.kind === 'pronoun') return clauseSubject(parsed, pronoun, first)
  const who = actors[actorAt[pronoun] ?? -1]
  if (who && actor.kind === 'name') return { actor: who, way: 'relative', start: who.from, end: pronoun + 1, standsFor: actor }
  return {
    actor: actor.sort === 'person' ? actor : climb(parsed, actor, first),
    way: 'relative',
    start: actor.from,
    end: pronoun + 1,
  }
}
