import * as chrono from 'chrono-node'
import nlp from 'compromise'
import compromiseDates from 'compromise-dates'
import { emptyContext } from '../../lib/recognise/context.ts'
import { dates } from '../../lib/recognise/dates/index.ts'
import { plain, usualDay } from '../recognise/dates/table.ts'
import { tables } from '../recognise/dates/tables.ts'

/** A stretch of days that a tagger found: offsets in the text, ISO days. */
type Found = { start: number; end: number; from: string; to: string }
type Tagger = (text: string, published: string) => Found[]

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

/**
 * Dates of the case tables found with the right first and last day, and look-alikes marked, in per cent. The days are those of
 * our own tagger where its value is the table's, as the tests prove. Vague and unresolved ones are nobody’s task.
 */
function accuracy(tagger: Tagger): { right: number; marked: number } {
  let [right, all, marked, traps] = [0, 0, 0, 0]
  for (const { hits, lookAlikes } of tables) {
    for (const [sentence, values, published = usualDay] of hits) {
      if (published === null) continue
      const text = plain(sentence)
      const wanted = dates(text, { ...emptyContext, publishedOn: published }).filter(({ value }) => values.includes(value))
      const found = tagger(text, published)
      for (const { span, from, to } of wanted) {
        if (!from || !to) continue
        all++
        if (found.some((f) => f.start < span.end && span.start < f.end && f.from === from && f.to === to)) right++
      }
    }
    traps += lookAlikes.length
    marked += lookAlikes.filter((sentence) => tagger(sentence, usualDay).length > 0).length
  }
  return { right: (100 * right) / all, marked: (100 * marked) / traps }
}

/** As in news, names, ages, amounts and speech. */
const fillers = [
  'Deputy Mayor Olena Bondar, 47, told Channel 5 that 1,250 of the 3,400 homes on Second Street had no power after six hours of repairs in the first district.',
  '“We need more than two lines, and we need them in order,” said Viktor Hnatiuk, who runs a bakery with 12 people and a loan of $40,000 at 4.5 percent.',
  'The European Commission and the U.S. Treasury declined to comment, a spokesman for the group of 25 governments said in a statement to Northern Wire.',
  'Nobody at the long table in the town hall had asked for the bridge, and yet each of them spoke of it as of an old friend who had moved away.',
].join(' ')

/** Text of our own with a date in some 450 characters, as in news: the sentences of the tables, each followed by four without a date. */
function newsText(length: number): string {
  const sentences = tables.flatMap(({ hits, lookAlikes }) => [...hits.map(([sentence]) => plain(sentence)), ...lookAlikes])
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${sentences[i % sentences.length]} ${fillers}\n`
  return text
}

const articleLength = 5_000
const articles = 60
const rounds = 12
/** Seconds of processor time after which a tagger has no further round. */
const enough = 5

/** Seconds of processor time, which other programs at work do not change, for a text taken article by article as on pages. */
function secondsFor(tagger: Tagger, text: string): number {
  const started = process.cpuUsage()
  for (let at = 0; at < text.length; at += articleLength) tagger(text.slice(at, at + articleLength), usualDay)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

/** Characters a second of each tagger: the best of some rounds, in which they take turns so that a slow moment meets all alike. */
function speeds(text: string): Map<Tagger, number> {
  const best = new Map<Tagger, number>()
  const spent = new Map<Tagger, number>()
  for (let round = 0; round < rounds; round++) {
    for (const [, tagger] of taggers) {
      const before = spent.get(tagger) ?? 0
      if (before > enough) continue
      const seconds = secondsFor(tagger, text)
      spent.set(tagger, before + seconds)
      best.set(tagger, Math.max(best.get(tagger) ?? 0, text.length / seconds))
    }
  }
  return best
}

const taggers = [
  ['dates', ours],
  ['chrono-node', chronoNode],
  ['compromise', compromise],
] as const

const percent = (n: number) => `${n.toFixed(1)} %`
const perSecond = (n: number) => `${(n / 1e6).toFixed(2)} million characters a second of processor time`

/** Dates beside chrono-node and compromise: on the case tables of this project, which decide nothing about the aims of others, and in speed. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const text = newsText(articleLength * articles)
  const speed = speeds(text)
  return taggers.flatMap(([name, tagger]) => {
    const { right, marked } = accuracy(tagger)
    return [
      { name: `${name}: right days on the case tables`, value: percent(right) },
      { name: `${name}: look-alikes marked`, value: percent(marked) },
      { name: `${name}: speed`, value: perSecond(speed.get(tagger) ?? 0) },
    ]
  })
}
