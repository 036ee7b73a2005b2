import type { EntryDate } from '../../../lib/log/entry.ts'

/** A run of characters, and whether we supplied them: supplied ones stand in square brackets. */
export type Piece = { text: string; supplied: boolean }

/** A said-on date as ISO text in pieces; parts that the page did not state are supplied. Empty for a date that is not resolved. */
export function saidOnPieces({ from, to, value, inferred }: EntryDate): Piece[] {
  if (from === null) return []
  const text = to === null || to === from ? from : wholeMonth(from, to) ? from.slice(0, 7) : `${from}/${ending(from, to)}`
  const day = /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) || text.length > 7
  const supplied = new Set(inferred)
  if (inferred.length === 0) return [{ text, supplied: false }]
  // A day worked out from "Saturday" or "this week" is supplied as a whole; "15 March" lacks its year alone.
  const onlyYear = supplied.size === 1 && supplied.has('year')
  if (onlyYear)
    return [
      { text: text.slice(0, 4), supplied: true },
      { text: text.slice(4), supplied: false },
    ]
  const yearAndMonth = day && supplied.size === 2 && supplied.has('year') && supplied.has('month')
  if (yearAndMonth)
    return [
      { text: text.slice(0, 7), supplied: true },
      { text: text.slice(7), supplied: false },
    ]
  return [{ text, supplied: true }]
}

const wholeMonth = (from: string, to: string) =>
  from.endsWith('-01') &&
  to.slice(0, 7) === from.slice(0, 7) &&
  new Date(`${to}T00:00:00Z`).getTime() + 86_400_000 === nextMonth(from)

const nextMonth = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1)

/** 2025-03-10/16 within one month, 2025-03-31/04-06 within one year. */
const ending = (from: string, to: string) =>
  from.slice(0, 7) === to.slice(0, 7) ? to.slice(8) : from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to
