import { attribute } from '../../../lib/recognise/attribution/attribute.ts'
import { outline } from '../../../lib/recognise/attribution/outline.ts'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { officials } from '../../../lib/recognise/officials/index.ts'
import { segments } from '../../../lib/recognise/quotes/segments.ts'

/** Per stretch in marks: the sieve that decided and the words of the page for the speaker; "nobody" when none did. */
export function decided(text: string): string[] {
  const plan = outline(text, segments(text), officials(text, emptyContext))
  return attribute(plan).map((found) => {
    if (!found) return 'nobody'
    const { actor } = found
    const words = actor ? text.slice(plan.tokens[actor.core]?.start, plan.tokens[actor.to - 1]?.end) : 'no one'
    return `${found.sieve}: ${words}`
  })
}
