import { emptyContext } from '../../lib/recognise/context.ts'
import { officials } from '../../lib/recognise/officials/index.ts'
import { quotes } from '../../lib/recognise/quotes/index.ts'
import { medianTime, newsOf, rate } from './news.ts'

/** Texts that no article is, by what they repeat. */
const hostile: Record<string, string> = {
  'quotation marks': '"',
  'opening and closing marks': '“” ',
  'single marks and apostrophes': "'a ' b’ ",
  'quoted letters': ' "a"',
  'unclosed quotations': '“a\n',
  capitals: 'Aaa ',
  'reporting verbs': 'said ',
  attributions: '"a," said Ann Lind and ',
  appositions: 'Ann Lind, the mayor, ',
  namesakes: 'Ab Lind said “x”. Cd Lind said “y”. ',
}

const timeOf = (unit: string, length: number) => {
  const text = unit.repeat(Math.ceil(length / unit.length))
  return medianTime(() => quotes(text, emptyContext, []), 3, 1)
}

/** Quotes and attribution over news, and how time grows with the length of hostile text: 4 is linear for four times as much. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const archive = newsOf(500_000)
  const named = officials(archive, emptyContext)
  const news = medianTime(() => quotes(archive, emptyContext, named))
  return [
    { name: 'quotes and attribution, news', value: rate(archive.length, news) },
    ...Object.entries(hostile).map(([name, unit]) => {
      const [short, long] = [timeOf(unit, 50_000), timeOf(unit, 200_000)]
      return {
        name: `quotes, nothing but ${name}`,
        value: `${rate(200_000, long)}, ${(long / short).toFixed(1)} times for 4 times the text`,
      }
    }),
  ]
}
