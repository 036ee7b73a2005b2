import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { JSDOM, VirtualConsole } from 'jsdom'
import { build } from 'vite'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { newsroomPages } from '../fixtures/pages/newsrooms/all.ts'
import { htmlOf, type MarkedPage, score } from '../fixtures/pages/newsrooms/marked-page.ts'

/** An extractor of articles: makes ready what it reads, which is not timed, and gives the text. */
type Extractor = { name: string; entry: string; prepare: (page: MarkedPage) => () => string | Promise<string> }

const root = join(import.meta.dirname, '../..')
const domOf = (html: string, url: string) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
/** Text of HTML with a blank before each block, as the score counts words. */
const textOf = (html: string | null | undefined): string =>
  domOf((html ?? '').replace(/<(?=p|div|li|br|h\d|td|tr|blockquote|section)/gi, ' <'), 'https://courier.example/').window.document
    .body.textContent ?? ''

const extractors: readonly Extractor[] = [
  {
    name: 'ours',
    entry: join(root, 'lib/article/read.ts'),
    prepare: (page) => {
      const tree = parsedTree(htmlOf(page), page.url)
      return () => finish(readArticle(tree))?.words.text ?? ''
    },
  },
  {
    name: '@mozilla/readability',
    entry: join(root, 'node_modules/@mozilla/readability/index.js'),
    prepare: (page) => {
      const { document } = domOf(htmlOf(page), page.url).window
      return () => new Readability(document).parse()?.content ?? ''
    },
  },
  {
    name: 'defuddle',
    entry: join(root, 'node_modules/defuddle/dist/index.js'),
    prepare: (page) => {
      const dom = domOf(htmlOf(page), page.url)
      return async () => (await Defuddle(dom.window.document, page.url)).content
    },
  },
]

/** Processor time in milliseconds. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const before = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { value, ms: (user + system) / 1000 }
}

async function gzippedSize(entry: string): Promise<number> {
  const lib = { entry, formats: ['es' as const], fileName: 'out' }
  const output = await build({ root, configFile: false, logLevel: 'silent', build: { write: false, minify: true, lib } })
  const [bundle] = Array.isArray(output) ? output : [output]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null
  return chunk?.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Words of the article found on the pages of newsrooms, beside others, with the time that a page takes and the size as shipped. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const figures: { name: string; value: string }[] = []
  for (const { name, entry, prepare } of extractors) {
    let f1 = 0
    let lowest = 1
    const times: number[] = []
    for (const page of newsroomPages) {
      const { value, ms } = await timed(prepare(page))
      const found = score(page, name === 'ours' ? value : textOf(value)).f1
      f1 += found
      lowest = Math.min(lowest, found)
      times.push(ms)
    }
    const size = await gzippedSize(entry)
    figures.push({
      name,
      value: `F1 ${(f1 / newsroomPages.length).toFixed(3)} on ${newsroomPages.length} pages (lowest ${lowest.toFixed(3)}), ${median(times).toFixed(1)} ms a page, ${(size / 1000).toFixed(1)} kB gzipped`,
    })
  }
  return figures
}
