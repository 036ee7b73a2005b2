import { partsOf } from './calendar.ts'
import type { Phrase } from './phrase.ts'
import type { Scene } from './scene.ts'

/** The year that a phrase such as "October of next year" names; `year` is null when it hangs on an unknown day. */
export type GivenYear = { year: number | null; stated: boolean; why: string }

const steps = [
  ['last', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
] as const

/** Null when the phrase names no year at all. */
export function yearOf(phrase: Phrase, scene: Scene): GivenYear | null {
  const number = phrase.value('year')
  if (number !== undefined) return { year: number, stated: true, why: 'as stated' }
  if (phrase.keys('unit').at(-1) !== 'year') return null
  if (phrase.has('that', 'same')) {
    const from = scene.anchor?.from ?? scene.published
    return { year: from === null ? null : partsOf(from).year, stated: false, why: 'year of the date before' }
  }
  const step = steps.find(([name]) => phrase.has(name))?.[1] ?? 0
  const { published } = scene
  const why = step < 0 ? 'year before publication' : step > 0 ? 'year after publication' : 'year of publication'
  return { year: published === null ? null : partsOf(published).year + step, stated: false, why }
}
