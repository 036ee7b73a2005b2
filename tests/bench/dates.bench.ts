import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { emptyContext } from '../../lib/recognise/context.ts'
import { dates } from '../../lib/recognise/dates/index.ts'
import { plain, usualDay } from '../recognise/dates/table.ts'
import { tables } from '../recognise/dates/tables.ts'
import { type Tagger, taggers } from './date-taggers.ts'

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

const percent = (n: number) => `${n.toFixed(1)} %`
const perSecond = (n: number) => `${(n / 1e6).toFixed(2)} million characters a second of processor time`

/** The best of some rounds in a process of its own. */
const speedOf = (name: string): number =>
  Number(execFileSync(process.execPath, [join(import.meta.dirname, 'dates-speed.ts'), name], { encoding: 'utf8' }))

/** Dates beside chrono-node and compromise: on the case tables of this project, which decide nothing about the aims of others, and in speed. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  return Object.entries(taggers).flatMap(([name, tagger]) => {
    const { right, marked } = accuracy(tagger)
    return [
      { name: `${name}: right days on the case tables`, value: percent(right) },
      { name: `${name}: look-alikes marked`, value: percent(marked) },
      { name: `${name}: speed`, value: perSecond(speedOf(name)) },
    ]
  })
}
