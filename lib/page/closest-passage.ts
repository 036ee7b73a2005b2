import type { Steps } from '../article/steps.ts'
import type { Span } from '../recognise/mention.ts'
import { cutQuote } from './cut-quote.ts'
import { likelyPlaces } from './likely-places.ts'
import { learn, type NumberedWords, numberWords, type Vocabulary } from './page-words.ts'
import { closedIn, closesAt, openedIn, opensAt } from './quote-edges.ts'
import { tells } from './telling-words.ts'
import { alignWords } from './word-diff.ts'

/** A quote with its neighbours as they were, typography folded. */
export type Wanted = { words: string; before: string; after: string }

/** Share of the old words that must still stand between the same neighbours. */
const keptBetween = 0.5
/** Share of the old words, and of the new passage, that must agree where one neighbour is gone. */
const keptBeside = 0.85
/** Fewer words say too little where one neighbour is gone. */
const tellingWords = 5
/** The longest quote that is compared, in words. */
const longest = 600
/** Letters and digits that make words beside a quote its neighbour. */
const sameNeighbour = 10

/** A quote and its neighbours as one passage: `from` and `to` are the quote's own words, half-open. */
type Sought = {
  passage: NumberedWords
  from: number
  to: number
  left: readonly number[]
  right: readonly number[]
  /** Whether it stood right behind a mark that opens a quotation, and right before one that closes it. */
  opened: boolean
  closed: boolean
  /** Which of the quote's own words would make another statement of it. */
  telling: readonly boolean[]
}

/** A passage that a quote has become; `between` where both of its neighbours still stand beside it. */
export type Closest = { span: Span; between: boolean }

/**
 * The passages that quotes have become; null for one that is not surely there. Both neighbours still beside it, or one and
 * nearly all words: other words of the same sense elsewhere on the page are another sentence. One pass over the page.
 */
export function* closestPassages(page: string, wanted: readonly Wanted[]): Steps<(Closest | null)[]> {
  const vocabulary: Vocabulary = new Map()
  const sought = wanted.map((one) => seek(one, vocabulary))
  const now = yield* numberWords(page, vocabulary)
  const places = yield* likelyPlaces(
    now,
    sought.map(({ passage }) => passage),
    vocabulary.size,
  )
  const closest: (Closest | null)[] = []
  for (const [i, one] of sought.entries()) {
    let best: Found | null = null
    for (const first of places[i] ?? []) {
      const found = foundAt(page, now, one, first)
      if (found && (!best || found.worth > best.worth)) best = found
      yield
    }
    const [head, tail] = best ? [now.start[best.from], now.end[best.to]] : []
    closest.push(
      !best || head === undefined || tail === undefined
        ? null
        : { span: withMarks(page, { start: head, end: tail }, wanted[i]?.words ?? ''), between: best.worth > 1 },
    )
  }
  return closest
}

function seek({ words, before, after }: Wanted, vocabulary: Vocabulary): Sought {
  // The context is cut at a number of characters, through a word.
  const lead = before.replace(/^[\p{L}\p{N}]{1,64}/u, '')
  const trail = after.replace(/[\p{L}\p{N}]{1,64}$/u, '')
  const left = learn(lead, vocabulary)
  const own = learn(words, vocabulary)
  const right = learn(trail, vocabulary)
  const to = left.ids.length + Math.min(own.ids.length, longest)
  const ids = [...left.ids, ...own.ids.slice(0, longest), ...right.ids]
  return {
    passage: { ids, start: [], end: [] },
    from: left.ids.length,
    to,
    left: nearest(left, -1),
    right: own.ids.length > longest ? [] : nearest(right, 1),
    opened: opensAt(before, before.length),
    closed: closesAt(after, 0),
    telling: own.ids.slice(0, longest).map((_, i) => tells(words, own.start[i] ?? 0, own.end[i] ?? 0)),
  }
}

/** The words next to the quote that are enough to know its place by; none when all of them are too little. */
function nearest({ ids, start, end }: NumberedWords, side: 1 | -1): number[] {
  let letters = 0
  for (let n = 1; n <= ids.length; n++) {
    const i = side === 1 ? n - 1 : ids.length - n
    letters += (end[i] ?? 0) - (start[i] ?? 0)
    if (letters >= sameNeighbour) return side === 1 ? ids.slice(0, n) : ids.slice(-n)
  }
  return []
}

/** Word indices of a passage, inclusive, and how much of the old one it is. */
type Found = { from: number; to: number; worth: number }

function foundAt(page: string, now: NumberedWords, sought: Sought, first: number): Found | null {
  const { passage, from, to, left, right, telling } = sought
  const old = passage.ids.slice(from, to)
  const reach = old.length + 8
  const start = startOf(now.ids, left, first + from, reach)
  const end = endOf(now.ids, right, first + to, reach, start)
  if (start === null && end === null) return null
  const between = start !== null && end !== null && end - start <= old.length * 2 + 8
  const lower = Math.max(0, start ?? (end ?? 0) - Math.ceil(old.length * 1.4) - 2)
  const upper = between ? (end ?? 0) : start === null ? (end ?? 0) : start + Math.ceil(old.length * 1.4) + 2
  const there = now.ids.slice(lower, upper)
  const pairs = alignWords(old, there)
  const kept = pairs.length / Math.max(1, old.length)
  const [head, tail] = [pairs[0], pairs.at(-1)]
  if (!head || !tail) return null
  if (between && kept >= keptBetween)
    return {
      ...quotedPart(page, now, sought, { from: lower, to: upper - 1 }, lower + head.now, lower + tail.now),
      worth: 2 + kept,
    }
  const cut =
    (start !== null && cutQuote(page, now, old, start, 'left')) ||
    (end !== null && cutQuote(page, now, old, end, 'right')) ||
    null
  if (cut && cut.kept < 1) return { from: cut.from, to: cut.to, worth: cut.kept }
  const bounds = { from: start ?? lower + head.now, to: start === null && end !== null ? end - 1 : lower + tail.now }
  const ofNew = pairs.length / (bounds.to - bounds.from + 1)
  if (old.length < tellingWords || Math.min(kept, ofNew) < keptBeside) return null
  const stayed = new Set(pairs.map((pair) => pair.old))
  const stays = new Set(pairs.map((pair) => lower + pair.now))
  if (telling.some((one, i) => one && !stayed.has(i))) return null
  for (let i = bounds.from; i <= bounds.to; i++) if (!stays.has(i) && tells(page, now.start[i] ?? 0, now.end[i] ?? 0)) return null
  return { ...bounds, worth: kept + ofNew - 1 }
}

type Words = { from: number; to: number }

/** New words around the first and the last that stayed are the quote's only as far as its marks reach. */
function quotedPart(
  page: string,
  now: NumberedWords,
  { opened, closed }: Sought,
  all: Words,
  first: number,
  last: number,
): Words {
  const [start = 0, end = 0] = [now.start[all.from], now.end[all.to]]
  const opening = opened ? openedIn(page.slice(start, (now.start[first] ?? start) + 1)) : null
  const closing = closed ? closedIn(page.slice((now.end[last] ?? 1) - 1, end)) : null
  let { from, to } = all
  while (opening !== null && (now.start[from] ?? 0) < start + opening) from++
  while (closing !== null && (now.end[to] ?? 0) > (now.end[last] ?? 1) - 1 + closing) to--
  return { from, to }
}

/** Index of the word behind the neighbour that stands closest to where it is expected; null when it is not there. */
function startOf(ids: readonly number[], left: readonly number[], expected: number, reach: number): number | null {
  const at = closestRun(ids, left, expected - left.length, reach, 0)
  return at === null ? null : at + left.length
}

const endOf = (ids: readonly number[], right: readonly number[], expected: number, reach: number, after: number | null) =>
  closestRun(ids, right, expected, reach, after ?? 0)

function closestRun(
  ids: readonly number[],
  run: readonly number[],
  expected: number,
  reach: number,
  least: number,
): number | null {
  if (run.length === 0) return null
  for (let by = 0; by <= reach; by++)
    for (const at of by === 0 ? [expected] : [expected - by, expected + by])
      if (at >= least && run.every((id, i) => ids[at + i] === id)) return at
  return null
}

/** Grows the span by the marks that the quote itself begins or ends with. */
function withMarks(page: string, { start, end }: Span, words: string): Span {
  const closing = /[^\p{L}\p{N}\s]{1,8}$/u.exec(words)?.[0] ?? ''
  const opening = /^[^\p{L}\p{N}\s]+/u.exec(words)?.[0] ?? ''
  return {
    start: opening !== '' && page.startsWith(opening, start - opening.length) ? start - opening.length : start,
    end: page.startsWith(closing, end) ? end + closing.length : end,
  }
}
