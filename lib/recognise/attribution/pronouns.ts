import type { Token } from '../text/tokens.ts'
import type { Gender } from './roles.ts'

/** Words that stand for who acts, with what they tell of them. */
export const pronouns: ReadonlyMap<string, { gender: Gender | null; plural: boolean }> = new Map([
  ['he', { gender: 'm', plural: false }],
  ['she', { gender: 'f', plural: false }],
  ['they', { gender: null, plural: true }],
  ['it', { gender: null, plural: false }],
  ['i', { gender: null, plural: false }],
  ['we', { gender: null, plural: true }],
  ['you', { gender: null, plural: false }],
  ['his', { gender: 'm', plural: false }],
  ['her', { gender: 'f', plural: false }],
  ['their', { gender: null, plural: true }],
  ['who', { gender: null, plural: false }],
])

const nominative: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
])

/** "according to him": an object that speaks. "according to her aides" is an owner. */
export function afterAccordingTo(tokens: readonly Token[], i: number): string | undefined {
  if (tokens[i - 1]?.lower !== 'to' || tokens[i - 2]?.lower !== 'according') return undefined
  return tokens[i]?.lower === 'her' && tokens[i + 1]?.kind === 'word' ? undefined : nominative.get(tokens[i]?.lower ?? '')
}
