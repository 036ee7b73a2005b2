import type { RecogniseContext } from './context.ts'
import { dates } from './dates/index.ts'
import type { Mention } from './mention.ts'
import { oblasts } from './oblasts/index.ts'
import { officials } from './officials/index.ts'
import { resolveOverlaps } from './overlaps.ts'
import { quotes } from './quotes/index.ts'

/** Finds names, dates and regions in any text; knows nothing of the others. */
type Recogniser = (text: string, context: RecogniseContext) => Mention[]

const recognisers: readonly Recogniser[] = [officials, dates, oblasts]

/** The work of `recognise`, with a breath after each recogniser for a caller that must not be held up. */
export function* recogniseInSteps(text: string, context: RecogniseContext): Generator<undefined, Mention[], undefined> {
  const found: Mention[] = []
  for (const find of recognisers) {
    for (const mention of find(text, context)) found.push(mention)
    yield
  }
  const named = resolveOverlaps(found)
  return [...named, ...quotes(text, context, named)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/**
 * All mentions of one article text, sorted by start. Paragraphs are separated by newlines.
 * Names, dates and regions never overlap each other; quotes may contain them. Linear in the length of the text.
 */
export function recognise(text: string, context: RecogniseContext): Mention[] {
  const steps = recogniseInSteps(text, context)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
