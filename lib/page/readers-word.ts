import type { DateMention, Mention } from '../recognise/mention.ts'
import { thingOf } from './same-thing.ts'

/** A week as it is chosen on the card: its TIMEX3 value and its first and last ISO day. */
export type Week = { value: string; from: string; to: string }

export const chosenByReader = 'chosen by the reader'

/** The mentions without the things that the reader rejected, and with the weeks that the reader chose in place of those that were found. */
export function withReadersWord(
  mentions: readonly Mention[],
  rejected: ReadonlySet<string>,
  weeks: ReadonlyMap<string, Week>,
): Mention[] {
  const inWeek = (date: DateMention): DateMention => {
    const week = weeks.get(date.value)
    return week ? { ...date, ...week, rule: chosenByReader } : date
  }
  return mentions
    .filter((mention) => !rejected.has(thingOf(mention)))
    .map((mention) => {
      if (mention.kind === 'date') return inWeek(mention)
      return mention.kind === 'quote' && mention.saidOn ? { ...mention, saidOn: inWeek(mention.saidOn) } : mention
    })
}

const dayLength = 86_400_000
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
const words = /\b(?<last>last|past|previous)\b|\b(?<next>next|coming|following)\b|\bthis\b/i

/** The ISO week that begins on this Monday: 2025-W11. */
function weekFrom(monday: number): Week {
  const thursday = new Date(monday + 3 * dayLength)
  const year = thursday.getUTCFullYear()
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayLength)) + 1
  return { value: `${year}-W${String(number).padStart(2, '0')}`, from: isoOf(monday), to: isoOf(monday + 6 * dayLength) }
}

/**
 * The two weeks that "this week", "next week" or "last week" may mean in what was published on a Sunday, which ends a week
 * for some readers and begins one for others; [] for any other date.
 */
export function possibleWeeks(date: { text: string; value: string }, published: string | null): Week[] {
  if (published === null || !/^\d{4}-W\d\d$/.test(date.value) || !/\bweek\b/i.test(date.text)) return []
  const sunday = Date.parse(`${published}T00:00:00Z`)
  const said = words.exec(date.text)
  if (!said || new Date(sunday).getUTCDay() !== 0) return []
  const ahead = said.groups?.next ? 1 : said.groups?.last ? -1 : 0
  const monday = sunday - 6 * dayLength + ahead * 7 * dayLength
  return [weekFrom(monday), weekFrom(monday + 7 * dayLength)]
}
