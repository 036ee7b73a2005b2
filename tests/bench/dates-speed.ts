import { plain, usualDay } from '../recognise/dates/table.ts'
import { tables } from '../recognise/dates/tables.ts'
import { type Tagger, taggers } from './date-taggers.ts'

/** Prints the speed of the tagger that is named, in characters a second of processor time. Each is run in a process of its own, so that none pays for the memory of another. */

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
const rounds = 60
/** Seconds of processor time after which there is no further round. */
const enough = 5

/** Seconds of processor time, which other programs at work do not change, for a text taken article by article as on pages. */
function secondsFor(tagger: Tagger, text: string): number {
  const started = process.cpuUsage()
  for (let at = 0; at < text.length; at += articleLength) tagger(text.slice(at, at + articleLength), usualDay)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

const tagger = taggers[process.argv[2] ?? '']
if (!tagger) throw new Error(`Name one of ${Object.keys(taggers).join(', ')}.`)
const text = newsText(articleLength * articles)
let spent = 0
let best = Number.POSITIVE_INFINITY
for (let round = 0; round < rounds && spent < enough; round++) {
  const seconds = secondsFor(tagger, text)
  spent += seconds
  best = Math.min(best, seconds)
}
console.log(text.length / best)
