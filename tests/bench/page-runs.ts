import AdvancedMark from 'advanced-mark.js'
import Mark from 'mark.js'
import { readArticleText } from '../../lib/article/article-text.ts'
import { readBoxes } from '../../lib/article/boxes.ts'
import { findMainText } from '../../lib/article/main-text.ts'
import { readMetadata } from '../../lib/article/metadata.ts'
import { finish, type Steps } from '../../lib/article/steps.ts'
import { domTree } from '../../lib/page/dom-tree.ts'
import { createMarks } from '../../lib/page/marks.ts'
import { inParts, type PartsContext, type Passages } from '../../lib/page/parts.ts'
import { readPage } from '../../lib/page/reader.ts'
import type { Mention } from '../../lib/recognise/mention.ts'
import { recogniseInSteps } from '../../lib/recognise/recognise.ts'

/** What is timed inside a real page. Each run is the first of its kind on a fresh page; milliseconds. */

const now = () => new Date('2025-03-17T08:00:00Z')

const timed = <T>(work: () => T): { value: T; ms: number } => {
  const started = performance.now()
  const value = work()
  return { value, ms: performance.now() - started }
}

/** What the background would answer, question by question, and the strings that are marked. */
function ask() {
  const answers: Mention[][][] = []
  let ms = 0
  const recogniseParts = inParts(recogniseInSteps)
  function* recognise(passages: Passages, context: PartsContext): Steps<Mention[][]> {
    const started = performance.now()
    const answer = yield* recogniseParts(passages, context)
    ms += performance.now() - started
    answers.push(answer)
    return answer
  }
  const read = finish(readPage(domTree(document), { recognise, now, ownOfficials: [] }, null))
  const found = read?.reading.mentions ?? []
  return { answers, ms, strings: [...new Set(found.map(({ span }) => read?.words.text.slice(span.start, span.end) ?? ''))] }
}

/** The page's own share: find and read the article, and paint what the background answers. */
function readAndPaint(answers: readonly Mention[][][]) {
  let asked = 0
  // biome-ignore lint/correctness/useYield: answers that are known need no step
  function* recognise(): Steps<Mention[][]> {
    return answers[asked++] ?? []
  }
  const read = timed(() => finish(readPage(domTree(document), { recognise, now, ownOfficials: [] }, null)))
  const paint = timed(() => createMarks(document).take(read.value, []))
  return { read: read.ms, paint: paint.ms, all: read.ms + paint.ms }
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

/** What users would pick instead: highlighters that wrap each match in an element. */
function markJs(words: readonly string[]) {
  return timed(() => new Mark(document.body).mark([...words], { separateWordSearch: false, accuracy: 'exactly' })).ms
}

function advancedMark(words: readonly string[]) {
  const options = { separateWordSearch: false, accuracy: 'exactly', combinePatterns: true } as const
  return timed(() => new AdvancedMark(document.body).mark([...words], options)).ms
}

/** Where the time of the first reading goes. */
function steps() {
  const tree = timed(() => domTree(document))
  const metadata = timed(() => readMetadata(tree.value))
  const boxes = timed(() => finish(readBoxes(tree.value)))
  const again = timed(() => finish(readBoxes(tree.value)))
  const main = timed(() => finish(findMainText(again.value, { title: null, authors: [] })))
  const text = timed(() => main.value && finish(readArticleText(main.value.root, main.value.skip)))
  return { tree: tree.ms, metadata: metadata.ms, boxes: boxes.ms, again: again.ms, main: main.ms, text: text.ms }
}

Object.assign(globalThis, { runs: { ask, readAndPaint, bare, markJs, advancedMark, steps } })
