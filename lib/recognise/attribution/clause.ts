import { type Actor, neverSubject, phraseStart } from './actors.ts'
import { isGovernedWithAnother, nameBehind, pastApposition, word } from './apposition.ts'
import { cueForms } from './cues.ts'
import type { Parsed } from './frames.ts'
import { auxiliaries, isAdverb, looksFinite, prepositions } from './function-words.ts'
import type { Subject } from './subjects.ts'

const subordinators = new Set(
  'when as after before while if although though because since once until whether where unless whenever that which what how why'.split(
    ' ',
  ),
)

/**
 * "He laughed and said": the subject of the verb before the conjunction at `and`. When that sentence reports something, its
 * reporting verb is the one that goes on; else the last clause begun.
 */
export function coordinated(parsed: Parsed, and: number, first: number): Subject | null {
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
    if (isGovernedWithAnother({ tokens, actors, actorAt }, actor)) continue
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
    if (isGovernedWithAnother({ tokens, actors, actorAt }, actor)) continue
    if (word(tokens[start - 1], subordinators) || word(tokens[actor.from - 1], subordinators)) {
      subordinate ??= actor
      continue
    }
    free ??= actor
    const apposed = nameBehind(tokens, actors, actorAt, actor)
    if (apposed && apposed.to < before) return { actor: apposed, way: 'clause', start: actor.from, end: before + 1 }
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
