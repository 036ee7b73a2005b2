import { finish } from '../article/steps.ts'
import { domTree } from './dom-tree.ts'
import { own } from './platform.ts'
import { readPage } from './reader.ts'

/** Invented lines in which there is something for most rules of the reader to do. */
const headline = 'The bridge in Sampleville is open again'
const lines = [
  'By Anna Testova',
  'Updated 3 March 2025, 10:15',
  'The bridge in Sampleville was opened again on Monday, after two years of work, the city said.',
  '“It is long,” the mayor told reporters, “and wide.” She thanked the builders, who came from four towns, for their work.',
  'Photo: Anna Testova / The Sample Courier',
  'Boats may pass under it in the morning, and again in the evening; a lamp shows when the way is free, and a bell is rung.',
  'Share this article',
  'A second bridge is planned for the next year. Its drawings are shown in the city hall, where visitors may write remarks.',
  'The railway will run over the second bridge, and a path for bicycles beside it, so that the old one is left to those who walk.',
  'Related stories',
]

/**
 * Reads an invented article of a document that nobody sees. The first reading of a browser's tab is mostly the compiling of
 * code and rules, which can be done while the page is still on its way; the page itself is left alone, and not asked for a layout.
 */
export function warmUp(page: Document): void {
  const invented = own(page, 'implementation').createHTMLDocument(headline)
  const article = invented.createElement('article')
  const put = (name: string, words: string, names: string) => {
    const block = invented.createElement(name)
    block.className = names
    block.append(words)
    article.append(block)
  }
  put('h1', headline, 'article__title')
  for (const words of lines) put('p', words, `article__paragraph paragraph-${words.length}`)
  invented.body.append(article)
  // Nothing in a document without a window is laid out.
  const tree = { ...domTree(invented), url: 'https://courier.example/2025/03/the-bridge', hidden: () => false }
  // biome-ignore lint/correctness/useYield: what is known need not be waited for
  const recognise = function* () {
    return []
  }
  finish(readPage(tree, { recognise, now: () => new Date(), ownOfficials: [] }, null))
}
