import type { Mention } from '../recognise/mention.ts'
import { thingOf } from './same-thing.ts'

/** One mention among those of the same thing; `mentions` are all that are marked, in the order of the text. */

const alike = (mentions: readonly Mention[], mention: Mention): Mention[] => {
  const thing = thingOf(mention)
  return mentions.filter((other) => thingOf(other) === thing)
}

const indexIn = (mentions: readonly Mention[], { span }: Mention): number =>
  mentions.findIndex((other) => other.span.start === span.start)

/** Its place, from 1, and the number of them. */
export function placeAmong(mentions: readonly Mention[], mention: Mention): { n: number; of: number } {
  const same = alike(mentions, mention)
  return { n: indexIn(same, mention) + 1, of: same.length }
}

/** The next one or the one before, round and round. */
export function neighbourOf(mentions: readonly Mention[], mention: Mention, by: 1 | -1): Mention {
  const same = alike(mentions, mention)
  return same.at((indexIn(same, mention) + by) % Math.max(1, same.length)) ?? mention
}

/** The words of a mention, and what stands right before and behind them. */
export type Setting = { words: string; before: string; after: string }

/** Characters on either side by which a mention is known again. */
const beside = 24

export const settingOf = (text: string, { span: { start, end } }: Mention): Setting => ({
  words: text.slice(start, end),
  before: text.slice(Math.max(0, start - beside), start),
  after: text.slice(end, end + beside),
})

/**
 * A mention in a text that was read again: the same words for the same thing beside at least one of its neighbours, as near as may
 * be to where it stood. Null when it is gone: what is said elsewhere of the same thing, or another quote, is another mention.
 */
export function foundAgain(mentions: readonly Mention[], text: string, mention: Mention, setting: Setting): Mention | null {
  const distance = ({ span }: Mention) => Math.abs(span.start - mention.span.start)
  const nearer = (best: Mention | null, other: Mention) => (best && distance(best) <= distance(other) ? best : other)
  const isSame = (other: Mention) => {
    const { words, before, after } = settingOf(text, other)
    return words === setting.words && (before === setting.before || after === setting.after)
  }
  return alike(mentions, mention).filter(isSame).reduce<Mention | null>(nearer, null)
}
