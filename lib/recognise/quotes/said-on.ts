import type { Outline } from '../attribution/outline.ts'
import type { DateMention, Mention } from '../mention.ts'

/** Words that end the reporting clause: a date behind them belongs to something else ("told CNN after meeting him on March 13"). */
const opensOther = new Set(
  'that after before when while as if because since until who which whose about of over following ahead and but or whether what how why for amid despite against asked referring'.split(
    ' ',
  ),
)

/** At most so many words between the reporting word and its date. */
const reach = 12

/** The dates of a text, to be asked for the one attached to a reporting word. */
export function saidOn(outline: Outline, named: readonly Mention[]): (cue: number) => DateMention | null {
  const dates = new Map<number, DateMention>()
  for (const mention of named) if (mention.kind === 'date') dates.set(mention.span.start, mention)
  const { tokens, sentences, actorAt } = outline
  const dateAt = (k: number) => dates.get(tokens[k]?.start ?? -1) ?? null
  return (cue) => {
    if (dates.size === 0) return null
    const sentence = tokens[cue]?.sentence ?? 0
    for (let k = cue + 1; k < cue + reach; k++) {
      const token = tokens[k]
      if (token?.sentence !== sentence || token.kind === 'piece' || token.kind === 'break' || token.text === ':') break
      const date = dateAt(k)
      if (date) return date
      if (token.kind === 'word' && opensOther.has(token.lower)) break
    }
    // "Lind on Monday said", "on Monday also said".
    for (let k = cue - 1; k > cue - 5; k--) {
      const token = tokens[k]
      if (token?.sentence !== sentence || token.kind !== 'word' || (actorAt[k] ?? -1) !== -1) break
      const date = dateAt(k)
      if (date) return date
    }
    return opening(cue, sentences[sentence] ?? 0)
  }

  /** "On Monday, Lind said": a date at the start of the sentence, with no other clause between. */
  function opening(cue: number, first: number): DateMention | null {
    const at = [first, first + 1, first + 2].find((k) => k < cue && dateAt(k))
    const date = at === undefined ? null : dateAt(at)
    if (!date || at === undefined) return null
    const lead = tokens.slice(first, at).every(({ lower }) => /^(?:on|late|early|by|in|earlier|speaking|last|this)$/.test(lower))
    if (!lead || outline.frames.slice(...outline.framesIn(tokens[cue]?.sentence ?? 0))[0]?.cue !== cue) return null
    return date
  }
}
