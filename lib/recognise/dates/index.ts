import type { RecogniseContext } from '../context.ts'
import type { DateMention } from '../mention.ts'

export function dates(_text: string, _context: RecogniseContext): DateMention[] {
  return []
}
