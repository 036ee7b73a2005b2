import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import { clauseSubject } from './clause.ts'
import type { Frame, Parsed } from './frames.ts'
import { auxiliaries, isAdverb } from './function-words.ts'
import type { Being, Register } from './people.ts'

/** Whom a pronoun or a noun of office does not mean, by its place in the sentence. */

/**
 * "The president said Trump was wrong", "he told Trump that …": who is named in what is said, or is spoken to, is not the one
 * who says it; the language would use a pronoun (Principle C of binding). By the actor that says it.
 */
export function namedInReport(
  tokens: readonly Token[],
  actors: readonly Actor[],
  frames: readonly Frame[],
  register: Register,
): ReadonlyMap<Actor, Being> {
  const indexOf = new Map(actors.map((actor, index) => [actor, index]))
  const found = new Map<Actor, Being>()
  for (const { cue, subject, says } of frames) {
    const index = subject && says && subject.actor.core < cue ? indexOf.get(subject.actor) : undefined
    const next = index === undefined ? undefined : actors[index + 1]
    const being = next && register.of(next)
    const start = next && Math.min(next.from, next.core)
    if (!subject || !being || start === undefined || start <= cue) continue
    const near = start === cue + 1 || (start === cue + 2 && tokens[cue + 1]?.lower === 'that')
    if (near) found.set(subject.actor, being)
  }
  return found
}

/** A report longer than this, in words, is a list of several. */
const longestReport = 60

/**
 * "The mayor would sing, he said": the subject of what is reported is not the one who reports it, for the language would have
 * a pronoun there as well. By the pronoun of the report.
 */
export function subjectOfReport(
  parsed: Parsed,
  frames: readonly Frame[],
  speaking: ReadonlySet<Actor>,
  register: Register,
): ReadonlyMap<Actor, Being> {
  const { tokens, sentences } = parsed
  const found = new Map<Actor, Being>()
  for (const { subject, says, start, end: frameEnd, form } of frames) {
    if (!says || subject?.actor.kind !== 'pronoun' || form === 'participle' || form === 'according') continue
    const sentence = tokens[start]?.sentence ?? 0
    const first = sentences[sentence] ?? 0
    const end = tokens[start - 1]?.text === ',' ? start - 2 : start - 1
    if (end <= first || start - first > longestReport || tokens[end]?.sentence !== sentence) continue
    const last = tokens[end]
    // Words in marks right behind the subject are its predicate; behind a comma they are a sentence of their own.
    if (last?.kind !== 'piece' && !(end === start - 2 && closesSentence(parsed, frameEnd))) continue
    const reported = clauseSubject(parsed, end, first)?.actor
    if (last?.kind === 'piece' && reported && !isPredicate(tokens, reported.to, end)) continue
    if (reported?.kind !== 'name' || speaking.has(reported) || subordinates.test(tokens[reported.from - 1]?.lower ?? '')) continue
    const being = register.of(reported)
    if (being) found.set(subject.actor, being)
  }
  return found
}

const closesSentence = ({ tokens, sentences }: Parsed, end: number): boolean => {
  const next = sentences[(tokens[end - 1]?.sentence ?? 0) + 1] ?? tokens.length
  for (let k = end; k < next; k++) if (tokens[k]?.kind === 'word' || tokens[k]?.kind === 'piece') return false
  return true
}

/** Nothing but auxiliaries and adverbs between the subject and the words in marks. */
function isPredicate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { lower } = tokens[k] ?? { lower: '' }
    if (!auxiliaries.has(lower) && !isAdverb(lower) && lower !== 'not') return false
  }
  return true
}

const subordinates = /^(?:when|as|after|before|while|if|although|though|because|since|once|until|whether|where|unless|whenever)$/

/** Sentences that begin "Asked if Trump was angry with Putin, he …": whom the question names is not the one who answers. */
export function questionsIn(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  tokens.forEach((token, i) => {
    if (tokens[i - 1]?.sentence === token.sentence) return
    const verb = token.lower === 'when' ? i + 1 : i
    if (/^(?:asked|questioned|pressed|quizzed)$/.test(tokens[verb]?.lower ?? '') && asksAfter.has(tokens[verb + 1]?.lower ?? ''))
      found.add(token.sentence)
  })
  return found
}

const asksAfter: ReadonlySet<string> = new Set('if whether about why what how when where who on to'.split(' '))
