import { defineContentScript } from 'wxt/utils/define-content-script'
import './marks.css'
import { matchPatterns } from '../../lib/hosts/match-patterns.ts'
import { newsHosts } from '../../lib/hosts/news-hosts.ts'
import { handle } from '../../lib/messages.ts'
import { startPage } from '../../lib/page/page.ts'
import { recognise } from '../../lib/recognise/recognise.ts'

export default defineContentScript({
  matches: matchPatterns(newsHosts),
  runAt: 'document_end',
  main(ctx) {
    const page = startPage(document, { recognise, now: () => new Date(), ownOfficials: [] }, ctx.signal)
    handle(page.handlers, ctx.signal)
  },
})
