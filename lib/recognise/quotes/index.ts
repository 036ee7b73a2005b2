import type { RecogniseContext } from '../context.ts'
import type { Mention, QuoteMention } from '../mention.ts'

/** Quotations with their speakers. `named` are the officials, dates and oblasts of the same text, sorted and without overlaps. */
export function quotes(_text: string, _context: RecogniseContext, _named: readonly Mention[]): QuoteMention[] {
  return []
}
