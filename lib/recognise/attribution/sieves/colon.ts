import { clauseSubject } from '../clause.ts'
import { by, type Sieve } from './sieve.ts'

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
    if (
      label?.kind === 'name' &&
      label.to === k &&
      (opener === undefined || opener.sentence !== sentence || /^(?:[—–-]|--|from|and)$/.test(opener.lower))
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
