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

/** The one that stands nearest to where that one stood; null when none is left. */
export function nearestTo(mentions: readonly Mention[], mention: Mention): Mention | null {
  const distance = ({ span }: Mention) => Math.abs(span.start - mention.span.start)
  const nearer = (best: Mention | null, other: Mention) => (best && distance(best) <= distance(other) ? best : other)
  return alike(mentions, mention)
    .filter(({ kind }) => kind === mention.kind)
    .reduce<Mention | null>(nearer, null)
}
