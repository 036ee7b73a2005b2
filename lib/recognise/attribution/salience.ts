import type { Confidence } from '../mention.ts'
import type { Being } from './people.ts'

/** Whom an actor means, how sure that is, and who else it might be. */
export type Reference = { being: Being | null; confidence: Confidence; alternatives: string[] }

/** `last` is the index of the latest actor that meant the being. */
export type Salient = { being: Being; score: number; sentence: number; last: number }

export const nobody: Reference = { being: null, confidence: 'sure', alternatives: [] }

/** What is left of the prominence in a later sentence: every sentence halves it. */
export const at = ({ score, sentence }: Salient, now: number) => score * 0.5 ** Math.min(30, now - sentence)

/** Who comes to mind, the most prominent first; `fit` is 0 for whom the words rule out. */
export function ranked(mind: readonly Salient[], sentence: number, fit: (being: Being) => number) {
  const fitting: { being: Being; last: number; score: number }[] = []
  for (const one of mind) {
    const fitness = fit(one.being)
    const score = fitness > 0 ? at(one, sentence) * fitness : 0
    if (score > 0.001) fitting.push({ being: one.being, last: one.last, score })
  }
  return fitting.sort((a, b) => b.score - a.score || b.last - a.last)
}

/** The first of them, and how sure that is beside the others. */
export function choose(list: readonly { being: Being; score: number }[]): Reference {
  const [best, second] = list
  if (!best) return { ...nobody, confidence: 'unsure' }
  const rivals = list.slice(1, 4).filter(({ score }) => score * 3 > best.score)
  const confidence = !second || second.score * 4 < best.score ? 'sure' : second.score * 1.5 < best.score ? 'likely' : 'unsure'
  return { being: best.being, confidence, alternatives: rivals.flatMap(({ being }) => being.name ?? []) }
}
