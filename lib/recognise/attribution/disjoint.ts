import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import type { Frame } from './frames.ts'
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
