import type { Handlers, PageReport } from '../messages.ts'
import type { Span } from '../recognise/mention.ts'
import { draftSpan } from './drafts.ts'
import { type Mark, paint } from './paint.ts'
import { type NodeSpan, toNodeSpan } from './ranges.ts'
import { type Reader, type ReadPage, readPage } from './reader.ts'
import { reportOf } from './report.ts'
import { selectedSpan } from './selection.ts'

/** The running marks of one page: what it answers to our messages, and the undo. */
export type Page = { handlers: Handlers<'readPage' | 'draftSelection' | 'showMention' | 'setMarks'>; stop: () => void }

/** Reads and marks the page now, and keeps the marks until stopped. */
export function startPage(page: Document, reader: Reader): Page {
  let read: ReadPage | null = null
  let shown = true
  let current: Span | null = null
  let unpaint = () => {}

  const repaint = () => {
    unpaint()
    unpaint = read && shown ? paint(marksOf(read, current), read.ground) : () => {}
  }
  const readAgain = () => {
    read = readPage(page, reader)
    current = null
    repaint()
  }
  const report = (): PageReport => {
    if (!shown) return { state: 'unread', reason: 'off', url: page.URL }
    if (!read) return { state: 'unread', reason: 'no-article', url: page.URL }
    return reportOf(read.reading)
  }
  readAgain()
  return {
    handlers: {
      readPage: () => {
        if (!read && shown) readAgain()
        return report()
      },
      draftSelection: () => {
        const span = read && selectedSpan(read.words, page.getSelection())
        return read && span ? draftSpan(read.reading, span) : null
      },
      showMention: (span) => {
        const place = read && toNodeSpan(read.words, span)
        if (!place?.startContainer.isConnected) return false
        scrollTo(place)
        current = span
        repaint()
        return true
      },
      setMarks: (wanted) => {
        shown = wanted
        if (shown) readAgain()
        else repaint()
        return report()
      },
    },
    stop: () => unpaint(),
  }
}

function marksOf({ reading, words }: ReadPage, current: Span | null): Mark[] {
  const marks: Mark[] = []
  for (const mention of reading.mentions) {
    if (mention.kind === 'oblast' && mention.status === 'none') continue
    const place = toNodeSpan(words, mention.span)
    if (place) marks.push({ kind: mention.kind, place })
  }
  const place = current && toNodeSpan(words, current)
  if (place) marks.push({ kind: 'current', place })
  return marks
}

/** Brings the place to a third of the window's height, at once. */
function scrollTo(place: NodeSpan): void {
  const range = new Range()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  const { top, bottom } = range.getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight) return
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
}
