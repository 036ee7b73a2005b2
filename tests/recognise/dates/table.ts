/**
 * A sentence with its dates in square brackets (news uses none of its own), their values in order, and the publication day when it is not the
 * usual one.
 */
export type Case = [sentence: string, values: string[], published?: string | null]

/** What one rule finds, and as many look-alikes that it must leave alone. */
export type Table = { about: string; hits: readonly Case[]; lookAlikes: readonly string[] }

/** Unless a case says otherwise the page was published on Sunday 16 March 2025. */
export const usualDay = '2025-03-16'

/** The sentence without its brackets. */
export const plain = (sentence: string) => sentence.replace(/\[([^\]]*)\]/g, '$1')
