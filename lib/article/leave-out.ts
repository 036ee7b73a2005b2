import type { Article } from './article.ts'
import { isAside } from './asides.ts'
import { type Box, wordsOf } from './boxes.ts'
import { nodesInStep, type Steps } from './steps.ts'

/** What is told of an author after their name. */
const callings = /^\W{0,3}(?:is|was|has|covers|writes|reports|works|joined|leads|edits|can be|previously|based)\b/i
const longestBareHeading = 40
/** A closing heading with more than this share of the running text after it closes nothing. */
const mostAfterClosing = 0.15
/** Items of lists and tables end an article without a full stop. */
const itemNames: ReadonlySet<string> = new Set(['li', 'td', 'dd', 'dt'])

/** Headings under which others' articles, comments or the outlet's own matters stand. */
const closingHeadings =
  /^(?:related(?: (?:articles?|stories|posts|content|news|topics|coverage))?|read (?:more|next|also)|more (?:on|from|stories|news|in|like|about)\b.*|most (?:read|popular|viewed)|popular|trending|recommended.*|you (?:may|might) (?:also )?like.*|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share(?: this.*)?|tags?|topics|about the authors?|latest(?: news| stories)?|editor['’]s picks?|newsletter|sign up.*|follow us.*|sponsored.*|advertisement|further reading|see also|up next|what to read next|don['’]t miss|останні новини|читайте також|коментарі)\s*:?$/i

const endsSentence = /[.!?…。؟:]["”»’)\]]{0,3}$/

type Leaf<N> = { box: Box<N>; words: string; heading: boolean; running: boolean }

/** Blocks below the root that are not part of the text: surroundings, headlines, lists of links, asides, all after a closing heading. */
export function* skippedBelow<N>(
  root: Box<N>,
  outside: ReadonlySet<Box<N>>,
  { title, authors }: Pick<Article, 'title' | 'authors'>,
): Steps<Set<Box<N>>> {
  const skip = new Set<Box<N>>()
  const leaves: Leaf<N>[] = []
  const stack = [root]
  for (let box = stack.pop(), seen = 1; box; box = stack.pop(), seen++) {
    if (seen % nodesInStep === 0) yield
    const linkList = box.linked > box.chars * 0.6 && box.good === 0 && box.chars > 0
    if (box !== root && (outside.has(box) || box.name === 'h1' || linkList)) {
      skip.add(box)
      continue
    }
    if (box.children.length === 0 || box.own.chars > 0) {
      const leaf = leafOf(box)
      if (box !== root && box.children.length === 0 && isAside(leaf.words, title)) skip.add(box)
      else if (leaf.words !== '') leaves.push(leaf)
    }
    for (let i = box.children.length - 1; i >= 0; i--) {
      const child = box.children[i]
      if (child) stack.push(child)
    }
  }
  for (const box of edges(leaves, authors)) if (box !== root) skip.add(box)
  return skip
}

/** "Jane Example covers bridges for the Courier." */
const isBiography = (words: string, authors: readonly string[]): boolean =>
  authors.some((name) => words.startsWith(name) && callings.test(words.slice(name.length)))

const leafOf = <N>(box: Box<N>): Leaf<N> => ({
  box,
  words: box.chars > 0 ? wordsOf(box, 240) : '',
  heading: box.heading,
  running: box.good > 0,
})

/** Lines before the first running text and after the last that are no sentences, and all from a closing heading or the author's life on. */
function edges<N>(leaves: readonly Leaf<N>[], authors: readonly string[]): Box<N>[] {
  const first = leaves.findIndex(({ running }) => running)
  if (first < 0) return []
  const goodAfter: number[] = []
  let good = 0
  for (let i = leaves.length - 1; i >= 0; i--) {
    const leaf = leaves[i]
    goodAfter[i] = good
    if (leaf?.running) good += leaf.box.good
  }
  const closing = leaves.findIndex(
    ({ heading, words }, i) =>
      (((heading || words.length <= longestBareHeading) && closingHeadings.test(words)) || isBiography(words, authors)) &&
      (goodAfter[i] ?? 0) < good * mostAfterClosing,
  )
  const end = closing < 0 ? leaves.length : closing
  const last = leaves.slice(0, end).findLastIndex(({ running }) => running)
  const isEdge = ({ box, words }: Leaf<N>, i: number): boolean => {
    if (i >= end) return true
    if (i >= first && i <= last) return false
    return !endsSentence.test(words) && !(i > last && itemNames.has(box.name) && box.linked === 0)
  }
  return leaves.filter((leaf, i) => leaf.box.children.length === 0 && isEdge(leaf, i)).map(({ box }) => box)
}
