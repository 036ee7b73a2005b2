import { cueForms } from '../cues.ts'
import type { Outline } from '../outline.ts'
import { after } from './after.ts'
import { governing, naming } from './enclosing.ts'
import { by, type Sieve } from './sieve.ts'

/** Witkoff said: "…" — He told CNN, "…" — the minister added that "…". The reporting word stands right before. */
export const before: Sieve = {
  name: 'before',
  find(outline, q) {
    const piece = outline.pieceAt[q] ?? 0
    if (askedByNobody(outline, piece)) return { actor: null, cue: null, confidence: 'sure', from: null }
    const frame = governing(outline, piece)
    if (frame && !/^[,:]$/.test(outline.tokens[piece - 1]?.text ?? '')) {
      const later = after.find(outline, q, [])
      // "describing him as “…,” according to the paper": who describes has the words, the paper has the report.
      const isSource =
        outline.tokens[later?.cue ?? -1]?.lower === 'according' && naming.has(frame.lemma) && frame.form !== 'passive'
      // "He said that “…,” the agency reported": he said it, and the agency has the whole sentence.
      const isRelayed =
        outline.tokens[piece - 1]?.lower === 'that' &&
        frame.says &&
        cueForms.get(outline.tokens[later?.cue ?? -1]?.lower ?? '')?.lemma === 'report'
      if (later && !isSource && !isRelayed) return null
    }
    return frame && gapIsLight(outline, frame.end, piece) ? by(frame, frame.subject?.way === 'clause' ? 'likely' : 'sure') : null
  },
}

/** "She was asked, “…?”": the words are the asker's, and the text does not say who that was. */
function askedByNobody(outline: Outline, piece: number): boolean {
  const [low, high] = outline.framesIn(outline.tokens[piece]?.sentence ?? 0)
  for (let k = high - 1; k >= low; k--) {
    const frame = outline.frames[k]
    if (!frame || frame.cue >= piece) continue
    return (
      frame.form === 'passive' &&
      frame.subject === null &&
      /^(?:ask|tell)$/.test(frame.lemma) &&
      gapIsLight(outline, frame.end, piece)
    )
  }
  return false
}

/** Between the reporting word and the quotation: an addressee, a time or a place at most, then a comma, colon or "that". */
function gapIsLight({ tokens }: Outline, from: number, to: number): boolean {
  let words = 0
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (!token || token.kind === 'piece' || token.text === ';') return false
    if (token.kind === 'word') words++
  }
  const last = tokens[to - 1]
  return words === 0 || (words <= 3 && /^(?:[,:]|that|as)$/.test(last?.lower ?? ''))
}
