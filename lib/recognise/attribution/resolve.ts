import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import { nameBehind, word } from './apposition.ts'
import { cueForms } from './cues.ts'
import { namedInReport, questionsIn, subjectOfReport } from './disjoint.ts'
import type { Frame, Parsed } from './frames.ts'
import { isAdverb, looksFinite, prepositions } from './function-words.ts'
import { holderOf, stationOf } from './holders.ts'
import type { Being, Register } from './people.ts'
import { at, choose, nobody, type Reference, ranked, type Salient } from './salience.ts'

/** What each subject position, other mention or owner adds; every sentence halves it. */
const weight = { subject: 4, other: 2, owner: 1 }
/** So many of the latest named are kept in mind, which bounds the work for each pronoun. */
const memory = 16

/**
 * Goes through the actors in order, keeps in mind who was spoken of and how prominently, and lets pronouns and role nouns
 * mean the most prominent one whom gender, number and office admit. Names in quotations are not among the actors.
 */
export function resolve(parsed: Parsed, frames: readonly Frame[], register: Register): ReadonlyMap<Actor, Reference> {
  const { tokens, actors } = parsed
  const references = new Map<Actor, Reference>()
  const speaking = new Set<Actor>()
  for (const frame of frames) if (frame.subject && frame.says) speaking.add(frame.subject.actor)
  for (const actor of speaking) {
    const being = register.of(actor)
    if (being && !being.body && being.name?.includes(' ')) being.human = true
  }
  for (const { subject } of frames) {
    const being = subject?.standsFor && register.of(subject.standsFor)
    if (being && !being.body) being.human = true
  }
  const adding = new Set<Actor>()
  for (const { subject, lemma } of frames) if (subject && goesOn.has(lemma)) adding.add(subject.actor)
  const questions = questionsIn(tokens)
  /** The latest sentence that names somebody, by name. */
  const namedIn = new Map<Being, number>()
  const others = new Map([
    ...namedInReport(tokens, actors, frames, register),
    ...subjectOfReport(parsed, frames, speaking, register),
  ])
  let mind: Salient[] = []
  let now = 0
  let speaker: Being | null = null
  /** Whose words a transcript gives ("LIND: …"), within one paragraph. */
  let label: { being: Being; paragraph: number } | null = null
  /** Who acts in the sentence at hand without being named, or is a place that stands for its government. */
  let acting: Salient | null = null
  let paragraph = 0
  let token = 0
  const recall = (being: Being, sentence: number, add: number) => {
    const known = mind.find((one) => one.being === being)
    if (known) {
      known.score = at(known, sentence) + add
      known.sentence = sentence
      known.last = now
    } else mind.push({ being, score: add, sentence, last: now })
    if (mind.length > memory) {
      mind.sort((a, b) => at(b, sentence) - at(a, sentence))
      mind = mind.slice(0, memory)
    }
  }
  actors.forEach((actor, index) => {
    const sentence = tokens[actor.core]?.sentence ?? 0
    now = index
    for (; token < actor.core; token++) if (tokens[token]?.kind === 'break') paragraph++
    const named = register.of(actor)
    const other = others.get(actor)
    const answers = questions.has(sentence) && tokens[actor.from - 1]?.text === ','
    const here = acting?.sentence === sentence ? [...mind, acting] : mind
    const known = here.filter((one) => one.being !== other && !(answers && namedIn.get(one.being) === sentence))
    const standIn = named ? null : standInFor(tokens, actor)
    if (standIn) acting = { being: standIn, score: weight.subject, sentence, last: now }
    if (named) {
      namedIn.set(named, sentence)
      references.set(actor, { being: named, confidence: 'sure', alternatives: [] })
      noteRoles(tokens, actors, index, named)
      recall(named, sentence, weightOf(tokens, actor, speaking))
      if (tokens[actor.to]?.text === ':' && (actor.from === 0 || tokens[actor.from - 1]?.kind === 'break'))
        label = { being: named, paragraph }
    } else if (actor.kind === 'pronoun' && adding.has(actor) && speaker && fits(actor, speaker)) {
      const { alternatives, being } = pronoun(actor, known, sentence)
      const others = [being?.name ?? [], alternatives].flat().filter((name) => name !== speaker?.name)
      references.set(actor, { being: speaker, confidence: 'likely', alternatives: others })
      recall(speaker, sentence, weight.other)
    } else if (actor.kind === 'pronoun') {
      const own = actor.text === 'i' && label?.paragraph === paragraph ? label.being : null
      const reference: Reference = own ? { being: own, confidence: 'likely', alternatives: [] } : pronoun(actor, known, sentence)
      references.set(actor, reference)
      if (reference.being && (actor.text === 'he' || actor.text === 'she')) {
        reference.being.gender ??= actor.gender
        recall(reference.being, sentence, weight.other)
      }
    } else if (actor.kind === 'role') {
      const name = actor.definite ? nameBehind(tokens, actors, parsed.actorAt, actor) : null
      const named = name && register.of(name)
      const reference: Reference = named
        ? { being: named, confidence: 'sure', alternatives: [] }
        : isKnown(actor)
          ? holderOf(actor, stationOf(tokens, actor, last(references, actors, index)), known, sentence, register.officials)
          : nobody
      references.set(actor, reference)
      if (unnamed(tokens, actors, index)) {
        const being = somebody(actor)
        references.set(actor, { being, confidence: 'sure', alternatives: [] })
        recall(being, sentence, weightOf(tokens, actor, speaking))
      } else if (reference.being && reference.confidence !== 'unsure')
        recall(reference.being, sentence, weightOf(tokens, actor, speaking))
    }
    if (speaking.has(actor)) speaker = references.get(actor)?.being ?? null
  })
  for (const { subject } of frames) {
    const meant = subject?.standsFor && references.get(subject.standsFor)
    if (subject && meant) references.set(subject.actor, meant)
  }
  return references
}

/** Verbs of one who has spoken already: "he added" is no new voice. */
const goesOn: ReadonlySet<string> = new Set(['add', 'continue', 'conclude', 'elaborate'])

/** "the minister", not "a minister" or "ministers". */
const isKnown = ({ definite, plural }: Actor): boolean => definite && !plural

const fits = ({ gender }: Actor, being: Being): boolean =>
  gender !== null && !being.body && (being.gender === null || being.gender === gender)

const somebody = ({ gender, roles }: Actor): Being => ({
  name: null,
  id: null,
  gender,
  body: false,
  human: true,
  roles: new Set(roles),
  country: null,
  portfolios: new Set(),
})

/** "Moscow sent …", "the prime minister insisted …": what a pronoun further on in the sentence may mean, though nobody is named. */
function standInFor(tokens: readonly Token[], actor: Actor): Being | null {
  let next = actor.to
  while (isAdverb(tokens[next]?.lower ?? '')) next++
  const verb = tokens[next]
  if (verb?.kind !== 'word' || !(looksFinite(verb.lower) || cueForms.get(verb.lower)?.form === 'present')) return null
  if (actor.kind === 'role') return isKnown(actor) && ofState(tokens, actor) ? somebody(actor) : null
  if (actor.kind !== 'name' || actor.sort !== 'place' || word(tokens[actor.from - 1], prepositions)) return null
  return { ...somebody(actor), name: actor.text, body: true, human: false }
}

/** "the prime minister", "the president": an office that one person holds, unlike "the senator". */
const ofState = (tokens: readonly Token[], actor: Actor): boolean =>
  /^(?:president|chancellor|premier)$/.test(actor.text) || stationOf(tokens, actor, null).portfolio !== null

/** "a sergeant", "an aide": somebody new, unless a name stands beside it or it says what somebody is. */
function unnamed(tokens: readonly Token[], actors: readonly Actor[], index: number): boolean {
  const actor = actors[index]
  if (!actor || actor.definite || actor.plural || actor.sort !== 'person' || actor.from === actor.core) return false
  const before = tokens[actor.from - 1]
  const after = tokens[actor.to]
  const last = actors[index - 1]
  if (before && before.sentence === tokens[actor.core]?.sentence) {
    if (/^(?:is|was|as|be|been|became)$/.test(before.lower)) return false
    if (before.kind === 'mark' && last?.to === actor.from - 1 && last.sort !== 'place') return false
  }
  const next = actors[index + 1]
  return !(after?.text === ',' && next?.kind === 'name' && next.from === actor.to + 1)
}

function weightOf(tokens: readonly Token[], actor: Actor, speaking: ReadonlySet<Actor>): number {
  const next = tokens[actor.to]
  if (next?.kind === 'possessive') return weight.owner
  if (speaking.has(actor)) return weight.subject
  const before = tokens[actor.from - 1]
  if (before?.sentence !== tokens[actor.core]?.sentence) return weight.subject
  // "a drum major, Clive Berg, was": the role before the comma was the subject.
  if (before?.text === ',' && next?.text === ',') return weight.subject
  if (before?.kind === 'word' && prepositions.has(before.lower)) return weight.other
  return next?.kind === 'word' && looksFinite(next.lower) ? weight.subject : weight.other
}

/** "Witkoff, Trump's envoy" and "the envoy, Steve Witkoff": what stands in apposition, or after "is", is a role of the name. */
function noteRoles(tokens: readonly Token[], actors: readonly Actor[], index: number, being: Being): void {
  const actor = actors[index]
  if (!actor) return
  for (const other of [actors[index + 1], actors[index + 2]]) {
    if (other?.kind !== 'role' || other.sort !== 'person') continue
    const link = tokens[actor.to]
    const gap = other.from - actor.to
    const near = gap <= 5 || (gap <= 8 && /\d/.test(tokens[actor.to + 1]?.text ?? ''))
    if (
      near &&
      link &&
      (link.text === ',' || /^(?:is|was|became|—|–)$/.test(link.text)) &&
      link.sentence === tokens[other.core]?.sentence &&
      !(link.text === ',' && isSubject(tokens, other))
    ) {
      isOne(being, other)
      break
    }
  }
  const before = actors[index - 1]
  if (before?.kind === 'role' && before.sort === 'person' && tokens[before.to]?.text === ',' && actor.from === before.to + 1)
    isOne(being, before)
}

/** "After the talks with Lind, the minister said …": no comma closes an apposition; the office is the subject of what follows. */
function isSubject(tokens: readonly Token[], { to, definite }: Actor): boolean {
  let next = to
  while (isAdverb(tokens[next]?.lower ?? '')) next++
  const verb = tokens[next]
  return definite && verb?.kind === 'word' && (looksFinite(verb.lower) || cueForms.has(verb.lower))
}

function isOne(being: Being, role: Actor): void {
  for (const noun of role.roles) being.roles.add(noun)
  being.gender ??= role.gender
  being.human ||= !being.body
}

function pronoun(actor: Actor, mind: readonly Salient[], sentence: number): Reference {
  if (actor.gender)
    return choose(
      ranked(mind, sentence, (being) => {
        if (being.body || (being.gender !== null && being.gender !== actor.gender)) return 0
        const likelihood = being.human ? 1 : being.name?.includes(' ') ? 0.6 : 0.15
        return likelihood * (being.gender === null ? 0.8 : 1)
      }),
    )
  if (actor.text === 'it' || actor.text === 'they') return choose(ranked(mind, sentence, (being) => (being.body ? 1 : 0)))
  return nobody
}

/** Whom the actor before this one means. */
function last(references: ReadonlyMap<Actor, Reference>, actors: readonly Actor[], index: number): Being | null {
  const actor = actors[index - 1]
  return (actor && references.get(actor)?.being) ?? null
}
