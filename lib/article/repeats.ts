import { foldWords } from './fold-words.ts'
import type { Leaf } from './leave-out.ts'

const quoting: ReadonlySet<string> = new Set(['blockquote', 'q', 'aside', 'figure'])
const namedForQuotes = /quote|zitat|highlight|citation/i
/** A pull quote has so many words and characters; so many of a page are looked at, beside so many characters of its text. */
const fewestWords = 4
const longest = 300
const mostQuotes = 20
const mostText = 200_000

/** Boxed quotes that repeat words of the text, and the lines that say whose they are. */
export function repeats<N>(leaves: readonly Leaf<N>[]): Leaf<N>[] {
  const quotes = leaves.filter((leaf) => leaf.words.length <= longest && isBoxedQuote(leaf)).slice(0, mostQuotes)
  if (quotes.length === 0) return []
  const others = new Set(leaves)
  for (const quote of quotes) others.delete(quote)
  let text = ''
  for (const { words } of others) {
    text += `${words} `
    if (text.length > mostText) break
  }
  const folded = ` ${foldWords(text)} `
  const found = quotes.filter(({ words }) => {
    const own = foldWords(words)
    return own.split(' ').length >= fewestWords && folded.includes(` ${own} `)
  })
  const holders = new Set(found.map(({ box }) => box.parent))
  return [
    ...found,
    ...leaves.filter((leaf) => !leaf.running && !leaf.heading && !found.includes(leaf) && holders.has(leaf.box.parent)),
  ].filter((leaf) => found.includes(leaf) || leaf.words.length <= 80)
}

/** Whether the line stands in an element for quotes, or one that is named for them. */
function isBoxedQuote<N>({ box }: Leaf<N>): boolean {
  let at: Leaf<N>['box'] | null = box
  for (let i = 0; at && i < 4; i++) {
    if (quoting.has(at.name) || namedForQuotes.test(at.names)) return true
    at = at.parent
  }
  return false
}
