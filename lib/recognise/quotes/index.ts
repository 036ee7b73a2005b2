import { attribute } from '../attribution/attribute.ts'
import { type Outline, outline } from '../attribution/outline.ts'
import type { Found } from '../attribution/sieves/sieve.ts'
import type { RecogniseContext } from '../context.ts'
import type { Confidence, Mention, QuoteMention, Span, Speaker } from '../mention.ts'
import { formOf } from './forms.ts'
import { saidOn } from './said-on.ts'
import { segments } from './segments.ts'
import { joins } from './utterances.ts'

/** Quotations with their speakers. `named` are the officials, dates and oblasts of the same text, sorted and without overlaps. */
export function quotes(text: string, _context: RecogniseContext, named: readonly Mention[]): QuoteMention[] {
  const parts = segments(text)
  if (parts.length === 0) return []
  const plan = outline(text, parts, named)
  const found = attribute(plan)
  const joined = joins(plan, found)
  const dated = saidOn(plan, named)
  const mentions: QuoteMention[] = []
  let utterance = -1
  found.forEach((by, q) => {
    const segment = parts[q]
    if (!by || !segment) return
    const goesOn = joined[q] === true
    if (!goesOn) utterance++
    mentions.push({
      kind: 'quote',
      span: segment.span,
      form: formOf(plan, q, goesOn, mentions.at(-1)?.form ?? 'direct'),
      speaker: speakerOf(plan, by),
      cue: by.cue === null ? null : { span: spanOf(plan, by.cue, by.cue + 1), text: plan.tokens[by.cue]?.text ?? '' },
      saidOn: by.cue === null ? null : dated(by.cue),
      utterance,
    })
  })
  return mentions
}

const spanOf = ({ tokens }: Outline, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

const steps: readonly Confidence[] = ['sure', 'likely', 'unsure']
const weaker = (a: Confidence, b: Confidence): Confidence => (steps.indexOf(a) > steps.indexOf(b) ? a : b)

function speakerOf(plan: Outline, { actor, confidence, from }: Found): Speaker | null {
  if (!actor) return null
  const span = spanOf(plan, actor.core, actor.to)
  const meant = plan.references.get(actor)
  // "the ministry": a body is named by its phrase when the page gives no fuller name.
  const phrase = actor.kind === 'role' && actor.sort === 'body' && actor.definite ? spanOf(plan, actor.from, actor.to) : span
  const own = actor.kind === 'name' || phrase !== span ? plan.text.slice(phrase.start, phrase.end) : null
  return {
    span,
    text: plan.text.slice(span.start, span.end),
    name: meant?.being ? meant.being.name : own,
    id: meant?.being?.id ?? null,
    how: from !== null ? 'continued' : actor.kind === 'name' ? 'named' : actor.kind,
    confidence: weaker(confidence, meant?.confidence ?? 'sure'),
    alternatives: meant?.alternatives ?? [],
  }
}
