import type { Span } from '../mention.ts'
import { isClosing, isOpening, type Mark, marksOf } from './marks.ts'

/** A stretch of text in quotation marks, within one paragraph. `span` is the words, `outer` takes in the marks. */
export type Segment = {
  span: Span
  outer: Span
  /** False when the paragraph ends before the quotation does. */
  closed: boolean
  /** True when it reopens a quotation that the paragraph before left unclosed. */
  continued: boolean
}

type Open = { at: number; width: number; style: 'double' | 'single' }

/**
 * Quotations of the text, outermost marks only, in order. Marks are directed by their neighbours, not by their shape alone:
 * a mark written the wrong way round, a missing partner or an unclosed paragraph spoils at most its own paragraph. O(n).
 */
export function segments(text: string): Segment[] {
  const found: Segment[] = []
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    paragraph(text, from, to, found)
    from = to + 1
  }
  return inPrimaryStyle(text, withBodies(text, found))
}

/** A quotation goes on over no more paragraphs without a mark. */
const longestBody = 12

/**
 * Some papers open a quotation of several paragraphs once and close it once: the paragraphs between the one that stays open
 * and the one that only closes are part of it.
 */
function withBodies(text: string, found: readonly Segment[]): Segment[] {
  return found.flatMap((segment, i) => {
    const last = found[i - 1]
    const onlyCloses = segment.continued && segment.outer.start === segment.span.start
    if (!last || last.closed || !onlyCloses) return [segment]
    const bodies = paragraphsBetween(text, last.outer.end, segment.outer.start)
    return bodies.length > longestBody ? [segment] : [...bodies, segment]
  })
}

function paragraphsBetween(text: string, from: number, to: number): Segment[] {
  const found: Segment[] = []
  let start = from
  for (const line of text.slice(from, to).split('\n')) {
    const words = line.trim()
    const at = start + line.indexOf(words)
    const span = { start: at, end: at + words.length }
    if (words !== '') found.push({ span, outer: span, closed: false, continued: true })
    start += line.length + 1
  }
  return found
}

/**
 * A page quotes either with double or with single marks; the other kind then only nests, or stands in headlines,
 * where it is no quotation of the article.
 */
function inPrimaryStyle(text: string, found: Segment[]): Segment[] {
  const isSingle = ({ outer }: Segment) => /['‘’‚‹『]/.test(text.charAt(outer.start)) && text.charAt(outer.start + 1) !== "'"
  const singles = found.filter(isSingle).length
  return singles * 2 > found.length ? found : found.filter((segment) => !isSingle(segment))
}

function paragraph(text: string, from: number, to: number, found: Segment[]): void {
  let open: Open | null = null
  let inMarkup = false
  const before = found.length
  const push = (start: number, end: number, outerStart: number, outerEnd: number, closed: boolean) => {
    while (start < end && /\s/.test(text.charAt(start))) start++
    while (end > start && /\s/.test(text.charAt(end - 1))) end--
    if (end > start) {
      const last = found.at(-1)
      const continued =
        found.length === before && last !== undefined && !last.closed && text.slice(from, outerStart).trim() === ''
      found.push({ span: { start, end }, outer: { start: outerStart, end: outerEnd }, closed, continued })
    }
  }
  const marks = [...marksOf(text, from, to)]
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]
    if (!mark) continue
    const { at, width, style } = mark
    if (open === null) {
      // An attribute of markup that leaked into the text.
      if (text.charAt(at - 1) === '=') inMarkup = true
      else if (inMarkup) {
        inMarkup = false
        continue
      }
      if (inMarkup) continue
      if (isOpening(text, mark, from, to)) open = { at, width, style }
      else if (
        style === 'double' &&
        found.length === before &&
        isClosing(text, mark, from, to) &&
        /[,.?!…]/.test(text.charAt(at - 1))
      )
        // The opening mark was forgotten, or is lost in the page: the words since the start of the paragraph are meant.
        push(from, at, from, at + width, true)
      continue
    }
    if (style !== open.style) continue
    if (isClosing(text, mark, from, to)) {
      push(open.at + open.width, at, open.at, at + width, true)
      open = null
    } else if (style === 'double' && mark.shape === 'straight' && isOpening(text, mark, from, to)) {
      if (nests(text, marks, m, from, to)) {
        m++
        continue
      }
      push(open.at + open.width, at, open.at, at, true)
      open = { at, width, style }
    }
  }
  if (open?.style === 'double' || (open && opensNext(text, to))) push(open.at + open.width, to, open.at, to, false)
}

/** So many marks ahead are looked at to tell an inner quotation from a new one. */
const longestNest = 9

/** "We “still” wait" with straight marks in straight ones: what is opened here is closed, and then what was open before it. */
function nests(text: string, marks: readonly Mark[], inner: number, from: number, to: number): boolean {
  let depth = 2
  for (const mark of marks.slice(inner + 1, inner + longestNest)) {
    if (mark.style !== 'double') continue
    if (mark.shape !== 'straight') return false
    const closes = !/\s/.test(text.charAt(mark.at - 1)) && isClosing(text, mark, from, to)
    depth += closes ? -1 : 1
    if (depth === 0) return true
    if (depth > 2) return false
  }
  return false
}

/** A single mark is an unclosed quotation, not an apostrophe, only when the next paragraph opens with one. */
function opensNext(text: string, to: number): boolean {
  return /[‘']/.test(
    text
      .slice(to, to + 4)
      .trim()
      .charAt(0),
  )
}
