import type { Handlers, PageReport } from '../messages.ts'
import { anchor } from './anchor.ts'
import { isWebPage } from './dom-tree.ts'
import { draftSpan } from './drafts.ts'
import type { Page } from './page.ts'
import { own } from './platform.ts'
import { reportOf } from './report.ts'
import { selectedSpan } from './selection.ts'

/** What a page answers to the popup and the background. */
export function pageHandlers(
  page: Document,
  { marks, ready, readAgain, failed }: Page,
): Handlers<'readPage' | 'draftSelection' | 'showMention' | 'showSaved' | 'setMarks'> {
  const report = (): PageReport => {
    if (!marks.shown()) return { state: 'unread', reason: 'off', url: own(page, 'URL') }
    if (!isWebPage(page)) return { state: 'unread', reason: 'unsupported', url: own(page, 'URL') }
    const read = marks.read()
    if (!read) return { state: 'unread', reason: failed() ? 'failed' : 'no-article', url: own(page, 'URL') }
    const { article, mentions } = read.reading
    // Nothing is recognised in other languages; selections can still be saved.
    if (mentions.length === 0 && article.language && !/^en\b/i.test(article.language))
      return { state: 'unread', reason: 'language', url: own(page, 'URL') }
    return reportOf(read.reading, marks.saved())
  }
  return {
    readPage: async () => {
      await ready()
      return report()
    },
    draftSelection: () => {
      const read = marks.read()
      const span = read && selectedSpan(read.words, own(page, 'getSelection')())
      return read && span ? draftSpan(read.reading, span) : null
    },
    showMention: (span) => marks.show(span),
    showSaved: async (selectors) => {
      await ready()
      const place = anchor(marks.read()?.reading.text ?? '', selectors)
      return place.state !== 'missing' && marks.show(place.span) ? place.state : 'missing'
    },
    setMarks: async (wanted) => {
      marks.setShown(wanted)
      if (wanted) await readAgain()
      return report()
    },
  }
}
