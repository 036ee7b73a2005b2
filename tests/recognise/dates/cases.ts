import { expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { dates } from '../../../lib/recognise/dates/index.ts'

/**
 * A sentence with its dates in square brackets, their values in order, and the publication day when it is not the table's own. Plain brackets in a
 * sentence are not needed: news does not use them.
 */
export type Case = [sentence: string, values: string[], published?: string | null]

const marked = /\[([^\]]*)\]/g

/** The sentence without its brackets. */
export const plain = (sentence: string) => sentence.replace(marked, '$1')

/** What the recogniser finds, written as a case. */
export function found(text: string, published: string | null): { sentence: string; values: string[] } {
  const mentions = dates(text, { ...emptyContext, publishedOn: published })
  let sentence = ''
  let at = 0
  for (const { span } of mentions) {
    sentence += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return { sentence: sentence + text.slice(at), values: mentions.map((m) => m.value) }
}

/** Unless a case says otherwise the page was published on Sunday 16 March 2025. */
export const usualDay = '2025-03-16'

export function checkCases(cases: readonly Case[]) {
  it.each(cases)('%s → %s', (sentence, values, published = usualDay) => {
    expect(found(plain(sentence), published)).toEqual({ sentence, values })
  })
}

/** Sentences in which nothing is a date. */
export function checkLookAlikes(sentences: readonly string[]) {
  it.each(sentences)('leaves unmarked: %s', (sentence) => {
    expect(found(sentence, usualDay)).toEqual({ sentence, values: [] })
  })
}
