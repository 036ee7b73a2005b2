import { type Box, firstLine, wordsOf } from './box.ts'

/** Boxes side by side, built alike, make a series from so many on; most of them must be of a kind. */
const fewest = 4
const share = 0.8
/** Characters of a teaser, of one remark, and of the text that remarks follow, at most and at least. */
const longestTeaser = 600
const longestRemark = 1500
const leastBefore = 500
/** Characters of a card with its headline, at most, and of that headline, at least. */
const longestCard = 400
const shortestHeadline = 20
/** Characters of the name under which a reader writes. */
const longestName = 30

/** Paragraphs, headings and cells are the same by nature. */
const alikeByNature: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td', 'th', 'dt', 'dd'])

/**
 * Boxes that stand in rows of teasers, each with a link of its own, or, after the text, in rows of remarks, each with its age
 * or its "Reply", or of cards. The entries of a live blog say their age as well: `live` pages have no remarks.
 */
export function inSeries<N>(boxes: readonly Box<N>[], outside: ReadonlySet<Box<N>>, live: boolean): Set<Box<N>> {
  const found = new Set<Box<N>>()
  let before: Map<Box<N>, number> | null = null
  const total = boxes[0]?.good ?? 0
  for (const parent of boxes) {
    if (parent.children.length < fewest || outside.has(parent)) continue
    for (const group of alike(parent.children)) {
      const full = group.filter(({ chars }) => chars > 0)
      const most = (test: (box: Box<N>) => boolean) => full.length >= fewest && full.filter(test).length >= full.length * share
      if (most((box) => isTeaser(box, total))) for (const box of full) found.add(box)
      else if (
        !live &&
        (most(isRemark) || most((box) => isTeaser(box, total) || isCard(box) || isBareCard(box)) || areSigned(full))
      ) {
        before ??= textBefore(boxes, outside)
        const [first] = full
        // Remarks follow what they are on, and so do cards.
        if (first && (before.get(first) ?? 0) >= leastBefore) for (const box of full) found.add(box)
      }
    }
  }
  return found
}

function alike<N>(boxes: readonly Box<N>[]): Box<N>[][] {
  const groups = new Map<string, Box<N>[]>()
  for (const box of boxes) {
    if (alikeByNature.has(box.name)) continue
    const kind = `${box.name} ${box.names.replace(/\d+/g, '')}`
    const group = groups.get(kind)
    if (group) group.push(box)
    else groups.set(kind, [box])
  }
  return [...groups.values()].filter(({ length }) => length >= fewest)
}

const isTeaser = <N>(box: Box<N>, total: number): boolean =>
  box.chars < longestTeaser &&
  box.headings === 0 &&
  !box.headed &&
  !box.landmark &&
  box.good < total * 0.4 &&
  (box.linkLines > 0 || isLinkedLine(box))

/** A row of one line, bare or in a block of its own, with a link in it; items and paragraphs of a text have links too. */
function isLinkedLine<N>(row: Box<N>): boolean {
  let box = row
  for (let only = box.children[0]; only && box.inner.length === 1; only = box.children[0]) box = only
  const isText = box.name === 'li' || (box !== row && box.name === 'p')
  return !isText && box.children.length === 0 && box.linked >= 15 && box.linked >= box.chars * 0.25
}

const isRemark = <N>(box: Box<N>): boolean =>
  box.chatter > 0 && box.good > 0 && box.good < longestRemark && box.headings === 0 && !box.headed && !box.landmark

/** A short line of a few words that ends no sentence. */
const name = /^\S+(?: \S+){0,2}$/
const endsSentence = /[.!?…:]$/
/** What a writer says of himself or to others, outside of quotation marks. */
const personal =
  /[!?]|(?:^|\s)(?:I|I['’]\w{1,2}|my|me|you|your|ich|mein\w{0,2}|mir|mich|je|mon|moi|yo|mi|io|eu|я|мне|мій|мой|мені|мене)(?=[\s,.]|$)/u

/** Rows that each begin with another name, and go on as readers write. */
function areSigned<N>(rows: readonly Box<N>[]): boolean {
  const heads = rows.map(
    (box) => (box.headings === 0 && box.running > 0 && box.good < longestRemark ? firstLine(box)?.words : '') ?? '',
  )
  const signed = new Set(heads.filter((words) => words.length <= longestName && name.test(words) && !endsSentence.test(words)))
  if (rows.length < fewest || signed.size < rows.length * share) return false
  const said = rows.filter((box, i) => {
    const words = wordsOf(box, 600).slice(heads[i]?.length)
    return !/^\s*["“”«»„]/.test(words) && personal.test(words)
  })
  return said.length >= rows.length / 2
}

/** A headline that a script makes a link, and a line or two of what stands behind it; questions have their answers there. */
const isCard = <N>(box: Box<N>): boolean =>
  box.headings === 1 && !box.headed && !box.landmark && box.running <= 1 && box.chars < longestCard && saysMuch(box)

/** The same with a headline that is none in the markup, in rows that have a name. */
function isBareCard<N>(box: Box<N>): boolean {
  if (box.names === '' || box.headings > 0 || box.landmark || box.running !== 1 || box.chars >= longestCard) return false
  const headline = firstLine(box)?.words ?? ''
  return headline.length >= shortestHeadline && headline.length * 2 < box.chars && !endsSentence.test(headline)
}

function saysMuch<N>(box: Box<N>): boolean {
  const heading = box.children.find((child) => child.headings === 1)
  if (!heading?.heading) return heading !== undefined && saysMuch(heading)
  return heading.chars >= shortestHeadline && !wordsOf(heading, 300).endsWith('?')
}

/** For each box, the running text of the boxes before it that are not outside. */
function textBefore<N>(boxes: readonly Box<N>[], outside: ReadonlySet<Box<N>>): Map<Box<N>, number> {
  const before = new Map<Box<N>, number>()
  let good = 0
  for (const box of boxes) {
    before.set(box, good)
    if (!outside.has(box)) good += box.own.good
  }
  return before
}
