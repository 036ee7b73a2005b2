import { firstWord } from './first-word.ts'

/** Short lines that stand with a remark or a teaser, and hardly ever in an article: how old it is, and what can be done with it. */

const ages: readonly RegExp[] = [
  /\b\d{1,2}:\d{2}\b/,
  /\b(?:\d+|an?)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)\.?(?: ago)?(?:\b|$)/i,
  /\b(?:ago|yesterday)\b|\b(?:vor|il y a|hace) \d|(?:тому|назад)(?!\p{L})/iu,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/i,
]
/** Most labels have nothing of an age, and need none of its patterns. */
const mayBeAge = /\d|\ban? ?|ago|yesterday|тому|назад/i
const deeds: ReadonlySet<string> = new Set(
  'reply replies respond like likes upvote report recommend share permalink відповісти ответить antworten répondre responder'.split(
    ' ',
  ),
)
/** Signs and arrows that stand before a deed. */
const edge = /^[^\p{L}]{0,3}/u

export const isChatter = (line: string): boolean =>
  deeds.has(firstWord(line.replace(edge, ''))) || (mayBeAge.test(line) && ages.some((age) => age.test(line)))
