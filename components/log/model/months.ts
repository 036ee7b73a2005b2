/** Calendar months as ISO strings, 2025-03, counted without a time zone. */

const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** The month `steps` later, or earlier when negative. */
export function addMonths(month: string, steps: number): string {
  const at = number(month) + steps
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** How many months lie from `first` to `last`, counting both. */
export function monthsBetween(first: string, last: string): number {
  return number(last) - number(first) + 1
}

/** First and last day of the month, 2025-03-01 and 2025-03-31. */
export function daysOf(month: string): { saidFrom: string; saidTo: string } {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
  return { saidFrom: `${month}-01`, saidTo: `${month}-${String(last).padStart(2, '0')}` }
}

/** The month that the two days span from end to end; null for any other range. */
export function monthOf(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null
  const month = from.slice(0, 7)
  const days = daysOf(month)
  return days.saidFrom === from && days.saidTo === to ? month : null
}
