import type { InferredPart } from '../mention.ts'
import type { Period } from './periods.ts'
import type { Phrase } from './phrase.ts'
import type { Scene } from './scene.ts'
import { because, type Why } from './why.ts'

/** A calendar meaning. `period` is null when it cannot be known; `blank` is then its value, with X for what is missing. */
export type Dated = {
  kind: 'dated'
  period: Period | null
  blank: string
  inferred: InferredPart[]
  /** How it was reached. */
  why: Why
  /** A part of the day (MO, TNI …) or a time, which makes the mention a TIME. */
  time?: string
}

/** What a phrase means: a date, a vague reference, or something that is no date and must not be taken for one. */
export type Reading = Dated | { kind: 'vague'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' } | { kind: 'none' }

/** Patterns compete by length; of equals the earlier rule in the grammar wins. Null: not this after all. */
export type Rule = { pattern: string; read: (phrase: Phrase, scene: Scene) => Reading | null }

export const dated = (period: Period | null, blank: string, inferred: InferredPart[], why: Why, time?: string): Dated => ({
  kind: 'dated',
  period,
  blank,
  inferred,
  why,
  ...(time === undefined ? {} : { time }),
})

export const stated = (period: Period | null): Dated | null => period && dated(period, '', [], because('stated', ''))

export const none: Reading = { kind: 'none' }
