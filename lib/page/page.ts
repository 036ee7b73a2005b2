import type { Tree } from '../article/tree.ts'
import type { EntrySource } from '../log/entry.ts'
import { domTree, getterOf, isWebPage } from './dom-tree.ts'
import { sourceOf } from './drafts.ts'
import { knownBlocks } from './known-blocks.ts'
import { createMarks, type Marks } from './marks.ts'
import { hearWindow, withRoot } from './platform.ts'
import { type Reader, type ReadPage, readPage } from './reader.ts'
import { placeSaved, type SavedQuote } from './saved.ts'
import { seenParts } from './seen-parts.ts'
import { inSlices } from './slices.ts'
import { watch } from './watch.ts'
import { watchScrolling } from './watch-scrolling.ts'

/** A page that is read and marked, and stays so while it changes. */
export type Page = {
  marks: Marks
  /** Reads again when the page is unread; settles when the reading is done. */
  ready(): Promise<void>
  readAgain(): Promise<void>
  /** Goes on with other officials of the reader's own, shown or hidden. */
  change(reader: Reader, shown: boolean): void
  /** The last reading ended in a fault of ours or of the page. */
  failed: () => boolean
}

/** What a running page tells and asks: every reading, and what the log holds of an article. */
export type PageEvents = { onRead(): void; savedOf(source: EntrySource): Promise<readonly SavedQuote[]> }

/** Reads and marks the page, and keeps the marks true to it until the signal. */
export function startPage(
  page: Document,
  start: Reader,
  shown: boolean,
  { onRead, savedOf }: PageEvents,
  signal: AbortSignal,
): Page {
  const firstPath = page.location.pathname
  const marks = createMarks(page)
  const blocks = knownBlocks(page)
  const seen = seenParts()
  let reader = start
  marks.setShown(shown)
  let failed = false
  let cost = 0
  let work: Promise<void> | null = null
  let again = false
  let askedFor: string | undefined
  let kept: readonly SavedQuote[] = []

  /** Where the quotes of the log stand in a text; none once the page has ended. */
  const placesIn = async (text: string) => (await inSlices(placeSaved(text, kept), signal))?.value ?? []

  const readOnce = async () => {
    if (!isWebPage(page)) return
    const tree = seen.noting(domTree(page))
    // A page that went to another article by its own script seldom renews what its head says.
    const fresh = page.location.pathname === firstPath ? tree : withoutHead(tree)
    const show: typeof marks.extend = (found, mentions) => {
      if (!signal.aborted) marks.extend(found, mentions)
    }
    const done = await inSlices(readPage(fresh, reader, marks.read(), blocks, show), signal)
    if (tree.hasShadows()) blocks.forget([page])
    if (!done) return
    cost = done.cost
    const { text = '', article } = done.value?.reading ?? {}
    const isAsBefore = text === marks.read()?.reading.text
    if (article && article.url !== askedFor) kept = []
    marks.take(done.value, isAsBefore ? marks.saved() : await placesIn(text))
    marks.follow()
    onRead()
    if (done.value === null || (article?.url === askedFor && isAsBefore)) return
    askedFor = article?.url
    // What was saved since the page was opened is looked for in its new words too.
    const saved = await savedOf(sourceOf(done.value.reading))
    if (sameQuotes(saved, kept)) return
    kept = saved
    const placed = await placesIn(text)
    if (!signal.aborted) marks.takeSaved(placed)
  }
  /** What goes wrong in a page stays on our side: the page is unread, and the popup says so. */
  const guarded = () =>
    readOnce().then(
      () => {
        failed = false
      },
      (error) => {
        failed = true
        marks.take(null, [])
        console.error('On the Record cannot read this page.', error)
        onRead()
      },
    )
  /** One reading at a time; a change during it is followed by another. */
  const readAgain = (): Promise<void> => {
    again = work !== null
    work ??= (async () => {
      do {
        again = false
        await guarded()
      } while (again && !signal.aborted)
      work = null
    })()
    return work
  }

  watch(
    page,
    {
      onChange: ({ targets, moved }) => {
        blocks.forget(targets)
        if (marks.shown() && (moved || concerns(marks.read(), targets))) readAgain()
      },
      onLook: marks.repair,
      onRestyled: () => (marks.shown() ? seen.turned(marks.read()) : []),
      cost: () => cost,
    },
    signal,
  )
  watchScrolling(page, marks.follow, signal)
  // A printed page is the page as it was.
  const printing = (life: AbortSignal) => {
    hearWindow('beforeprint', marks.clear, { signal: life })
    hearWindow('afterprint', marks.repair, { signal: life })
  }
  withRoot(page, printing, signal)
  signal.addEventListener('abort', marks.clear)
  if (shown) readAgain()
  return {
    marks,
    readAgain,
    change: (next, visible) => {
      reader = next
      marks.setShown(visible)
      if (visible) readAgain()
    },
    ready: async () => {
      await (work ?? (marks.read() || !marks.shown() ? null : readAgain()))
    },
    failed: () => failed,
  }
}

const sameQuotes = (one: readonly SavedQuote[], other: readonly SavedQuote[]): boolean =>
  one.length === other.length && one.every(({ id }, at) => id === other[at]?.id)

const headOnly: ReadonlySet<string> = new Set(['script', 'meta', 'link'])
const withoutHead = (tree: Tree<Node>): Tree<Node> => ({
  ...tree,
  all: (name, wanted) => (headOnly.has(name) ? [] : tree.all(name, wanted)),
})

/** Whether a change may touch the words that were read: inside them, around them, or anywhere while there are none. */
function concerns(read: ReadPage | null, targets: ReadonlySet<Node>): boolean {
  // A form's fields may hide its own methods.
  const { contains } = Node.prototype
  if (!read || !getterOf<boolean>(Node.prototype, 'isConnected')(read.root)) return true
  return [...targets].some((target) => contains.call(read.root, target) || contains.call(target, read.root))
}
