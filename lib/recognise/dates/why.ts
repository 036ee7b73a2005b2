import { parseDay } from './calendar.ts'
import { longDay, monthName, weekdayName } from './names.ts'

/** English for each way in which a value is reached, {what} and {to} to be filled in. */
const sentences = {
  stated: 'as stated',
  vague: 'vague',
  unknown: 'publication day unknown',
  closest: 'closest {what} to {to}',
  lastBefore: 'last {what} before {to}',
  lastUpTo: 'last {what} on or before {to}',
  firstAfter: 'first {what} after {to}',
  firstFrom: 'first {what} on or after {to}',
  secondAfter: 'second {what} after {to}',
  inYear: '{what} of {to}',
  inWeek: '{what} in the week {place} {to}',
  away: '{count} {place} {to}',
  fromSpeech: '{count} {place} the day of speech, {to}',
  night: 'the night before {to}',
  comingWeek: 'said on a Sunday of what is to come: the week after {to}',
  sevenDays: 'the seven days to {to}',
  atHand: 'on the day at hand, {to}',
  namedBefore: 'the {what} named before, {to}',
  yearBefore: 'a year before {to}',
  toldBehind: 'the {what} of {to}, named right behind',
  endsOn: 'the {what} that ends on {to}',
  attacks: 'the attacks of 11 September 2001',
} as const

export type WhyKey = keyof typeof sentences

/**
 * How a value was reached, for any language. `what` is what the words name, as a TIMEX3 value without what they leave out (XXXX-03-16,
 * XXXX-WXX-1, XXXX-Q3, XXXX-SU, XXXX-XX-20), a grain (day, week, month …) or the English name of a holiday; empty where the key needs none.
 * `count` is how many of them the value lies away, negative before, with `away`, `fromSpeech` and `inWeek`; otherwise 0. `to` is the TIMEX3
 * value that it was counted from, mostly the publication day; empty for what is stated, vague or unknown.
 */
export type Why = { key: WhyKey; what: string; count: number; to: string }

export const because = (key: WhyKey, to: string, what = '', count = 0): Why => ({ key, what, count, to })

const seasons: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

/** A value as a reader would say it: "16 March", "Monday", "quarter 3", "Sunday 16 March 2025"; as it is when it needs no words. */
function inWords(value: string): string {
  const whole = parseDay(value)
  if (value.includes('/')) return value.split('/').map(inWords).join(' to ')
  if (whole !== null) return longDay(whole)
  const [year = '', part = '', day] = value.split('-')
  if (part === 'WXX') return weekdayName(Number(day))
  if (part === 'XX') return `day ${Number(day)} of a month`
  const month = monthName(Number(part))
  const name = month || seasons[part] || part.replace(/^Q/, 'quarter ').replace(/^H/, 'half ')
  if (year === 'XXXX') return day === undefined ? name : `${Number(day)} ${name}`
  return month ? `${month} ${year}` : value
}

/** The rule of a date in English: "closest 16 March to Sunday 16 March 2025". */
export function inEnglish({ key, what, count, to }: Why): string {
  const away = Math.abs(count)
  const parts: Record<string, string> = {
    what: inWords(what),
    to: inWords(to),
    count: away > 1 ? `${away} ${what}s` : `the ${what}`,
    place: count < 0 ? 'before' : count > 0 ? 'after' : 'of',
  }
  return sentences[key].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
}
