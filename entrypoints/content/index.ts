import { defineContentScript } from 'wxt/utils/define-content-script'
import './marks.css'
import { matchPatterns } from '../../lib/hosts/match-patterns.ts'
import { newsHosts } from '../../lib/hosts/news-hosts.ts'
import { handle } from '../../lib/messages.ts'
import { pageHandlers } from '../../lib/page/handlers.ts'
import { startPage } from '../../lib/page/page.ts'
import { recognise } from '../../lib/recognise/recognise.ts'
import { startCards } from './cards.ts'

export default defineContentScript({
  matches: matchPatterns(newsHosts),
  runAt: 'document_end',
  main(ctx) {
    const reader = { recognise, now: () => new Date(), ownOfficials: [] }
    const page = startPage(document, reader, () => cards.refresh(), ctx.signal)
    const cards = startCards(document, () => page.marks, ctx.signal)
    handle({ ...pageHandlers(document, page), stepMark: (by) => cards.step(by) }, ctx.signal)
  },
})
