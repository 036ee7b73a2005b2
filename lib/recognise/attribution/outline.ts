import type { Mention } from '../mention.ts'
import type { Segment } from '../quotes/segments.ts'
import { firstIsCapital } from '../text/letters.ts'
import { markSentences } from '../text/sentences.ts'
import { type Token, tokens as tokenise } from '../text/tokens.ts'
import { type Actor, actorsOf } from './actors.ts'
import { withOffices } from './close-apposition.ts'
import { type Frame, framesOf } from './frames.ts'
import { registerOf } from './people.ts'
import { resolve } from './resolve.ts'
import type { Reference } from './salience.ts'

/** A text as the sieves see it: words, with each quotation as one token; who is named; and every "X said". */
export type Outline = {
  text: string
  segments: readonly Segment[]
  tokens: readonly Token[]
  /** First token of each sentence. */
  sentences: readonly number[]
  actors: readonly Actor[]
  /** Per token, the index of the actor whose core it belongs to, or -1. */
  actorAt: Int32Array
  frames: readonly Frame[]
  /** Per sentence, the indices of its first frame and the one after its last. */
  framesIn: (sentence: number) => [number, number]
  /** Whom an actor means. */
  references: ReadonlyMap<Actor, Reference>
  /** Per token, the first token of its paragraph. */
  paragraphAt: Int32Array
  /** Per segment, its token. */
  pieceAt: readonly number[]
}

export function outline(text: string, segments: readonly Segment[], named: readonly Mention[]): Outline {
  const tokens = tokenise(
    text,
    segments.map(({ outer }) => outer),
  )
  const edge = (at: number, from: number, to: number) => text.slice(Math.max(0, at + from), at + to)
  const sentences = markSentences(tokens, {
    opensSentence: (piece) => firstIsCapital(edge(segments[piece]?.span.start ?? 0, 0, 5)),
    endsSentence: (piece) => /[.?!…][\s'’)\]]*$/.test(edge(segments[piece]?.span.end ?? 0, -4, 0)),
  })
  const actors = withOffices(tokens, actorsOf(tokens), named)
  const actorAt = new Int32Array(tokens.length).fill(-1)
  actors.forEach((actor, index) => {
    for (let k = actor.core; k < actor.to; k++) actorAt[k] = index
  })
  const frames = framesOf({ tokens, sentences, actors, actorAt })
  const references = resolve({ tokens, sentences, actors, actorAt }, frames, registerOf(actors, tokens, named))
  const first = new Int32Array(sentences.length + 1).fill(frames.length)
  for (let k = frames.length - 1; k >= 0; k--) {
    const frame = frames[k]
    if (frame) first[tokens[frame.cue]?.sentence ?? 0] = k
  }
  for (let s = sentences.length - 1; s >= 0; s--) if (first[s] === frames.length) first[s] = first[s + 1] ?? frames.length
  const paragraphAt = new Int32Array(tokens.length)
  tokens.forEach((_, k) => {
    paragraphAt[k] = k === 0 || tokens[k - 1]?.kind === 'break' ? k : (paragraphAt[k - 1] ?? 0)
  })
  const pieceAt: number[] = []
  tokens.forEach((token, index) => {
    if (token.piece >= 0) pieceAt[token.piece] = index
  })
  const framesIn = (sentence: number): [number, number] => [
    first[sentence] ?? frames.length,
    first[sentence + 1] ?? frames.length,
  ]
  return { text, segments, tokens, sentences, actors, actorAt, frames, framesIn, references, paragraphAt, pieceAt }
}
