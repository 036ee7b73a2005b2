import { emptyContext } from '../../lib/recognise/context.ts'
import { dates } from '../../lib/recognise/dates/index.ts'
import { oblasts } from '../../lib/recognise/oblasts/index.ts'
import { officials } from '../../lib/recognise/officials/index.ts'
import { quotes } from '../../lib/recognise/quotes/index.ts'
import { recognise } from '../../lib/recognise/recognise.ts'
import { cpuTime, medianTime, newsOf, rate } from './news.ts'

/** All recognisers together and each alone, over one article's length and over many, on one core, in processor time. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const context = { ...emptyContext, publishedOn: '2025-03-17' }
  const firstCall = cpuTime(() => recognise('Officials are unpacked at the first call.', context))
  const article = newsOf(10_000)
  const coldArticle = cpuTime(() => recognise(article, context))
  const short = Array.from({ length: 100 }, (_, i) => article.slice(i * 50, i * 50 + 1400))
  const readShort = () => {
    for (const text of short) recognise(text, context)
  }
  const coldShort = cpuTime(readShort)
  const archive = newsOf(500_000)
  const named = recognise(archive, context).filter(({ kind }) => kind !== 'quote')
  const figure = (name: string, text: string, run: (text: string) => unknown) => ({
    name,
    value: rate(
      text.length,
      medianTime(() => run(text)),
    ),
  })
  return [
    { name: 'first call, which unpacks the gazetteer', value: `${firstCall.toFixed(1)} ms` },
    { name: 'the first article after it, 10,000 characters', value: `${coldArticle.toFixed(1)} ms` },
    {
      name: 'the first 100 articles of 1,400 characters, with what the engine still compiles',
      value: rate(140_000, coldShort),
    },
    {
      name: 'all together, 100 articles of 1,400 characters, compiled',
      value: rate(140_000, medianTime(readShort, 9, 25)),
    },
    figure('all together, 10,000 characters', article, (text) => recognise(text, context)),
    figure('all together, 500,000 characters', archive, (text) => recognise(text, context)),
    figure('officials alone', archive, (text) => officials(text, context)),
    figure('dates alone', archive, (text) => dates(text, context)),
    figure('oblasts alone', archive, (text) => oblasts(text, context)),
    figure('quotes and attribution alone', archive, (text) => quotes(text, context, named)),
  ]
}
