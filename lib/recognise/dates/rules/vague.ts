import type { Rule } from '../reading.ts'

const vague = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', patterns: string[]): Rule[] =>
  patterns.map((pattern) => ({ pattern, read: () => ({ kind: 'vague', value }) }))

/** Recognised, shown to nobody: now, recently, in recent weeks, the near future, within weeks. */
export const vagueTimes: Rule[] = [
  {
    pattern: 'the near? future',
    // "the future status": no time, but what is to be.
    read: (phrase) => (phrase.is(phrase.end, 'lower', 'upper') ? null : { kind: 'vague', value: 'FUTURE_REF' }),
  },
  {
    pattern: 'these units',
    read: (phrase) => ({ kind: 'vague', value: phrase.value('these') === 0 ? 'PRESENT_REF' : 'PAST_REF' }),
  },
  ...vague('PRESENT_REF', ['now']),
  ...vague('PAST_REF', ['recently', '(?<=in) the? recent (units|tick)', '(units|tick) ago']),
  ...vague('FUTURE_REF', ['the? coming (units|tick)', 'the? (coming|next) few (units|tick)']),
]
