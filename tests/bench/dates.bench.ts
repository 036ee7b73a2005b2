import * as chrono from 'chrono-node'
import { emptyContext } from '../../lib/recognise/context.ts'
import { dates } from '../../lib/recognise/dates/index.ts'
import { plain, usualDay } from '../recognise/dates/table.ts'
import { tables } from '../recognise/dates/tables.ts'

type Found = { start: number; end: number; value: string }
type Tagger = (text: string, published: string) => Found[]

const two = (n: number | null) => String(n).padStart(2, '0')

/** The TIMEX3 value of what chrono is certain of: a day, a month or a year. */
function timexOf(parts: chrono.ParsedComponents): string {
  const day = `${parts.get('year')}-${two(parts.get('month'))}-${two(parts.get('day'))}`
  if (parts.isCertain('day') || parts.isCertain('weekday')) return day
  return parts.isCertain('month') ? day.slice(0, 7) : parts.isCertain('year') ? day.slice(0, 4) : day
}

const ours: Tagger = (text, publishedOn) =>
  dates(text, { ...emptyContext, publishedOn }).map(({ span, value }) => ({ ...span, value: value.replace(/T.*/, '') }))

const theirs: Tagger = (text, published) =>
  chrono.parse(text, new Date(`${published}T12:00:00`)).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    value: end ? `${timexOf(start)}/${timexOf(end)}` : timexOf(start),
  }))

/** Dates of the case tables found with the right value, and look-alikes marked, in per cent. Vague and unresolved ones are nobody’s task. */
function accuracy(tagger: Tagger): { right: number; marked: number } {
  let [right, all, marked, traps] = [0, 0, 0, 0]
  for (const { hits, lookAlikes } of tables) {
    for (const [sentence, values, published = usualDay] of hits) {
      if (published === null) continue
      const found = tagger(plain(sentence), published)
      let brackets = 0
      for (const match of sentence.matchAll(/\[([^\]]*)\]/g)) {
        const start = match.index - brackets
        const end = start + (match[1]?.length ?? 0)
        const value = values[brackets / 2]?.replace(/T.*/, '') ?? ''
        brackets += 2
        if (!/^\d/.test(value)) continue
        all++
        if (found.some((f) => f.start < end && start < f.end && f.value === value)) right++
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

/** Characters a second of processor time, which other programs at work do not change; the best of some rounds, article by article as on pages. */
function speed(tagger: Tagger, text: string): number {
  let best = 0
  for (let round = 0; round < rounds; round++) {
    const started = process.cpuUsage()
    for (let at = 0; at < text.length; at += articleLength) tagger(text.slice(at, at + articleLength), usualDay)
    const { user, system } = process.cpuUsage(started)
    best = Math.max(best, (text.length / (user + system)) * 1e6)
  }
  return best
}

const percent = (n: number) => `${n.toFixed(1)} %`
const perSecond = (n: number) => `${(n / 1e6).toFixed(2)} million characters a second of processor time`

/** Dates beside chrono-node: on the case tables of this project, which decide nothing about chrono’s own aims, and in speed. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const text = newsText(articleLength * articles)
  const rows: { name: string; value: string }[] = []
  for (const [name, tagger] of [
    ['dates', ours],
    ['chrono-node', theirs],
  ] as const) {
    const { right, marked } = accuracy(tagger)
    rows.push({ name: `${name}: right value on the case tables`, value: percent(right) })
    rows.push({ name: `${name}: look-alikes marked`, value: percent(marked) })
    rows.push({ name: `${name}: speed`, value: perSecond(speed(tagger, text)) })
  }
  return rows
}
