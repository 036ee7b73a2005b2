import type { Token } from '../text/tokens.ts'
import { type Actor, neverSubject } from './actors.ts'
import { openingBracket } from './apposition.ts'
import { cueForms, nounLike, speechNouns } from './cues.ts'
import { calendarWords, determiners, isAdverb, prepositions } from './function-words.ts'
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts'

/** A reporting word with its subject: "Witkoff told", "said the minister", "according to an aide". */
export type Frame = {
  cue: number
  lemma: string
  /** The verb reports words by itself; others need a quotation as their complement. */
  says: boolean
  form: 'past' | 'present' | 'participle' | 'base' | 'passive' | 'according' | 'noun'
  subject: Subject | null
  /** First token of subject and cue together, and the one after their last. */
  start: number
  end: number
}

export type Parsed = {
  tokens: readonly Token[]
  sentences: readonly number[]
  actors: readonly Actor[]
  actorAt: Int32Array
}

const beForms = new Set("is are was were be been being 's am get gets got".split(' '))

/** Every reporting word of the text that may have a subject, in order. */
export function framesOf(parsed: Parsed): Frame[] {
  const found: Frame[] = []
  for (let i = 0; i < parsed.tokens.length; i++) {
    const frame = frameAt(parsed, i)
    if (frame) found.push(frame.form === 'participle' ? ofReporter(parsed, frame, found.at(-1)) : frame)
  }
  return found
}

/**
 * A participle behind a report has the subject of the report that stands nearest: "The talks failed, Lind said, calling it a pity",
 * "The paper reports Lind said the talks failed, calling it a pity", "It came as Lind warned of a failure, calling it a pity".
 */
function ofReporter({ tokens }: Parsed, frame: Frame, last: Frame | undefined): Frame {
  const comma = frame.cue - 1
  if (frame.subject?.way !== 'clause' || !last?.subject || !last.says || tokens[comma]?.text !== ',') return frame
  const { actor } = frame.subject
  if ((last.form !== 'past' && last.form !== 'present') || last.subject.way !== 'adjacent') return frame
  const before = tokens[last.start - 1]
  if (before?.sentence !== tokens[frame.cue]?.sentence) return frame
  const trails = before?.text === ',' && isTime(tokens, last.end, comma)
  const isImpersonal = actor.kind === 'pronoun' && actor.text === 'it'
  const isReported = cueForms.get(before?.lower ?? '')?.says === true
  return trails || isImpersonal || isReported ? { ...frame, subject: { ...last.subject, way: 'clause' } } : frame
}

/** Nothing, or a day: "Lind said on Monday, calling …". */
function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      !calendarWords.has(tokens[k]?.lower ?? '') &&
      !/^(?:on|late|early|earlier|later|today|yesterday)$/.test(tokens[k]?.lower ?? '')
    )
      return false
  return true
}

/** Who may be said to speak of something in words of their own: "the locals spoke of “…”" gives a name that is in use. */
const isSomebody = (actor: Actor | undefined): boolean =>
  actor !== undefined && !actor.plural && actor.sort !== 'body' && (actor.kind !== 'role' || actor.definite)

function frameAt(parsed: Parsed, i: number): Frame | null {
  const { tokens } = parsed
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
    const subject = subjectAfter(parsed, i + 2)
    return { cue: i, lemma: 'according', says: true, form: 'according', subject, start: i, end: subject?.end ?? i + 2 }
  }
  if (token.lower === 'words' || token.lower === 'phrase') return inTheWordsOf(parsed, i) ?? ownWords(parsed, i)
  if (speechNouns.has(token.lower)) {
    const noun = ownWords(parsed, i)
    if (noun) return noun
  }
  const cue = cueForms.get(token.lower)
  if (!cue || (token.capital && tokens[i - 1]?.sentence === token.sentence)) return null
  const previous = before(tokens, i)
  if (cue.form === 'participle' && tokens[i - 1]?.lower === 'as') return null
  // "spoke of “…”", but not "spoke on Monday".
  if (cue.lemma === 'speak' && tokens[i + 1]?.lower !== 'of') return null
  if (isNoun(parsed, i, previous)) return null
  const common = { cue: i, lemma: cue.lemma, says: cue.says, form: cue.form }
  if (
    cue.form === 'past' &&
    previous >= 0 &&
    beForms.has(tokens[previous]?.lower ?? '') &&
    tokens[previous]?.sentence === token.sentence
  ) {
    // "was quoted as saying": the one quoted.
    const own = tokens[i + 1]?.lower === 'as' && /^(?:saying|telling|adding)$/.test(tokens[i + 2]?.lower ?? '')
    const by = own ? subjectBefore(parsed, i, 'past') : agent(parsed, i)
    if (own) return { ...common, says: true, subject: by, start: i, end: i + 3 }
    return { ...common, form: 'passive', subject: by, start: i, end: by?.end ?? i + 1 }
  }
  if (cue.lemma === 'quote' || cue.lemma === 'cite') {
    const subject = quoted(parsed, i)
    if (subject)
      return { ...common, says: true, subject, start: i, end: subject.end + (tokens[subject.end]?.text === ':' ? 0 : 2) }
  }
  if (cue.says && (cue.form === 'past' || cue.form === 'present') && cue.lemma !== 'tell' && invertible(parsed, i)) {
    const subject = subjectAfter(parsed, i + 1)
    if (subject) return { ...common, subject, start: i, end: subject.end }
  }
  const subject = subjectBefore(parsed, i, cue.form)
  if (cue.lemma === 'speak' && !isSomebody(subject?.actor)) return null
  return {
    ...common,
    subject,
    start: subject && (subject.way === 'adjacent' || subject.way === 'apposed') ? subject.start : i,
    end: i + 1,
  }
}

/** "…," Conway notes: the name before the word stands right after a quotation. */
function standsAfterQuote(tokens: readonly Token[], actorAt: Int32Array, previous: number): boolean {
  const actor = actorAt[previous] ?? -1
  let k = previous
  while (k >= 0 && actor !== -1 && actorAt[k] === actor) k--
  return actor !== -1 && (tokens[k]?.kind === 'piece' || (tokens[k]?.text === ',' && tokens[k - 1]?.kind === 'piece'))
}

/** What follows a verb rather than a noun. */
const takesObject = /^(?:that|[,:]|he|she|it|they|his|her|their|its|the|a|an|it's|he's|she's)$/

/** "in the Kremlin's words", "in the words of an aide". */
function inTheWordsOf(parsed: Parsed, i: number): Frame | null {
  const { tokens, actors, actorAt } = parsed
  const frame = { cue: i, lemma: 'words', says: true, form: 'according' as const }
  if (tokens[i + 1]?.lower === 'of' && tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'in') {
    const subject = subjectAfter(parsed, i + 2)
    return subject && { ...frame, subject, start: i - 2, end: subject.end }
  }
  const owner = tokens[i - 1]?.kind === 'possessive' ? actors[actorAt[i - 2] ?? -1] : undefined
  if (!owner || !/^(?:in|the)$/.test(tokens[owner.from - 1]?.lower ?? '')) return null
  return { ...frame, subject: { actor: owner, way: 'adjacent', start: owner.from, end: i + 1 }, start: owner.from, end: i + 1 }
}

/** "his call for “…”", "Lind's remark that “…”": a noun of speech with its owner. */
function ownWords({ tokens, actors, actorAt }: Parsed, i: number): Frame | null {
  const next = tokens[i + 1]
  if (!next || !/^(?:for|that|to|:)$/.test(next.lower)) return null
  const sentence = tokens[i]?.sentence
  for (let k = i - 1; k > i - 5; k--) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind === 'mark') return null
    const owner = actors[actorAt[token.kind === 'possessive' ? k - 1 : k] ?? -1]
    if (
      owner &&
      (token.kind === 'possessive' || (owner.kind === 'pronoun' && neverSubject.has(owner.text) && owner.text !== 'who'))
    ) {
      const subject: Subject = { actor: owner, way: 'adjacent', start: owner.from, end: i + 1 }
      return { cue: i, lemma: 'noun', says: false, form: 'noun', subject, start: owner.from, end: i + 1 }
    }
  }
  return null
}

/** "quoted Kim as saying", "quoted the minister: “…”": the one quoted. */
function quoted(parsed: Parsed, i: number): Subject | null {
  const { tokens } = parsed
  const subject = subjectAfter(parsed, i + 1)
  if (!subject) return null
  const saying =
    tokens[subject.end]?.lower === 'as' && /^(?:saying|telling|adding|writing)$/.test(tokens[subject.end + 1]?.lower ?? '')
  const colon = tokens[i]?.lower === 'quoted' && tokens[subject.end]?.text === ':' && subject.actor.sort !== 'document'
  return saying || colon ? subject : null
}

/** The token before `i`, adverbs passed over. */
function before(tokens: readonly Token[], i: number): number {
  let k = i - 1
  while (k >= 0 && tokens[k]?.kind === 'word' && isAdverb(tokens[k]?.lower ?? '')) k--
  return k
}

function isNoun({ tokens, actorAt }: Pick<Parsed, 'tokens' | 'actorAt'>, i: number, previous: number): boolean {
  const token = tokens[i]
  const last = tokens[previous]
  if (!token) return true
  if (actorAt[i] !== -1 && !(nounLike.has(token.lower) && last && (actorAt[previous] ?? -1) !== -1)) return true
  const form = cueForms.get(token.lower)?.form
  if (form === 'past' || form === 'participle') return last?.kind === 'word' && /^(?:the|a|an)$/.test(last.lower)
  if (!last || last.sentence !== token.sentence) return !invertible({ tokens, actorAt }, i)
  if (
    nounLike.has(token.lower) &&
    !standsAfterQuote(tokens, actorAt, previous) &&
    !takesObject.test(tokens[i + 1]?.lower ?? '') &&
    tokens[i + 1]?.kind !== 'piece' &&
    last.lower !== 'to'
  )
    return true
  if (
    last.kind === 'possessive' ||
    (determiners.has(last.lower) && !/^(?:all|both|this|that|some|many|others?)$/.test(last.lower))
  )
    return true
  if (prepositions.has(last.lower) && last.lower !== 'to') return true
  // "in recent reports", "campaign claims": an adjective or noun before it that is no actor.
  return (
    last.kind === 'word' &&
    !last.capital &&
    (actorAt[previous] ?? -1) === -1 &&
    !/^(?:to|and|but|or|who|that|would|will|can|could|may|might|should|must|did|do|does|not|has|have|had|which|then|as)$/.test(
      last.lower,
    )
  )
}

/** "was described by X as": the agent of a passive, within a few words. */
function agent(parsed: Parsed, i: number): Subject | null {
  for (let k = i + 1; k <= i + 5; k++) {
    const token = parsed.tokens[k]
    if (token?.kind !== 'word' || token.sentence !== parsed.tokens[i]?.sentence) return null
    if (token.lower === 'by') return subjectAfter(parsed, k + 1)
  }
  return null
}

/** A verb may stand before its subject after a quotation, after a comma, or at the start after either. */
function invertible({ tokens, actorAt }: Pick<Parsed, 'tokens' | 'actorAt'>, i: number): boolean {
  let k = i - 1
  while (k >= 0 && tokens[k]?.kind === 'word' && /^(?:so|as|also|then|thus)$/.test(tokens[k]?.lower ?? '')) k--
  const last = tokens[k]
  if (!last || last.kind === 'break') return false
  if (last.kind === 'piece') return true
  if (!/^[,—–-]+$/.test(last.text)) return false
  if (tokens[k - 1]?.kind === 'piece') return true
  // "The rain, said the mayor, …": but in "Ann Lee, the mayor, said the rain …" a name in apposition was before it.
  let j = k - 1
  while (j >= 0 && k - j < 25 && tokens[j]?.text !== ',' && tokens[j]?.sentence === tokens[i]?.sentence) j--
  const named = tokens[j - 1]?.text === ')' ? openingBracket(tokens, j - 1, 0) - 1 : j - 1
  return !(tokens[j]?.text === ',' && (actorAt[named] ?? -1) !== -1)
}
