import type { RecogniseContext } from '../context.ts'
import type { DateMention } from '../mention.ts'
import { isoDay, parseDay } from './calendar.ts'
import { extend } from './extend.ts'
import { readAt } from './grammar.ts'
import { Scene } from './scene.ts'
import { tokenise } from './tokens.ts'
import { because, inEnglish } from './why.ts'

/** Whether a mention has days on the calendar; vague ones ("recently") and unresolved ones have none and are not highlighted. */
export const isResolved = (mention: DateMention): mention is DateMention & { from: string; to: string } => mention.from !== null

/** Americans write the month first; so does a page that does not say whose English it is. */
const writesMonthFirst = (language: string | null) => /^en(?:-US)?$/i.test(language ?? 'en')

/**
 * Calendar expressions of an English text, in order and without overlaps. Everything relative is resolved against `context.publishedOn`;
 * without it only what is absolute has days. Linear in the length of the text.
 */
export function dates(text: string, context: RecogniseContext): DateMention[] {
  const tokens = tokenise(text)
  const { starts, ends, symbols } = tokens
  const published = context.publishedOn === null ? null : parseDay(context.publishedOn)
  const scene = new Scene(published, !writesMonthFirst(context.language), readAt)
  const mentions: DateMention[] = []
  const push = (start: number, end: number, mention: Omit<DateMention, 'kind' | 'span' | 'rule'>) => {
    const span = { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
    mentions.push({ kind: 'date', span, ...mention, rule: inEnglish(mention.why) })
  }

  /** The token behind the last mention. */
  let free = 0
  let i = 0
  while (i < starts.length) {
    scene.step(symbols.charCodeAt(i))
    const found = readAt(tokens, i, scene)
    if (!found) {
      i++
      continue
    }
    const { phrase, reading } = found
    i = phrase.end
    if (reading.kind === 'none') continue
    if (reading.kind === 'vague') {
      push(phrase.start, phrase.end, {
        value: reading.value,
        type: 'DATE',
        from: null,
        to: null,
        inferred: [],
        why: because('vague', ''),
      })
    } else {
      const { start, end, time } = extend(phrase, reading)
      const { period, blank, inferred, why } = reading
      const value = period?.value ?? blank
      i = end
      push(start < free ? phrase.start : start, end, {
        value: time === undefined || period?.grain === 'span' ? value : `${value}T${time}`,
        type: time === undefined ? 'DATE' : 'TIME',
        from: period && isoDay(period.from),
        to: period && isoDay(period.to),
        inferred,
        why,
      })
      if (period) scene.pass(period, inferred.length === 0)
    }
    free = i
  }
  return mentions
}
