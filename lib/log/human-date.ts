import type { EntryDate } from './entry.ts'

const dayFormat = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Noon, so that no zone moves the day. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

/** The date as an editor prints it: what the page's words do not state stands in square brackets, 15 March [2025]. */
export function humanDate({ from, to, inferred, text }: EntryDate, locale: string): string {
  if (from === null || to === null) return text
  const format = dayFormat(locale)
  if (from !== to) {
    const range = format.formatRange(noon(from), noon(to))
    return inferred.length > 0 ? `[${range}]` : range
  }
  const parts = format.formatToParts(noon(from))
  const supplied = parts.flatMap(({ type }, at) => (inferred.some((part) => part === type || part === 'week') ? [at] : []))
  const dateParts = parts.flatMap(({ type }, at) => (type === 'literal' ? [] : [at]))
  const [first, last] = [supplied.find((at) => dateParts.includes(at)), supplied.findLast((at) => dateParts.includes(at))]
  const words = (some: typeof parts): string => some.map(({ value }) => value).join('')
  if (first === undefined || last === undefined) return words(parts)
  return `${words(parts.slice(0, first))}[${words(parts.slice(first, last + 1))}]${words(parts.slice(last + 1))}`
}
