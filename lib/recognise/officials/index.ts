import type { RecogniseContext } from '../context.ts'
import type { OfficialMention } from '../mention.ts'

export function officials(_text: string, _context: RecogniseContext): OfficialMention[] {
  return []
}
