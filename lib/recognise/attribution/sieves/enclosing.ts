import { phraseStart } from '../actors.ts'
import type { Frame } from '../frames.ts'
import type { Outline } from '../outline.ts'
import { by, type Sieve } from './sieve.ts'

/** Verbs whose object or complement is the very word that somebody chose. */
export const naming = new Set(
  'call describe characterize characterise refer label dub brand term deem dismiss deride liken tout cast portray denounce condemn accuse praise blast slam mock criticize criticise hail compare consider view cite decry defend reject attack ridicule speak trash bash rip bemoan'.split(
    ' ',
  ),
)

/**
 * Of the reporting words before a fragment in its sentence, the one that governs it: the nearest that reports words or names
 * things. "He said he wanted “…”" is his saying, though the wanting stands nearer.
 */
export function governing({ tokens, frames, framesIn }: Outline, piece: number): Frame | null {
  const [low, high] = framesIn(tokens[piece]?.sentence ?? 0)
  let weak: Frame | null = null
  for (let k = high - 1; k >= low; k--) {
    const frame = frames[k]
    if (!frame?.subject || frame.cue >= piece) continue
    if (frame.form === 'noun' && piece - frame.end <= 8) return frame
    if (frame.form === 'noun') continue
    // "He said she would say “no”": what might be said is part of what was said.
    if ((frame.says || naming.has(frame.lemma)) && frame.form !== 'base' && frame.subject.way !== 'loose' && !reduced(frame))
      return frame
    weak ??= frame
  }
  return weak
}

/** "the measures agreed on March 6": a participle after a thing that does not speak. */
const reduced = ({ form, subject }: Frame) =>
  form === 'past' && subject?.actor.kind === 'role' && subject.actor.sort === 'unknown'

/** He said the plan was "…" and that "…" — the reporting word governs the clause around the fragment. */
export const enclosing: Sieve = {
  name: 'enclosing',
  find(outline, q) {
    const frame = governing(outline, outline.pieceAt[q] ?? 0)
    return frame && (frame.says || frame.form === 'noun' || naming.has(frame.lemma)) ? by(frame, 'likely') : null
  },
}

/** The plan was "…", Witkoff said. — the words around the fragment are reported by a clause at the end. */
export const trailing: Sieve = {
  name: 'trailing',
  find(outline, q) {
    const { tokens, frames, framesIn, pieceAt } = outline
    const piece = pieceAt[q] ?? 0
    const [low, high] = framesIn(tokens[piece]?.sentence ?? 0)
    for (let k = low; k < high; k++) {
      const frame = frames[k]
      if (!frame?.subject || frame.cue < piece || frame.form === 'base' || frame.form === 'participle') continue
      const start = phraseStart(tokens, frame.start)
      if (/^(?:[,—–-]|--)$/.test(tokens[start - 1]?.text ?? '')) return by(frame, 'likely')
    }
    return null
  },
}

/** He hoped for “…”. — a verb of thinking or wanting, where no other reports. */
export const thinking: Sieve = {
  name: 'thinking',
  find(outline, q) {
    const frame = governing(outline, outline.pieceAt[q] ?? 0)
    return frame && by(frame, 'unsure')
  },
}
