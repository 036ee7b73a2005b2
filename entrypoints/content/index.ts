import { defineContentScript } from 'wxt/utils/define-content-script'
import './marks.css'
import { matchPatterns } from '../../lib/hosts/match-patterns.ts'
import { newsHosts } from '../../lib/hosts/news-hosts.ts'
import type { EntrySource } from '../../lib/log/entry.ts'
import { handle, NoReceiverError, RemoteError, send } from '../../lib/messages.ts'
import { pageHandlers } from '../../lib/page/handlers.ts'
import { startPage } from '../../lib/page/page.ts'
import { recogniseInSteps } from '../../lib/recognise/recognise.ts'
import { startCards } from './cards.ts'

export default defineContentScript({
  matches: matchPatterns(newsHosts),
  runAt: 'document_end',
  main(ctx) {
    const reader = { recognise: recogniseInSteps, now: () => new Date(), ownOfficials: [] }
    const events = { onRead: () => cards.refresh(), savedOf }
    const page = startPage(document, reader, events, ctx.signal)
    const cards = startCards(document, () => page.marks, ctx.signal)
    handle({ ...pageHandlers(document, page), stepMark: (by) => cards.step(by) }, ctx.signal)
  },
})

/** Without a background that answers, the page is marked all the same. */
const savedOf = (source: EntrySource) =>
  send('savedOfPage', source).catch((error) => {
    if (error instanceof NoReceiverError || error instanceof RemoteError) return []
    throw error
  })
