import type { RecogniseContext } from '../context.ts'
import type { DateMention } from '../mention.ts'
import { isoDay, parseDay } from './calendar.ts'
import { extend } from './extend.ts'
import { readAt } from './grammar.ts'
import { Scene } from './scene.ts'
import { symbolOf } from './symbols.ts'
import { tokenise } from './tokens.ts'

/** Whether a mention has days on the calendar; vague ones ("recently") and unresolved ones have none and are not highlighted. */
export const isResolved = (mention: DateMention): mention is DateMention & { from: string; to: string } => mention.from !== null

const sentenceEnds = new Set(['stop', 'break'].map(symbolOf))

/** English of the United States writes the month first; so does a page that does not say. */
const monthFirst = /^en(?:-US)?$/i

/**
 * Calendar expressions of an English text, in order and without overlaps. Everything relative is resolved against `context.publishedOn`;
 * without it only what is absolute has days. Linear in the length of the text.
 */
export function dates(text: string, context: RecogniseContext): DateMention[] {
  const tokens = tokenise(text)
  const scene = new Scene(
    context.publishedOn === null ? null : parseDay(context.publishedOn),
    !monthFirst.test(context.language ?? 'en'),
  )
  const mentions: DateMention[] = []
  const push = (start: number, end: number, mention: Omit<DateMention, 'kind' | 'span'>) => {
    const first = tokens.list[start]
    const last = tokens.list[end - 1]
    if (first && last) mentions.push({ kind: 'date', span: { start: first.start, end: last.end }, ...mention })
  }
  let free = 0
  for (let i = 0; i < tokens.list.length; i++) {
    if (sentenceEnds.has(tokens.symbols.charAt(i))) scene.yearAnchor = null
    const found = readAt(tokens, i, scene)
    if (!found) continue
    const { phrase, reading } = found
    i = phrase.end - 1
    if (reading.kind === 'none') continue
    if (reading.kind === 'vague') {
      push(phrase.start, phrase.end, { value: reading.value, type: 'DATE', from: null, to: null, inferred: [], rule: 'vague' })
      free = phrase.end
      continue
    }
    const { start, end, time } = extend(phrase, reading)
    const { period } = reading
    const value = period?.value ?? reading.blank
    push(Math.max(start, free), end, {
      value: time === undefined || period?.grain === 'span' ? value : `${value}T${time}`,
      type: time === undefined ? 'DATE' : 'TIME',
      from: period && isoDay(period.from),
      to: period && isoDay(period.to),
      inferred: reading.inferred,
      rule: reading.why,
    })
    if (period) scene.anchor = period
    if (period && period.grain === 'day' && reading.inferred.length === 0) scene.yearAnchor = period
    free = end
    i = end - 1
  }
  return mentions
}
