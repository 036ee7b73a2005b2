import type { RecogniseContext } from '../context.ts'
import type { OblastMention } from '../mention.ts'

export function oblasts(_text: string, _context: RecogniseContext): OblastMention[] {
  return []
}
