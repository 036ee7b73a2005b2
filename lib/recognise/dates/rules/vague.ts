import type { Rule } from '../reading.ts'

const vague = (pattern: string, value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Rule => ({
  pattern,
  read: () => ({ kind: 'vague', value }),
})

/** Recognised, shown to nobody: now, in recent weeks, the coming days. */
export const vagueTimes: Rule[] = [
  vague('now', 'PRESENT_REF'),
  vague('(?<=in) recent (units|tick)', 'PAST_REF'),
  vague('the? coming (units|tick)', 'FUTURE_REF'),
  vague('these units', 'PRESENT_REF'),
]
