import { emptyContext, type RecogniseContext } from '../../../lib/recognise/context.ts'
import { officials } from '../../../lib/recognise/officials/index.ts'

/**
 * A sentence in which every official is set in braces: "{Putin} spoke". Where the canonical name differs from the words it
 * follows them: "{Putin=Vladimir Putin}".
 */
export type Marked = string

const braces = /\{([^{}=]+)(?:=([^{}]+))?\}/g

export const plain = (marked: Marked): string => marked.replace(braces, '$1')

/** What the braces say should be found. */
export const expectedIn = (marked: Marked): string[] =>
  [...marked.matchAll(braces)].map(([, words, name]) => `${words} → ${name ?? words}`)

/** What is found, in the same words. */
export const foundIn = (marked: Marked, context: Partial<RecogniseContext> = {}): string[] => {
  const text = plain(marked)
  const mentions = officials(text, { ...emptyContext, publishedOn: '2025-03-16', ...context })
  return mentions.map(({ span, name }) => `${text.slice(span.start, span.end)} → ${name}`)
}
