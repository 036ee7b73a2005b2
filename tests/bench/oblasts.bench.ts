import { oblastNames } from '../../lib/gazetteer/oblast-names.ts'
import { emptyContext } from '../../lib/recognise/context.ts'
import { oblasts } from '../../lib/recognise/oblasts/index.ts'

/** Invented news prose about the war: a region in every other sentence. */
const dense = `Crews reached the Donetsk and Luhansk regions on Monday, the ministry said. Trams ran again in Kharkiv, where the mayor opened a bridge.
The governor of Kherson region thanked farmers. Power returned to parts of Sumy, Chernihiv and Poltava oblasts before noon.
"We have counted every pump," a spokesman said in Kyiv. Ferries to Crimea were halted, and the peninsula waited for calmer weather.
Envoys spoke of Donetsk, Luhansk, Kherson and Zaporizhzhia; the Zaporizhzhia nuclear power plant was not on the agenda.
Prices rose by two per cent in March, and the harvest was early. A village in Mykolaiv oblast has a new school with nine teachers.
`
/** The same with no region in it. */
const sparse = `Crews reached the upper valley on Monday, the ministry said. Trams ran again in the old town, where the mayor opened a bridge.
The head of the union thanked farmers. Power returned to most of the suburbs before noon, and the trains were on time again.
"We have counted every pump," a spokesman said in Vienna. Ferries were halted, and the islands waited for calmer weather.
`
const hostile = `${oblastNames
  .slice(0, 20)
  .map(({ text }) => text)
  .join(', ')} and `

const million = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000)

/** The best of several runs, in characters a second. */
function speed(text: string): string {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 7; run++) {
    const started = performance.now()
    oblasts(text, { ...emptyContext, publishedOn: '2025-03-16' })
    best = Math.min(best, performance.now() - started)
  }
  return `${(text.length / best / 1000).toFixed(1)} million characters a second`
}

export async function bench(): Promise<{ name: string; value: string }[]> {
  return [
    { name: 'prose with a region in every other sentence', value: speed(million(dense)) },
    { name: 'prose without regions', value: speed(million(sparse)) },
    { name: 'one endless list of regions', value: speed(million(hostile)) },
  ]
}
