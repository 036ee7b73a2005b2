import Mark from 'mark.js'
import { readArticleText } from '../../lib/article/article-text.ts'
import { measureBoxes } from '../../lib/article/boxes.ts'
import { findMainText } from '../../lib/article/main-text.ts'
import { readMetadata } from '../../lib/article/metadata.ts'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { domTree } from '../../lib/page/dom-tree.ts'
import { createMarks } from '../../lib/page/marks.ts'
import { readPage } from '../../lib/page/reader.ts'
import { inSlices } from '../../lib/page/slices.ts'
import { emptyContext } from '../../lib/recognise/context.ts'
import { dates } from '../../lib/recognise/dates/index.ts'
import { oblasts } from '../../lib/recognise/oblasts/index.ts'
import { officials } from '../../lib/recognise/officials/index.ts'
import { quotes } from '../../lib/recognise/quotes/index.ts'
import { recogniseInSteps } from '../../lib/recognise/recognise.ts'

/** What is timed inside a real page. Each run is the first of its kind on a fresh page; milliseconds. */

const now = () => new Date('2025-03-17T08:00:00Z')
const reader = { recognise: recogniseInSteps, now, ownOfficials: [] }

const timed = <T>(work: () => T): { value: T; ms: number } => {
  const started = performance.now()
  const value = work()
  return { value, ms: performance.now() - started }
}

function own() {
  const article = timed(() => finish(readArticle(domTree(document))))
  const read = timed(() => finish(readPage(domTree(document), reader, null)))
  const marks = createMarks(document)
  const paint = timed(() => marks.take(read.value))
  const words = [
    ...new Set(read.value?.reading.mentions.map(({ span }) => read.value?.words.text.slice(span.start, span.end) ?? '')),
  ]
  return { article: article.ms, read: read.ms, paint: paint.ms, mentions: read.value?.reading.mentions.length ?? 0, words }
}

/** Everything once, as the content script does it: the sum that the reader waits for. */
function all() {
  const { ms } = timed(() => createMarks(document).take(finish(readPage(domTree(document), reader, null))))
  return ms
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The least that could be done: one regular expression over the text nodes, one highlight. */
function bare(words: readonly string[]) {
  const { ms } = timed(() => {
    const pattern = new RegExp(
      [...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|'),
      'g',
    )
    const highlight = new Highlight()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue
      for (const match of node.data.matchAll(pattern)) {
        const range = new Range()
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        highlight.add(range)
      }
    }
    CSS.highlights.set('bare', highlight)
  })
  return ms
}

function markJs(words: readonly string[]) {
  const { ms } = timed(() => new Mark(document.body).mark([...words], { separateWordSearch: false, accuracy: 'exactly' }))
  return ms
}

/** The longest task while the page is read in slices, as the browser itself reports it. */
async function slices() {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  await new Promise((resolve) => setTimeout(resolve, 100))
  observer.observe({ type: 'longtask' })
  const started = performance.now()
  const read = await inSlices(readPage(domTree(document), reader, null), new AbortController().signal)
  const ms = performance.now() - started
  const marks = createMarks(document)
  await new Promise((resolve) => setTimeout(resolve, 0))
  const paint = timed(() => marks.take(read?.value ?? null)).ms
  await new Promise((resolve) => setTimeout(resolve, 300))
  return { longest: Math.max(0, ...tasks), long: tasks.length, ms, paint }
}

/** Where the time of the first reading goes. */
function steps() {
  const tree = domTree(document)
  const metadata = timed(() => readMetadata(tree)).ms
  const boxes = timed(() => finish(measureBoxes(tree))).ms
  const main = timed(() => finish(findMainText(tree, null)))
  const text = timed(() => main.value && finish(readArticleText(tree, main.value)))
  const words = text.value?.text ?? ''
  const context = { ...emptyContext, publishedOn: '2025-03-16' }
  const first = [officials, dates, oblasts].map((find) => timed(() => find(words, context)).ms)
  const named = [...officials(words, context), ...dates(words, context), ...oblasts(words, context)]
  const quote = timed(() => quotes(words, context, named)).ms
  const second = [officials, dates, oblasts].map((find) => timed(() => find(words, context)).ms)
  return { metadata, boxes, main: main.ms, text: text.ms, first, quote, second }
}

Object.assign(globalThis, { runs: { own, all, bare, markJs, slices, steps } })
