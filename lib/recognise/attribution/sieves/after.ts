import { neverSubject } from '../actors.ts'
import { auxiliaries, isAdverb, looksFinite } from '../function-words.ts'
import type { Outline } from '../outline.ts'
import { subjectAfter } from '../subjects.ts'
import { afterComma, by, lastChar, type Sieve } from './sieve.ts'

/** "…," Witkoff said. — "…," said the envoy, who — "…", as he put it. */
export const after: Sieve = {
  name: 'after',
  find(outline, q) {
    const { tokens, frames, framesIn, pieceAt } = outline
    const piece = pieceAt[q] ?? 0
    const j = afterComma(outline, piece + 1)
    const token = tokens[j]
    if (token?.kind !== 'word') return null
    const verdict = wasHow(outline, /^(?:that|this)$/.test(token.lower) ? j + 1 : j)
    if (verdict) return verdict
    const [low, high] = framesIn(token.sentence)
    for (let k = low; k < high; k++) {
      const frame = frames[k]
      if (!frame?.subject || frame.start < j || frame.form === 'noun') continue
      if (frame.start - j > 9) return null
      if (!reaches(outline, j, frame.start)) continue
      if (
        frame.subject.way === 'clause' ||
        frame.form === 'participle' ||
        frame.form === 'passive' ||
        (frame.form === 'base' && frame.subject.way !== 'adjacent')
      )
        return null
      const ending = lastChar(outline, q)
      if (/[.?!…]/.test(ending) && j === piece + 1 && !closesOff(outline, frame.end, ending)) return null
      if (!frame.says && !parenthetical.has(frame.lemma)) return null
      if (!/[.?!…,—–-]/.test(ending) && j === piece + 1 && !closesOff(outline, frame.end, '.')) return null
      if (clauseFollows(outline, frame.end) && k > low) return null
      return by(frame, 'sure')
    }
    return anyVerb(outline, q, j)
  },
}

/** "…" was how Cox put it. "…" was the governor's verdict. */
function wasHow(outline: Outline, j: number): ReturnType<Sieve['find']> {
  const { tokens, actors, actorAt } = outline
  if (!/^(?:was|is)$/.test(tokens[j]?.lower ?? '')) return null
  const how = tokens[j + 1]?.lower === 'how'
  const subject = subjectAfter(outline, how ? j + 2 : j + 1)
  if (how) return subject && { actor: subject.actor, cue: j, confidence: 'likely', from: null }
  for (let k = j + 1; k < j + 6; k++) {
    const owner = actors[actorAt[k] ?? -1]
    if (owner && tokens[owner.to]?.kind === 'possessive' && verdicts.has(tokens[owner.to + 1]?.lower ?? ''))
      return { actor: owner, cue: owner.to + 1, confidence: 'likely', from: null }
  }
  return null
}

const verdicts = new Set(
  'verdict answer reply response comment advice assessment description message summary reaction explanation conclusion warning mantra refrain retort'.split(
    ' ',
  ),
)

/** "…," Hannity pressed. "…?" roared the crowd. After a comma or question any verb with its subject reports. */
function anyVerb(outline: Outline, q: number, j: number): ReturnType<Sieve['find']> {
  const { tokens, actors, actorAt } = outline
  const ending = lastChar(outline, q)
  if (!/[,?!]/.test(ending)) return null
  const first = tokens[j]
  const closed = (k: number) => ending === ',' || /^[.,]?$/.test(tokens[k]?.text.trim() ?? '')
  if (first && looksPast(first.lower) && ending === ',') {
    const inverted = subjectAfter(outline, j + 1)
    return inverted && inverted.actor.kind !== 'pronoun'
      ? { actor: inverted.actor, cue: j, confidence: 'likely', from: null }
      : null
  }
  const actor = actors[actorAt[j] ?? -1]
  if (!actor || actor.from > j || actor.core > j + 4 || actor.sort === 'place' || neverSubject.has(actor.text)) return null
  let k = actor.to
  while (isAdverb(tokens[k]?.lower ?? '')) k++
  return looksPast(tokens[k]?.lower ?? '') && closed(k + 1) ? { actor, cue: k, confidence: 'likely', from: null } : null
}

const looksPast = (lower: string) => looksFinite(lower) && !auxiliaries.has(lower)

/** Verbs that, though they do not report words by themselves, stand beside a quotation as "X said" does. */
const parenthetical = new Set(
  'think believe hope feel put go know mean cite point thank apologize call express voice indicate imply worry'.split(' '),
)

/** "…," he claimed they had met: another clause is the object of the verb, and an earlier verb governs the quotation. */
function clauseFollows({ tokens, actors, actorAt }: Outline, end: number): boolean {
  const actor = actors[actorAt[end] ?? -1]
  return actor !== undefined && actor.kind !== 'role' && actor.core === end && looksFinite(tokens[actor.to]?.lower ?? '')
}

/** Nothing but the beginning of the speaker's noun phrase stands between. */
function reaches({ tokens, actorAt }: Outline, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (!token || (token.kind !== 'word' && token.kind !== 'possessive')) return false
    if (
      k === from &&
      /^(?:and|but|while|in|at|on|for|after|before|to|of|with|about|when|if|that|because|which|who|from|by)$/.test(token.lower)
    )
      return false
    if (
      (actorAt[k] ?? -1) === -1 &&
      /^(?:and|but|was|were|is|are|had|has|that|to|who)$/.test(token.lower) &&
      !isAdverb(token.lower)
    )
      return false
  }
  return true
}

/** After a quotation that is a sentence of its own, "he said" closes it off only when no words of his follow. */
function closesOff({ tokens }: Outline, end: number, ending: string): boolean {
  const next = tokens[end]
  if (!next || next.kind === 'break') return true
  if (next.kind === 'piece') return false
  if (next.kind === 'mark') {
    if (next.text === ':') return false
    if (next.text === ',') return ending !== '.' || /ing$/.test(tokens[end + 1]?.lower ?? '')
    return true
  }
  if (ending === '.')
    return (
      /^(?:on|in|at|during|of|sunday|monday|tuesday|wednesday|thursday|friday|saturday|after|before|to|while|when|with|later|earlier|yesterday|today|tonight|last|recently|as)$/.test(
        next.lower,
      ) && !sayingFollows(tokens, end)
    )
  return next.lower !== 'that' && !sayingFollows(tokens, end)
}

/** The sentence goes on to a quotation, or to a clause of indirect speech. */
function sayingFollows(tokens: Outline['tokens'], end: number): boolean {
  const sentence = tokens[end]?.sentence
  for (let k = end; k < end + 12; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence) return false
    // "he said earlier, adding that …": the second verb has words of its own.
    if (token.text === ',' && /ing$/.test(tokens[k + 1]?.lower ?? '')) return false
    if (token.kind === 'piece' || token.text === ':' || token.lower === 'that') return true
  }
  return false
}
