import type { Token } from '../text/tokens.ts'

/** A dateline is no longer than this. */
const longestDateline = 14

/** "KYIV, Ukraine (AP) — On Friday": behind the dash; the place itself when no dateline begins there. */
export function behindDateline(tokens: readonly Token[], at: number): number {
  if (at > 0 && tokens[at - 1]?.kind !== 'break') return at
  if (!/^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '')) return at
  for (let i = at + 1; i < at + longestDateline; i++) {
    const token = tokens[i]
    if (!token) return at
    if (/^(?:[—–-]|--)$/.test(token.text)) return i + 1
    const fits = token.kind === 'word' ? token.capital || /^\d/.test(token.text) : /^[,().]$/.test(token.text)
    if (!fits) return at
  }
  return at
}
