import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import { neverSubject, phraseStart } from './actors.ts'
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

const word = (token: Token | undefined, pattern: ReadonlySet<string>) => token?.kind === 'word' && pattern.has(token.lower)
const chained = new Set(
  'to went on go goes going began begun continued continues sought seeks tried tries wanted wants seemed seems refused used liked likes managed proceeded hastened moved took order chose decided appeared appears came quick careful and then'.split(
    ' ',
  ),
)

const subordinators = new Set(
  'when as after before while if although though because since once until whether where unless whenever that which what how why'.split(
    ' ',
  ),
)

/** The noun phrase that begins at `from`: its actor, with a name in apposition preferred to a bare role. */
export function subjectAfter({ tokens, actors, actorAt }: Parsed, from: number): Subject | null {
  const sentence = tokens[from]?.sentence
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
      return k > from && tokens[k - 1]?.capital === false ? k - 1 : -1
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

const closes = (token: Token | undefined) => token === undefined || token.kind === 'break' || /^[,.;)—-]$/.test(token.text)

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
    return { actor: whole, way: 'adjacent', start: Math.min(whole.from, actor.from), end: verb + 1 }
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

/**
 * "He laughed and said": the subject of the verb before the conjunction at `and`. When that sentence reports something, its
 * reporting verb is the one that goes on; else the last clause begun.
 */
function coordinated(parsed: Parsed, and: number, first: number): Subject | null {
  const { tokens, actors, actorAt } = parsed
  let found: Subject | null = null
  for (let k = first; k < and; ) {
    const actor = actors[actorAt[k] ?? -1]
    if (!actor || actor.core !== k) {
      k++
      continue
    }
    k = actor.to
    if (tokens[actor.to]?.kind === 'possessive' || neverSubject.has(actor.text)) continue
    if (word(tokens[actor.from - 1], prepositions) && actor.kind !== 'pronoun') continue
    let next = actor.to
    while (isAdverb(tokens[next]?.lower ?? '') || auxiliaries.has(tokens[next]?.lower ?? '')) next++
    const verb = tokens[next]
    const cue = cueForms.get(verb?.lower ?? '')
    if (next < and && verb?.kind === 'word' && (next > actor.to || looksFinite(verb.lower) || cue)) {
      found = { actor, way: 'clause', start: actor.from, end: and + 1 }
      if (cue?.says) return found
    }
  }
  return found ?? clauseSubject(parsed, and, first)
}

/** "with Trump tweeting", "— Ryan saying": the noun before the participle begins a phrase of its own and is no object. */
function ownParticiple({ tokens, actors, actorAt }: Parsed, j: number, first: number): boolean {
  const actor = actors[actorAt[j] ?? -1]
  if (!actor || actor.to !== j + 1 || actor.sort === 'document') return false
  const start = phraseStart(tokens, actor.from)
  const before = tokens[Math.min(start, actor.from) - 1]
  return start <= first || before?.kind === 'mark' || before?.lower === 'with' || before?.lower === 'of'
}

/** "Ann Lee and Bob Day said": the first of two joined names at the start of the clause. */
function partner({ tokens, actors, actorAt }: Parsed, actor: Actor, first: number): Actor {
  if (actor.kind !== 'name' || tokens[actor.from - 1]?.lower !== 'and') return actor
  const other = actors[actorAt[actor.from - 2] ?? -1]
  if (other?.kind !== 'name' || other.to !== actor.from - 1) return actor
  const start = phraseStart(tokens, other.from)
  const before = tokens[start - 1]
  return start <= first || before?.kind === 'piece' || before?.text === ',' ? other : actor
}

/** "Ann Lee, president and head of the guild said": a bare title after a name, its closing comma forgotten. */
function owner({ tokens, actors, actorAt }: Parsed, actor: Actor, first: number): Actor {
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

function openingBracket(tokens: readonly Token[], close: number, first: number): number {
  for (let k = close - 1; k >= first && close - k < 14; k--) if (tokens[k]?.text === '(') return k
  return -1
}

/** "a spokesman for the campaign": from the noun after a preposition up to the head of the whole phrase. */
function climb({ tokens, actors, actorAt }: Pick<Parsed, 'tokens' | 'actors' | 'actorAt'>, actor: Actor, first: number): Actor {
  let top = actor
  for (let steps = 0; steps < 4; steps++) {
    let k = phraseStart(tokens, top.from) - 1
    if (k <= first) return top
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

/** "Smith, who won, said": the comma at `comma` closes an apposition; the leftmost head reached through appositions. */
function apposed({ tokens, actors, actorAt }: Parsed, comma: number, first: number): Subject | null {
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
    if (head) found = { actor: head, way: 'apposed', start: head.from, end: comma + 2 }
    close = open
  }
  return found
}

function apposition(inner: Token, actor: Actor | undefined, tokens: readonly Token[], at: number): boolean {
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

/** "Chaus, its governor, said": from the comma at `next` to the verb after the apposition; `next` itself when there is none. */
function pastApposition(
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

/** The first actor of the sentence that is followed by a verb and not governed by a preposition; else the first free one. */
export function clauseSubject({ tokens, actors, actorAt }: Parsed, before: number, first: number): Subject | null {
  let free: Actor | null = null
  let subordinate: Actor | null = null
  for (let k = first; k < before; ) {
    const actor = actors[actorAt[k] ?? -1]
    if (!actor || actor.core !== k) {
      k++
      continue
    }
    k = actor.to
    if (tokens[actor.to]?.kind === 'possessive' || neverSubject.has(actor.text)) continue
    const start = phraseStart(tokens, actor.from)
    if (start > first && (word(tokens[start - 1], prepositions) || word(tokens[actor.from - 1], prepositions))) continue
    if (word(tokens[start - 1], subordinators) || word(tokens[actor.from - 1], subordinators)) {
      subordinate ??= actor
      continue
    }
    free ??= actor
    const apposed = tokens[actor.to]?.text === ',' ? actors[actorAt[actor.to + 1] ?? -1] : undefined
    if (
      actor.kind === 'role' &&
      apposed?.kind === 'name' &&
      apposed.core === actor.to + 1 &&
      apposed.sort !== 'place' &&
      tokens[apposed.to]?.text === ','
    )
      return { actor: apposed, way: 'clause', start: actor.from, end: before + 1 }
    let next = actor.to
    if (tokens[next]?.text === '(') while (next < before && tokens[next - 1]?.text !== ')') next++
    while (isAdverb(tokens[next]?.lower ?? '')) next++
    next = pastApposition(tokens, actors, actorAt, next, before)
    const verb = tokens[next]
    if (
      verb?.kind === 'word' &&
      (looksFinite(verb.lower) ||
        cueForms.get(verb.lower)?.form === 'present' ||
        (/s$/.test(verb.lower) && actor.kind !== 'role' && !verb.capital))
    )
      return { actor, way: 'clause', start: actor.from, end: before + 1 }
  }
  const other = free ?? subordinate
  return other && { actor: other, way: 'clause', start: other.from, end: before + 1 }
}
