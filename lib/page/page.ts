import type { Handlers, PageReport } from '../messages.ts'
import type { Span } from '../recognise/mention.ts'
import { domTree } from './dom-tree.ts'
import { draftSpan } from './drafts.ts'
import { type Mark, paint } from './paint.ts'
import { toNodeSpan } from './ranges.ts'
import { type Reader, type ReadPage, readPage } from './reader.ts'
import { reportOf } from './report.ts'
import { scrollTo } from './scroll.ts'
import { selectedSpan } from './selection.ts'
import { inSlices } from './slices.ts'
import { watch } from './watch.ts'

/** The running marks of one page: what it answers to our messages. */
export type Page = { handlers: Handlers<'readPage' | 'draftSelection' | 'showMention' | 'setMarks'> }

/** Reads and marks the page, and keeps the marks true to it until the signal. */
export function startPage(page: Document, reader: Reader, signal: AbortSignal): Page {
  const firstAddress = page.location.pathname
  let read: ReadPage | null = null
  let failed = false
  let shown = true
  let current: Span | null = null
  let marks = paint([], 'day')
  let work: Promise<void> | null = null
  let again = false

  const repaint = () => {
    marks.undo()
    marks = read && shown ? paint(marksOf(read, current), read.ground) : paint([], 'day')
  }
  const readOnce = async () => {
    const tree = domTree(page)
    // A page that went to another article by its own script seldom renews what its head says.
    const stale = page.location.pathname !== firstAddress
    const fresh: typeof tree = stale
      ? { ...tree, all: (name, wanted) => (headOnly.has(name) ? [] : tree.all(name, wanted)) }
      : tree
    const done = await inSlices(readPage(fresh, reader, read), signal)
    if (!done) return
    if (read?.reading.text !== done.value?.reading.text) current = null
    read = done.value
    repaint()
  }
  /** One reading at a time; a change during it is followed by another. */
  const readAgain = (): Promise<void> => {
    if (work) {
      again = true
      return work
    }
    work = (async () => {
      do {
        again = false
        failed = !(await readOnce().then(
          () => true,
          (error) => report(error),
        ))
      } while (again && !signal.aborted)
      work = null
    })()
    return work
  }
  /** What goes wrong in a page stays on our side: the page is unread, and the popup says so. */
  const report = (error: unknown): false => {
    read = null
    repaint()
    console.error('On the Record cannot read this page.', error)
    return false
  }
  const answer = (): PageReport => {
    if (!shown) return { state: 'unread', reason: 'off', url: page.URL }
    if (!read) return { state: 'unread', reason: failed ? 'failed' : 'no-article', url: page.URL }
    return reportOf(read.reading)
  }

  watch(
    page,
    ({ targets, moved }) => {
      if (shown && (moved || concerns(read, targets))) readAgain()
    },
    () => {
      if (!marks.intact()) repaint()
    },
    signal,
  )
  signal.addEventListener('abort', () => marks.undo())
  readAgain()
  return {
    handlers: {
      readPage: async () => {
        await (work ?? (read || !shown ? null : readAgain()))
        return answer()
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
      setMarks: async (wanted) => {
        shown = wanted
        if (shown) await readAgain()
        else repaint()
        return answer()
      },
    },
  }
}

const headOnly: ReadonlySet<string> = new Set(['script', 'meta'])

/** Whether a change may touch the words that were read: inside them, around them, or anywhere while there are none. */
const concerns = (read: ReadPage | null, targets: ReadonlySet<Node>): boolean =>
  !read?.root.isConnected || [...targets].some((target) => read.root.contains(target) || target.contains(read.root))

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
