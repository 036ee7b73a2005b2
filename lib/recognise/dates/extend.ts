import type { Grain } from './periods.ts'
import type { Phrase } from './phrase.ts'
import type { Dated } from './reading.ts'
import { ending, pattern } from './symbols.ts'

/** What belongs to a date but does not change its days: "the end of March", "early 2014", "Monday morning", "10 a.m. Monday". */
type Extended = { start: number; end: number; time: string | undefined }

const reach = 8
const edges = ending('((the? (edge|middle|half) of the?)|(the? ordinal half of the?)|the? early dash?|earlier|later)')
const dayEdges = ending('(the? (edge|middle|early tick) of|early on?|earlier on?|later on?)')
const partBefore = ending('((the|this|early)? part (of|on)?|early dash? part|clock zone? on?)')
const partAfter = pattern('comma? (at|by|about)? (early|at)? clock zone?')
const partOfDay = pattern('early? part')

const coarse: ReadonlySet<Grain> = new Set(['week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century'])

export function extend(phrase: Phrase, reading: Dated): Extended {
  const { tokens } = phrase
  let { start, end } = phrase
  let { time } = reading
  const grain = reading.period?.grain ?? (/-\d$|-XX$|-\d\d$/.test(reading.blank) ? 'day' : 'year')
  const before = () => tokens.symbols.slice(Math.max(0, start - reach), start)
  const takeBefore = (shape: RegExp) => {
    const found = shape.exec(before())
    if (found) start -= found[0].length
    return found !== null
  }
  if (coarse.has(grain)) takeBefore(edges)
  if (grain === 'day' && time === undefined) {
    const takeAfter = (shape: RegExp) => {
      shape.lastIndex = end
      const found = shape.exec(tokens.symbols)
      if (!found) return false
      end += found[0].length
      return true
    }
    const keys = (from: number, to: number) => {
      for (let i = from; i < to; i++) {
        if (phrase.is(i, 'part', 'clock', 'zone')) time = (time ?? '') + (tokens.meanings[i]?.key ?? '')
      }
    }
    if (takeAfter(partOfDay) || takeAfter(partAfter)) keys(phrase.end, end)
    else if (takeBefore(partBefore)) keys(start, phrase.start)
    takeBefore(dayEdges)
  }
  return { start, end, time }
}
