import { type Actor, phraseStart } from '../actors.ts'
import { clauseSubject } from '../clause.ts'
import type { Outline } from '../outline.ts'
import { beginsSentence, by, type Found, type Sieve } from './sieve.ts'

const carry = (
  earlier: readonly (Found | null)[],
  from: number,
  confidence: Found['confidence'],
): Omit<Found, 'sieve'> | null => {
  const found = earlier[from]
  return found ? { actor: found.actor, cue: found.cue, confidence, from } : null
}

/** A paragraph that reopens a quotation which the one before left open. */
export const reopened: Sieve = {
  name: 'reopened',
  find: ({ segments }, q, earlier) => (segments[q]?.continued ? carry(earlier, q - 1, 'sure') : null),
}

const paragraphStart = ({ paragraphAt }: Outline, index: number): number => paragraphAt[index] ?? 0

/** Nothing but "it", a place, a paper or a crowd of them is ruled out, where no word of the text reports. */
const maySpeak = ({ kind, text, sort, plural }: Actor) =>
  kind === 'pronoun' ? text !== 'it' : sort !== 'place' && sort !== 'document' && !(kind === 'role' && plural)

/** Who speaks or acts in a sentence: whom "…, said X" at its end names; else the subject of its main clause. */
export function reporterOf(outline: Outline, sentence: number): Omit<Found, 'sieve'> | null {
  const { tokens, sentences, frames, framesIn } = outline
  const first = sentences[sentence] ?? 0
  const end = sentences[sentence + 1] ?? tokens.length
  const [low, high] = framesIn(sentence)
  for (let k = high - 1; k >= low; k--) {
    const frame = frames[k]
    if (
      frame?.subject &&
      frame.says &&
      frame.form !== 'participle' &&
      /^(?:[,—–-]|--)$/.test(tokens[phraseStart(tokens, frame.start) - 1]?.text ?? '') &&
      frame.subject.way !== 'clause'
    )
      return by(frame, 'likely')
  }
  const subject = clauseSubject(outline, end, first)
  for (let k = low; k < high; k++) {
    const frame = frames[k]
    if (!frame?.subject || !frame.says) continue
    // "According to Merkel, the guild waits.": the source speaks, not whom it speaks of.
    if (!subject || frame.form === 'according' || frame.subject.actor === subject.actor || subject.actor.sort === 'document')
      return by(frame, 'likely')
  }
  return subject && { actor: subject.actor, cue: null, confidence: 'unsure', from: null }
}

/** The sentence after a quotation begins with "he said": it belongs to that quotation. */
const startsWithFrame = (outline: Outline, from: number): boolean => {
  const [low, high] = outline.framesIn(outline.tokens[from]?.sentence ?? 0)
  for (let k = low; k < high; k++) {
    const frame = outline.frames[k]
    if (frame?.subject && frame.start - from <= 3 && frame.start >= from) return true
  }
  return false
}

/** "…," she said. "…" — a sentence in marks goes on where the last speaker of the paragraph left off. */
export const goesOn: Sieve = {
  name: 'goes on',
  find(outline, q, earlier) {
    const { tokens, pieceAt } = outline
    const piece = pieceAt[q] ?? 0
    const last = pieceAt[q - 1] ?? -1
    if (last < paragraphStart(outline, piece) || !beginsSentence(outline, q)) return null
    const sentence = tokens[piece]?.sentence ?? 0
    const sentenceOfLast = tokens[last]?.sentence ?? 0
    // Another speaker between: a sentence with its own reporting word.
    for (let s = sentence - 1; s > sentenceOfLast; s--) {
      if (s === sentenceOfLast + 1 && (outline.sentences[s] ?? 0) === last + 1 && startsWithFrame(outline, last + 1)) break
      const reporter = reporterOf(outline, s)
      if (reporter) return reporter
    }
    return carry(earlier, q - 1, 'sure')
  },
}

/** He shook his head. "…" — the subject of the sentence before, in the same paragraph. */
export const sentenceBefore: Sieve = {
  name: 'sentence before',
  find(outline, q) {
    const { tokens, pieceAt, sentences } = outline
    const piece = pieceAt[q] ?? 0
    const first = sentences[tokens[piece]?.sentence ?? 0] ?? 0
    if (first !== piece || !beginsSentence(outline, q) || paragraphStart(outline, piece) === piece) return null
    return reporterOf(outline, (tokens[piece]?.sentence ?? 1) - 1)
  },
}

/** Lines of the page itself that are left in a text: how many of them in a row, of how many words. */
const furniture = { lines: 3, words: 5 }

/**
 * The last token of the paragraph before the one that begins at `from`. Short lines without a verb of speech or a closing mark
 * ("Advertisement", "Related topics:") belong to the page and are passed over, where something in marks came before them.
 */
function pastFurniture({ tokens, paragraphAt, framesIn, frames }: Outline, from: number): number {
  const skipBreaks = (at: number) => {
    let k = at
    while (tokens[k]?.kind === 'break') k--
    return k
  }
  const nearest = skipBreaks(from - 1)
  let k = nearest
  for (let lines = 0; lines <= furniture.lines && k >= 0; lines++) {
    const start = paragraphAt[k] ?? 0
    const line = tokens.slice(start, k + 1)
    const [low, high] = framesIn(tokens[k]?.sentence ?? 0)
    const isFurniture =
      k - start < furniture.words * 2 &&
      line.filter(({ kind }) => kind === 'word').length <= furniture.words &&
      !/^[.?!…,]$/.test(tokens[k]?.text ?? '') &&
      line.every(({ kind, text }) => kind !== 'piece' && !/^\d/.test(text)) &&
      !frames.slice(low, high).some(({ subject }) => subject)
    if (!isFurniture) return line.some(({ kind }) => kind === 'piece') ? k : nearest
    k = skipBreaks(start - 1)
  }
  return nearest
}

/** A paragraph of nothing but words in marks: the last speaker goes on. */
export const paragraphBefore: Sieve = {
  name: 'paragraph before',
  find(outline, q, earlier) {
    const { tokens, pieceAt } = outline
    const piece = pieceAt[q] ?? 0
    if (paragraphStart(outline, piece) !== piece || !beginsSentence(outline, q)) return null
    const k = pastFurniture(outline, piece)
    if (k < 0) return null
    const start = paragraphStart(outline, k)
    if (q > 0 && (pieceAt[q - 1] ?? -1) >= start && earlier[q - 1]) return carry(earlier, q - 1, 'likely')
    const reporter = reporterOf(outline, tokens[k]?.sentence ?? 0)
    return reporter?.actor && maySpeak(reporter.actor) ? { ...reporter, confidence: 'unsure' } : null
  },
}
