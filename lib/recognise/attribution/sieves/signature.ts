import type { Outline } from '../outline.ts'
import type { Sieve } from './sieve.ts'

/** "…" — Ann Lind. The name alone after a dash, or alone in the next paragraph. */
export const signature: Sieve = {
  name: 'signature',
  find(outline, q) {
    const { tokens, actors, actorAt, pieceAt, segments } = outline
    const piece = pieceAt[q] ?? 0
    let k = piece + 1
    const dash = /^(?:[—–―-]|--)$/.test(tokens[k]?.text ?? '')
    const nextParagraph = tokens[k]?.kind === 'break' && startsParagraph(outline, piece)
    if (!dash && !nextParagraph) return null
    while (tokens[k]?.kind === 'break' || /^(?:[—–―-]|--)$/.test(tokens[k]?.text ?? '')) k++
    // Between quotation and name there is one paragraph break and nothing else.
    const actor = actors[actorAt[k] ?? -1]
    if (actor?.kind !== 'name' || actor.from > k || actor.sort === 'place') return null
    const signed = dash || (segments[q]?.closed === false && endsSoon(outline, actor.to))
    return signed && (endsLine(outline, actor.to) || endsSoon(outline, actor.to))
      ? { actor, cue: null, confidence: 'likely', from: null }
      : null
  },
}

const startsParagraph = ({ tokens }: Outline, index: number) => index === 0 || tokens[index - 1]?.kind === 'break'

const endsLine = ({ tokens }: Pick<Outline, 'tokens'>, k: number) => {
  const at = tokens[k]?.text === '.' ? k + 1 : k
  return tokens[at] === undefined || tokens[at]?.kind === 'break'
}

/** The line holds the name, a title after a comma, and no verb. */
function endsSoon({ tokens }: Outline, k: number): boolean {
  if (endsLine({ tokens }, k)) return true
  if (!/^[,("”]$/.test(tokens[k]?.text ?? '')) return false
  for (let n = k; n < k + 14; n++) if (tokens[n] === undefined || tokens[n]?.kind === 'break') return true
  return false
}
