import { firstPalette, type Palette, wordOf } from '../looks/looks.ts'
import type { Mention, MentionKind, Span } from '../recognise/mention.ts'
import { foundAgain, neighbourOf, placeAmong, type Setting, settingOf } from './among-alike.ts'
import { type CardFacts, cardFacts } from './card-facts.ts'
import { ofKind } from './drafts.ts'
import { plainSurface } from './ground.ts'
import { mentionAt, rectsOf } from './hit-test.ts'
import { markAt, marksOf, savedBesides } from './mark-places.ts'
import { type Look, type Mark, paint } from './paint.ts'
import { own } from './platform.ts'
import { toNodeSpan } from './ranges.ts'
import type { ReadPage } from './reader.ts'
import { type Week, withReadersWord } from './readers-word.ts'
import { isMarked, thingOf } from './same-thing.ts'
import type { PlacedQuote } from './saved.ts'
import { scrollTo } from './scroll.ts'
import { firstInView, isNearEnd, mostPainted, type Stretch, stretchAround } from './window.ts'

/** The marks of one page: what is painted, which one is current, and what can be asked of them. */
export type Marks = {
  /** The last reading without what the reader rejected; null while the page is unread. */
  read: () => ReadPage | null
  /** How many quotes the page has. */
  quotes: () => number
  /** Paints a new reading, and what the log holds of it. */
  take(read: ReadPage | null, saved: readonly PlacedQuote[]): void
  /** Paints what has been found since in a page that is still being read. */
  extend(read: ReadPage, fresh: readonly Mention[]): void
  /** Paints what the window has come to, in a page with more marks than are painted at a time. */
  follow(): void
  /** Marks what the log holds of this article. */
  takeSaved(saved: readonly PlacedQuote[]): void
  saved: () => readonly PlacedQuote[]
  setShown(shown: boolean): void
  /** Paints only these kinds. */
  setKinds(kinds: ReadonlySet<MentionKind>): void
  setPalette(palette: Palette): void
  shown: () => boolean
  /** Paints again what the page took away. */
  repair(): void
  look: () => Look
  at(x: number, y: number): Mention | null
  rects(mention: Mention): DOMRect[]
  facts(mention: Mention): CardFacts | null
  /** The mention's place among those of the same thing, from 1, and their number. */
  place(mention: Mention): { n: number; of: number }
  /** The next or previous mention of the same thing, round and round. */
  nextOf(mention: Mention): Mention
  previousOf(mention: Mention): Mention
  /** What a mention stands among, by which it is known again. */
  setting(mention: Mention): Setting
  /** The mention in the page as it was read last; null when it is gone. */
  sameAs(mention: Mention, setting: Setting): Mention | null
  /** The next or previous mark of any kind, counted from the current one or the top of the window; null without marks. */
  step(by: 1 | -1): Mention | null
  /** Scrolls to the span and marks it as the current one; false when it is no longer in the page. */
  show(span: Span): boolean
  setCurrent(span: Span | null): void
  /** Takes all mentions of that thing off this page. */
  reject(mention: Mention): void
  /** Takes the rejection of that thing back. */
  restore(mention: Mention): void
  /** Keys of what is rejected on this page, to be kept for the next visit. */
  rejected: () => readonly string[]
  setRejected(things: readonly string[]): void
  /** The reader's own word on which week is meant, for all dates of the same words' value. */
  chooseWeek(mention: Mention, week: Week): void
  /** The mention that stands where that one stood, after the reader's word. */
  chosen(mention: Mention): Mention | null
  clear(): void
}

const allKinds: ReadonlySet<MentionKind> = new Set(['official', 'date', 'oblast', 'quote'])

export function createMarks(page: Document): Marks {
  let read: ReadPage | null = null
  let shown = true
  let kinds = allKinds
  let palette = firstPalette
  let current: Span | null = null
  // Forced colours paint a mark as a block, and a whole quote as a block would hide the marks in it.
  const forced = () => own(page, 'defaultView')?.matchMedia?.('(forced-colors: active)').matches ?? false
  const painted = paint({ ...plainSurface, palette })
  let stretch: Stretch = { from: 0, to: 0 }
  let placed: readonly PlacedQuote[] = []
  // As it was read; `read` is what is left of it after the reader's own word.
  let whole: ReadPage | null = null
  const rejected = new Set<string>()
  const weeks = new Map<string, Week>()

  const look = (): Look => ({ ...(read?.surface ?? plainSurface), palette })
  const isPainted = (mention: Mention) =>
    isMarked(mention) && kinds.has(mention.kind) && (rejected.size === 0 || !rejected.has(thingOf(mention)))
  const marked = (): Mention[] => (read && shown ? read.reading.mentions.filter(isPainted) : [])
  const places = (mentions: readonly Mention[]) => (read ? marksOf(read.words, mentions, forced()) : [])
  const others = ({ words, reading }: ReadPage): Mark[] => [
    ...(kinds.has('quote') ? savedBesides(reading.mentions, placed).flatMap((span) => markAt(words, 'quote', span)) : []),
    ...(current ? markAt(words, 'current', current) : []),
  ]
  const repaint = (): undefined => {
    const mentions = marked()
    const at = read && mentions.length > mostPainted ? firstInView(read.words, mentions) : 0
    stretch = stretchAround(at, mentions.length)
    painted.change(read && shown ? [...places(mentions.slice(stretch.from, stretch.to)), ...others(read)] : [], look())
  }
  const corrected = (fresh: ReadPage): ReadPage =>
    rejected.size + weeks.size === 0
      ? fresh
      : { ...fresh, reading: { ...fresh.reading, mentions: withReadersWord(fresh.reading.mentions, rejected, weeks) } }
  const correct = () => {
    read = whole && corrected(whole)
    setCurrent(null)
    repaint()
  }
  const setCurrent = (span: Span | null) => {
    if (span === current) return
    current = span
    repaint()
  }
  return {
    read: () => read,
    quotes: () => (read && shown ? new Set(ofKind(read.reading.mentions, 'quote').map(({ utterance }) => utterance)).size : 0),
    take: (fresh, saved) => {
      if (fresh?.reading.text !== read?.reading.text) current = null
      const extended = fresh !== null && fresh.words === read?.words
      whole = fresh
      read = fresh && corrected(fresh)
      placed = saved
      if (!extended || placed.length > 0) repaint()
    },
    extend: (page, fresh) => {
      if (read?.words !== page.words) {
        current = null
        placed = []
        whole = page
        read = corrected(page)
        return repaint()
      }
      whole = page
      read = corrected(page)
      const more = shown && stretch.from === 0 ? fresh.filter(isPainted).slice(0, mostPainted - stretch.to) : []
      stretch = { ...stretch, to: stretch.to + more.length }
      painted.add(places(more))
    },
    follow: () => {
      const mentions = marked()
      if (read && mentions.length > mostPainted && isNearEnd(firstInView(read.words, mentions), stretch, mentions.length))
        repaint()
    },
    takeSaved: (saved) => {
      placed = saved
      if (placed.some(({ spans }) => spans.length > 0)) repaint()
    },
    saved: () => placed,
    setShown: (wanted) => {
      shown = wanted
      repaint()
    },
    setKinds: (wanted) => {
      kinds = wanted
      repaint()
    },
    setPalette: (wanted) => {
      if (wordOf(wanted) === wordOf(palette)) return
      palette = wanted
      repaint()
    },
    shown: () => shown,
    repair: () => {
      if (!painted.intact()) repaint()
    },
    look,
    at: (x, y) => (read && shown ? mentionAt(page, read.words, marked(), x, y) : null),
    rects: (mention) => (read ? rectsOf(read.words, mention) : []),
    facts: (mention) => (read ? cardFacts(read.reading, mention) : null),
    place: (mention) => placeAmong(marked(), mention),
    nextOf: (mention) => neighbourOf(marked(), mention, 1),
    previousOf: (mention) => neighbourOf(marked(), mention, -1),
    setting: (mention) => settingOf(read?.reading.text ?? '', mention),
    sameAs: (mention, setting) => foundAgain(marked(), read?.reading.text ?? '', mention, setting),
    step: (by) => {
      const mentions = marked()
      const below = read ? firstInView(read.words, mentions) : 0
      const at = current ? mentions.findIndex(({ span }) => span.start === current?.start && span.end === current.end) : -1
      const next = at >= 0 ? at + by : by === 1 ? below : below - 1
      return mentions.at(next % Math.max(1, mentions.length)) ?? null
    },
    show: (span) => {
      const place = read && toNodeSpan(read.words, span)
      if (!place?.startContainer.isConnected || !place.endContainer.isConnected) return false
      scrollTo(place)
      setCurrent(span)
      return true
    },
    setCurrent,
    reject: (mention) => {
      rejected.add(thingOf(mention))
      correct()
    },
    restore: (mention) => {
      rejected.delete(thingOf(mention))
      correct()
    },
    rejected: () => [...rejected],
    setRejected: (things) => {
      if (things.length === rejected.size && things.every((thing) => rejected.has(thing))) return
      rejected.clear()
      for (const thing of things) rejected.add(thing)
      correct()
    },
    chooseWeek: ({ span }, week) => {
      const was = whole?.reading.mentions.find((one) => one.kind === 'date' && one.span.start === span.start)
      if (was?.kind === 'date') weeks.set(was.value, week)
      correct()
    },
    chosen: ({ kind, span }) => read?.reading.mentions.find((one) => one.kind === kind && one.span.start === span.start) ?? null,
    clear: () => painted.undo(),
  }
}
