import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { emptyContext } from '../../lib/recognise/context.ts'
import { officials } from '../../lib/recognise/officials/index.ts'

/** News-like filler: names in and out of lists, titles, surnames, dates and plain sentences. */
const paragraph = [
  'Ukrainian President Volodymyr Zelensky met British Prime Minister Keir Starmer in Kyiv on Monday, officials said.',
  'Zelensky told reporters that the talks with Starmer had lasted three hours and that engineers would return in the spring.',
  'The ministry’s spokesperson, Heorhii Tykhyi, said the list of towns in Donetsk and Luhansk oblasts had not changed since March.',
  '“We will read every page of it,” said Anna Testova, a teacher who lives near the station with her two sons.',
  'Former Bridge Minister Ivo Samplek and Gov. Dana Exampleton wrote that the ferry needs a new engine before winter comes.',
].join(' ')

const rate = (text: string, rounds: number) => {
  const started = performance.now()
  for (let i = 0; i < rounds; i++) officials(text, { ...emptyContext, publishedOn: '2025-03-16' })
  const seconds = (performance.now() - started) / 1000
  return `${((text.length * rounds) / seconds / 1e6).toFixed(1)} million characters a second`
}

export async function bench(): Promise<{ name: string; value: string }[]> {
  const started = performance.now()
  officials('Putin spoke.', emptyContext)
  const startUp = performance.now() - started
  const article = `${paragraph}\n`.repeat(40)
  const packed = readFileSync(join(import.meta.dirname, '../../lib/gazetteer/officials.generated.ts'))
  return [
    { name: 'officials: first call, with the gazetteer unpacked', value: `${startUp.toFixed(1)} ms` },
    { name: 'officials: articles of 25 thousand characters', value: rate(article, 40) },
    { name: 'officials: one text of 2.5 million characters', value: rate(article.repeat(100), 1) },
    { name: 'officials: 2 million capital letters with blanks', value: rate('A '.repeat(1_000_000), 1) },
    { name: 'officials: gazetteer, gzipped', value: `${(gzipSync(packed, { level: 9 }).length / 1000).toFixed(1)} kB` },
  ]
}
