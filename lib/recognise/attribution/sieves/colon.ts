import type { Actor } from '../actors.ts'
import { clauseSubject } from '../clause.ts'
import type { Outline } from '../outline.ts'
import { roleGender } from '../roles.ts'
import { reporterOf } from './carried.ts'
import { by, type Sieve } from './sieve.ts'

/** What stands before a colon at the start of a line and is nobody. */
const headings: ReadonlySet<string> = new Set(
  'quote details source background note update reference reminder context photo video caption summary'.split(' '),
)

/** The quoted words stand so near to who says them. */
const nearestSentences = 6

/** "Source: Merkel on Telegram … Quote: “…”": the person of the source; else who spoke or acted last. */
function ofSource(outline: Outline, from: number): ReturnType<Sieve['find']> {
  const { tokens, sentences, actors, actorAt, references } = outline
  const here = tokens[from]?.sentence ?? 0
  for (let s = here - 1; s >= Math.max(0, here - nearestSentences); s--) {
    const first = sentences[s] ?? 0
    if (tokens[first]?.lower !== 'source' || tokens[first + 1]?.text !== ':') continue
    for (let i = first + 2; i < (sentences[s + 1] ?? from); i++) {
      const actor = actors[actorAt[i] ?? -1]
      if (actor?.core === i && references.get(actor)?.being?.human) return { actor, cue: null, confidence: 'likely', from: null }
    }
  }
  for (let s = here - 1; s >= Math.max(0, here - nearestSentences); s--) {
    const found = reporterOf(outline, s)
    if (found?.actor && references.get(found.actor)?.being?.human) return { ...found, confidence: 'unsure' }
  }
  return null
}

/** "TESTISH CHANCELLOR, CARL BERG: “…”": nothing but a title before the name. */
function isTitled({ tokens, actors, actorAt }: Outline, label: Actor, first: number): boolean {
  const title = tokens[label.from - 1]?.text === ',' ? actors[actorAt[label.from - 2] ?? -1] : undefined
  return title?.to === label.from - 1 && title.from <= first && roleGender.has(tokens[title.to - 1]?.lower ?? '')
}

/** He was blunt at the rally in Ohio: "…" — Merkel: "…" — also when the quotation is a paragraph of its own. */
export const colon: Sieve = {
  name: 'colon',
  find(outline, q) {
    const { tokens, frames, framesIn, pieceAt, sentences } = outline
    const piece = pieceAt[q] ?? 0
    let k = piece - 1
    while (tokens[k]?.kind === 'break') k--
    if (tokens[k]?.text !== ':') return null
    const sentence = tokens[k]?.sentence ?? 0
    // "Merkel: “…”", "– Carl Berg: “…”": the name alone before the colon.
    const label = outline.actors[outline.actorAt[k - 1] ?? -1]
    const opener = label && tokens[label.from - 1]
    const heading = label?.to === k && (!opener || opener.kind === 'break') ? label.text.toLowerCase() : ''
    if (headings.has(heading)) return heading === 'quote' ? ofSource(outline, label?.from ?? k) : null
    if (
      label?.kind === 'name' &&
      label.to === k &&
      (opener === undefined ||
        opener.sentence !== sentence ||
        /^(?:[—–-]|--|from|and)$/.test(opener.lower) ||
        isTitled(outline, label, sentences[sentence] ?? 0))
    )
      return { actor: label, cue: null, confidence: 'sure', from: null }
    const [low, high] = framesIn(sentence)
    // "According to Merkel, nobody wants to wait: “…”": what reports words goes before what only describes them.
    const reporting = frames.slice(low, high).filter((frame) => frame.cue < k && frame.subject)
    const frame = reporting.findLast(({ says }) => says) ?? reporting.at(-1)
    if (frame) return by(frame, 'likely')
    const subject = clauseSubject(outline, k, sentences[sentence] ?? 0)
    return subject && { actor: subject.actor, cue: null, confidence: 'likely', from: null }
  },
}
