import { isAppeal } from './appeals.ts'
import type { Article } from './article.ts'
import { type Box, firstLine, isWithin } from './box.ts'
import { isMachineMade } from './box-labels.ts'
import { isChatter } from './chatter.ts'
import { isBiography, isClosingHeading, isEndMark, isLife, isRemarkHeading } from './closing.ts'
import { isConsent } from './consent.ts'
import { guestLife } from './guest-life.ts'
import { headedRows } from './headed-rows.ts'
import { itemNames, judge } from './judged-line.ts'
import type { Line } from './lines.ts'
import { repeats } from './repeats.ts'
import type { Steps } from './steps.ts'

/** A closing heading, or an author’s name, with more than this share of the running text after it closes nothing. */
const mostAfterClosing = 0.2
const mostAfterAuthor = 0.25
/** Running lines among which the author may be presented under the headline. */
const firstLines = 4
/** Paragraphs that go on after a box within the text, and headings of boxes after which they are looked for. */
const fewestGoingOn = 2
const mostAsked = 5
/** Readers write after so many characters of running text. */
const leastBeforeRemarks = 500
const leastShareBeforeRemarks = 0.15
/** Characters of a standfirst that is a heading. */
export const shortestStandfirst = 60
/** Characters of a point in a list before the text that says something. */
const shortestPoint = 30
/** Between the lead and the text, a line of so few characters is no part of either. */
const longestLabel = 70
/** Share of the running text that an appeal may be. */
const mostAppeal = 0.35
/** Share of the running text, and characters, that a box may have which its first line tells off. */
const mostLabelled = 0.25
const longestLabelled = 1200
/** Parts that are judged between two breaths. */
const partsInStep = 128
const endsSentence = /[.!?…。؟:]["”»’)\]]{0,3}$/

/** A line with the block that it is a line of. */
export type Leaf<N> = {
  box: Box<N>
  line: Line<N>
  words: string
  linked: number
  heading: boolean
  running: boolean
  boxLabel: boolean
}

/** What is not part of the text below the root: surroundings, headlines, lists of links, asides, what repeats, all after a closing heading. */
export function* skippedBelow<N>(
  root: Box<N>,
  outside: ReadonlySet<Box<N>>,
  { title, authors }: Pick<Article, 'title' | 'authors'>,
): Steps<Set<Box<N> | Line<N>>> {
  const skip = new Set<Box<N> | Line<N>>()
  const leaves: Leaf<N>[] = []
  const emptied = new Set<Box<N>>()
  let last: Box<N> | null = null
  const leave = ({ line }: Leaf<N>) => skip.add(line)
  const levels = [{ box: root, next: 0 }]
  for (let level = levels.at(-1), seen = 1; level; level = levels.at(-1), seen++) {
    if (seen % partsInStep === 0) yield
    const inside = level.box.inner[level.next++]
    if (inside === undefined) levels.pop()
    else if (!('words' in inside)) {
      if (outside.has(inside) || isHeadline(inside, last) || isLinkList(inside)) skip.add(inside)
      else levels.push({ box: inside, next: 0 })
    } else {
      const { box } = level
      const { aside, label, boxLabel, running } = judge(box, inside, title)
      const leaf = { box, line: inside, words: inside.words, linked: inside.linked, heading: box.heading, running, boxLabel }
      if (aside || label) leave(leaf)
      else if (running) last = box
      // What ends the text, or tells a box off, does so even where it is left out for itself.
      if (!aside || boxLabel || isEnd(leaf, authors)) leaves.push(leaf)
      if (aside && box.parent) emptied.add(box.parent)
    }
  }
  for (const box of labelledBoxes(leaves, root)) skip.add(box)
  for (const box of headedRows(leaves, root)) skip.add(box)
  for (const leaf of edges(leaves, authors)) leave(leaf)
  for (const leaf of betweenLeadAndText(leaves, authors)) leave(leaf)
  for (const leaf of repeats(leaves)) leave(leaf)
  for (const leaf of appeals(leaves, root)) leave(leaf)
  for (const leaf of headsOfNothing(leaves, emptied, root)) leave(leaf)
  return skip
}

/** Small boxes whose first line says that they are no part of the text. */
function labelledBoxes<N>(leaves: readonly Leaf<N>[], root: Box<N>): Box<N>[] {
  const total = leaves.reduce((sum, leaf) => sum + weight(leaf), 0)
  return leaves.flatMap(({ box, line, boxLabel }) => {
    if (!boxLabel) return []
    const holder = box.children.length > 0 ? box : box.parent
    const isWhole =
      holder !== null && holder !== root && isWithin(holder, root) && (firstLine(holder) === line || isMachineMade(line.words))
    return isWhole && holder.good < total * mostLabelled && holder.chars < longestLabelled ? [holder] : []
  })
}

/** Boxes in which an outlet asks its readers for help or consent, in several lines. */
function appeals<N>(leaves: readonly Leaf<N>[], root: Box<N>): Leaf<N>[] {
  const groups = new Map<Box<N>, Leaf<N>[]>()
  for (const leaf of leaves) {
    let holder = leaf.box.parent
    // Each line may be wrapped for itself.
    while (holder !== null && holder !== root && holder.inner.length === 1) holder = holder.parent
    if (holder === null || holder === root) continue
    const group = groups.get(holder)
    if (group) group.push(leaf)
    else groups.set(holder, [leaf])
  }
  const total = leaves.reduce((sum, leaf) => sum + weight(leaf), 0)
  return [...groups.values()]
    .filter((group) => group.reduce((sum, leaf) => sum + weight(leaf), 0) < total * mostAppeal)
    .filter((group) => {
      const words = group
        .slice(0, 12)
        .map(({ words }) => words.slice(0, 400))
        .join(' ')
      return isAppeal(words) || isConsent(words)
    })
    .flat()
}

/** Headings and labels of boxes whose text was left out. */
function headsOfNothing<N>(leaves: readonly Leaf<N>[], emptied: ReadonlySet<Box<N>>, root: Box<N>): Leaf<N>[] {
  const full = new Set(leaves.filter(({ running }) => running).map(({ box }) => box.parent))
  const isEmpty = (box: Box<N> | null) => box !== null && box !== root && emptied.has(box) && !full.has(box)
  return leaves.filter(({ box, running }) => !running && isEmpty(box.parent))
}

/** A heading of the first level is the headline, but among paragraphs that began before it. */
const isHeadline = <N>(box: Box<N>, last: Box<N> | null): boolean =>
  box.name === 'h1' && (last?.name !== 'p' || last.parent !== box.parent || box.linked > 0)

const isEnd = <N>({ words, heading }: Leaf<N>, authors: readonly string[]): boolean =>
  isRemarkHeading(words, heading) || isBiography(words, authors) || isEndMark(words)

const isLinkList = <N>({ linked, chars, good }: Box<N>): boolean => linked > chars * 0.6 && good === 0 && chars > 0

/** Lines before the first running text and after the last that are no sentences, and all from a closing heading or the author's life on. */
function edges<N>(leaves: readonly Leaf<N>[], authors: readonly string[]): Leaf<N>[] {
  const first = leaves.findIndex(({ running }) => running)
  if (first < 0) return []
  const end = Math.min(endOf(leaves, authors), guestLife(leaves))
  const last = leaves.slice(0, end).findLastIndex(({ running }) => running)
  const lives = new Set(
    leaves
      .filter(({ running }) => running)
      .slice(0, firstLines)
      .filter(({ words }) => isLife(words, authors)),
  )
  return leaves.filter((leaf, i) => {
    const { box, words, linked, heading } = leaf
    if (i >= end || lives.has(leaf)) return true
    if (i >= first && i <= last) return isClosingHeading(words, heading)
    if (i < first && heading && words.length >= shortestStandfirst && linked === 0) return false
    if (i < first && isPoint(leaf) && box.parent?.parent === leaves[first]?.box.parent) return false
    const next = leaves[i + 1]
    if (i > last && heading && next && i + 1 < end && isItem(next)) return false
    return !endsSentence.test(words) && !(i > last && isItem({ box, linked }))
  })
}

/** A point of a list that opens the text. */
const isPoint = <N>({ box, linked, words }: Leaf<N>): boolean =>
  box.name === 'li' && linked === 0 && words.length >= shortestPoint

const isItem = <N>({ box, linked }: Pick<Leaf<N>, 'box' | 'linked'>): boolean => itemNames.has(box.name) && linked === 0

/** Where the article ends: at a heading of the readers' remarks, or at one of other matters, or the author's life, with little after it. */
function endOf<N>(leaves: readonly Leaf<N>[], authors: readonly string[]): number {
  const total = leaves.reduce((sum, leaf) => sum + weight(leaf), 0)
  const speakers = speakersOf(leaves, authors)
  let [before, asked] = [0, 0]
  for (const [i, leaf] of leaves.entries()) {
    const { words, heading } = leaf
    if (before >= leastBeforeRemarks && before >= total * leastShareBeforeRemarks && isRemarkHeading(words, heading)) return i
    const after = total - before - weight(leaf)
    if (before > after && isEndMark(words)) return i
    const closed =
      after < total * mostAfterClosing && isClosingHeading(words, heading) && (++asked > mostAsked || !goesOn(leaves, i))
    if (before > 0 && (closed || (after < total * mostAfterAuthor && !speakers.has(words) && isBiography(words, authors))))
      return i
    before += weight(leaf)
  }
  return leaves.length
}

/** Whether after a heading of other matters, and their list, the paragraphs go on that stood before it. */
function goesOn<N>(leaves: readonly Leaf<N>[], at: number): boolean {
  const last = leaves.slice(0, at).findLast(({ running }) => running)?.box
  const own = leaves[at]?.box.parent ?? null
  const isBeyond = (box: Box<N>) => own === last?.parent || !isWithin(box, own)
  const next = leaves.slice(at + 1).filter(({ running, box }) => running && isBeyond(box))
  return (
    last !== undefined &&
    last.name === 'p' &&
    next.length >= fewestGoingOn &&
    next.every(({ box, linked }) => linked === 0 && box.name === 'p' && box.parent === last.parent)
  )
}

/** Authors whose bare names head what they say, time and again. */
function speakersOf<N>(leaves: readonly Leaf<N>[], authors: readonly string[]): Set<string> {
  const lead = leaves.findIndex(({ running }) => running)
  const next = leaves.findIndex(({ running }, i) => running && i > lead)
  const named = leaves.slice(next + 1).filter(({ words }) => authors.includes(words))
  return new Set(named.filter(({ words }, i) => named.findIndex((leaf) => leaf.words === words) < i).map(({ words }) => words))
}

const weight = <N>({ running, words, linked }: Leaf<N>): number => (running ? words.length - linked : 0)

/** Who wrote it and when, and what can be done with it, where that stands between the lead and the text. */
function betweenLeadAndText<N>(leaves: readonly Leaf<N>[], authors: readonly string[]): Leaf<N>[] {
  const lead = leaves.findIndex(({ running }) => running)
  const next = leaves.findIndex(({ running }, i) => running && i > lead)
  const between = leaves.slice(lead + 1, Math.max(next, lead + 1))
  const isShort = ({ box, heading, words }: Leaf<N>) =>
    !heading && !itemNames.has(box.name) && words.length <= longestLabel && !endsSentence.test(words)
  const tells = between.some(
    (leaf) => isShort(leaf) && (isChatter(leaf.words) || authors.some((name) => leaf.words.includes(name))),
  )
  return tells ? between.filter(isShort) : []
}
