import { attribute } from '../attribution/attribute.ts'
import { outline } from '../attribution/outline.ts'
import type { RecogniseContext } from '../context.ts'
import type { Mention, QuoteMention } from '../mention.ts'
import { segments } from './segments.ts'

/** Quotations with their speakers. `named` are the officials, dates and oblasts of the same text, sorted and without overlaps. */
export function quotes(text: string, _context: RecogniseContext, named: readonly Mention[]): QuoteMention[] {
  const plan = outline(text, segments(text), named)
  const found = attribute(plan)
  const { tokens } = plan
  return plan.segments.flatMap((segment, q): QuoteMention[] => {
    const by = found[q]
    if (!by) return []
    const start = tokens[by.actor.core]?.start ?? 0
    const end = tokens[by.actor.to - 1]?.end ?? 0
    const meant = plan.references.get(by.actor)
    const cue = by.cue === null ? undefined : tokens[by.cue]
    return [
      {
        kind: 'quote',
        span: segment.span,
        form: 'direct',
        speaker: {
          span: { start, end },
          text: text.slice(start, end),
          name: meant?.being?.name ?? (by.actor.kind === 'name' ? by.actor.text : null),
          id: meant?.being?.id ?? null,
          how: by.actor.kind === 'name' ? 'named' : by.actor.kind,
          confidence: by.confidence,
          alternatives: [by.sieve],
        },
        cue: cue ? { span: { start: cue.start, end: cue.end }, text: cue.text } : null,
        saidOn: null,
        utterance: q,
      },
    ]
  })
}
