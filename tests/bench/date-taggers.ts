import * as chrono from 'chrono-node'
import nlp from 'compromise'
import compromiseDates from 'compromise-dates'
import { emptyContext } from '../../lib/recognise/context.ts'
import { dates } from '../../lib/recognise/dates/index.ts'

/** A stretch of days that a tagger found: offsets in the text, ISO days. */
type Found = { start: number; end: number; from: string; to: string }
export type Tagger = (text: string, published: string) => Found[]

const withDates = nlp.extend(compromiseDates)

const ours: Tagger = (text, publishedOn) =>
  dates(text, { ...emptyContext, publishedOn }).flatMap(({ span, from, to }) => (from && to ? [{ ...span, from, to }] : []))

const two = (n: number | null) => String(n).padStart(2, '0')

/** The days of what chrono is certain of: a day, a month or a year. */
function daysOf(parts: chrono.ParsedComponents): { from: string; to: string } {
  const [year, month] = [parts.get('year') ?? 0, parts.get('month') ?? 1]
  const day = `${year}-${two(month)}-${two(parts.get('day'))}`
  if (parts.isCertain('day') || parts.isCertain('weekday') || !parts.isCertain('year')) return { from: day, to: day }
  if (!parts.isCertain('month')) return { from: `${year}-01-01`, to: `${year}-12-31` }
  return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}` }
}

const chronoNode: Tagger = (text, published) =>
  chrono.parse(text, new Date(`${published}T12:00:00`)).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    from: daysOf(start).from,
    to: daysOf(end ?? start).to,
  }))

/** What compromise tells of a date; its own types leave it open. */
type CompromiseDate = { offset: { start: number; length: number }; dates: { start: string | null; end: string | null } }

const compromise: Tagger = (text, published) => {
  const found: CompromiseDate[] = withDates(text)
    .dates({ today: published, timezone: 'UTC' })
    .json({ offset: true, terms: false })
  return found.map(({ offset, dates: { start, end } }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    from: start?.slice(0, 10) ?? '',
    to: (end ?? start)?.slice(0, 10) ?? '',
  }))
}

/** Ours first, then what a user would pick instead. */
export const taggers: Readonly<Record<string, Tagger>> = { dates: ours, 'chrono-node': chronoNode, compromise }
