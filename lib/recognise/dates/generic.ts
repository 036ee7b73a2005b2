import type { Phrase } from './phrase.ts'
import type { Scene } from './scene.ts'
import { commands } from './tense.ts'

/** Texts and clauses that speak of no one day: their weekdays and tomorrows are those of whoever reads them. */

const reach = 24

/** The first token of the clause: behind the last stop or quotation mark. */
function clauseStart(phrase: Phrase): number {
  let i = phrase.start
  while (i > phrase.start - reach && !phrase.is(i - 1, 'stop', 'break', 'opening', 'closing')) i--
  return i
}

const someone = /^(?:i|we|you|it|they|he|she)$/

const invitation = /^(?:subscribe|donate|sign|join|call|order|buy|book|shop)$/i

/** "Order by Thursday and we send it": true whenever the command is obeyed. "Subscribe today" stands on a page for good. */
function isOffer(phrase: Phrase): boolean {
  const first = clauseStart(phrase)
  if (phrase.has('today') && invitation.test(phrase.word(first))) return true
  // "Order returned by Thursday": a noun.
  if (!commands.has(phrase.word(first).toLowerCase()) || phrase.word(first + 1).endsWith('ed')) return false
  for (let i = first; i < first + reach && !phrase.is(i, 'stop', 'break'); i++)
    if (phrase.is(i, 'and') && someone.test(phrase.word(i + 1))) return true
  return false
}

/** “The zip stuck on Sunday,” wrote a customer, August 2025: signed words that tell no day. */
function isSigned(phrase: Phrase): boolean {
  let i = phrase.end
  for (const end = i + 3 * reach; !phrase.is(i, 'closing'); i++) if (i > end || phrase.is(i, 'break')) return false
  for (const end = i + reach; i < end; i++)
    if (phrase.is(i, 'stop', 'break'))
      return phrase.is(i - 1, 'year') && phrase.is(i - 2, 'month', 'may') && phrase.is(i - 3, 'comma', 'dash')
  return false
}

const steps =
  /(?:^|[.!?;:\n]\s?)(?:Add|Bake|Beat|Boil|Chill|Chop|Combine|Cook|Cover|Crumble|Cut|Drain|Fry|Heat|Mash|Mix|Peel|Pour|Press|Roast|Season|Serve|Simmer|Slice|Soak|Sprinkle|Stir|Whisk)\s/g

/** A recipe says what to do on any day. */
export const isRecipe = (text: string): boolean => (text.match(steps)?.length ?? 0) >= 3

export const isAnyDay = (phrase: Phrase, scene: Scene): boolean =>
  scene.quote ? isSigned(phrase) : isOffer(phrase) || scene.isRecipe(phrase.tokens.text)

/** "Tours leave on the first Saturday of the month, from May to October": so it is every year. */
export function isHabit(phrase: Phrase): boolean {
  const first = clauseStart(phrase)
  for (let i = first; i < phrase.end + reach && !phrase.is(i, 'stop', 'break'); i++) {
    if (phrase.is(i, 'each', 'weekdays', 'parts') || /^(?:daily|weekly)$/.test(phrase.word(i))) return true
    if (phrase.is(i, 'weekday') && phrase.is(i - 1, 'ordinal', 'last') && phrase.is(i + 1, 'of')) return true
  }
  return false
}
