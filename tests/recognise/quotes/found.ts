import { emptyContext } from '../../../lib/recognise/context.ts'
import type { QuoteMention } from '../../../lib/recognise/mention.ts'
import { officials } from '../../../lib/recognise/officials/index.ts'
import { quotes } from '../../../lib/recognise/quotes/index.ts'

/** The quotations of a text, with its officials known. */
export const found = (text: string): QuoteMention[] => quotes(text, emptyContext, officials(text, emptyContext))

/** Each quotation as "name: words"; a speaker whom the text does not name is "?". */
export const spoken = (text: string): string[] =>
  found(text).map(({ span, speaker }) => `${speaker?.name ?? '?'}: ${text.slice(span.start, span.end)}`)
