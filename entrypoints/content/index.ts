import { defineContentScript } from 'wxt/utils/define-content-script'
import './marks.css'
import './coloured.css'
import type { EntrySource } from '../../lib/log/entry.ts'
import { NoReceiverError, RemoteError } from '../../lib/message-errors.ts'
import { handle, send } from '../../lib/messages.ts'
import { holdsArticle, isFrame, isOwnFrame } from '../../lib/page/article-frame.ts'
import { isWebPage } from '../../lib/page/dom-tree.ts'
import { sourceOf } from '../../lib/page/drafts.ts'
import { pageHandlers } from '../../lib/page/handlers.ts'
import { startPage } from '../../lib/page/page.ts'
import { parsed } from '../../lib/page/parsed.ts'
import { keepRejected, loadRejected } from '../../lib/rejections.ts'
import { isOnFor, kinds, type Settings } from '../../lib/settings/settings.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { startCards } from './cards.ts'
import { recogniseElsewhere } from './recognise-elsewhere.ts'

export default defineContentScript({
  // The build puts the news hosts here.
  matches: [],
  // Some sites show the article in a frame of their own.
  allFrames: true,
  // Browsers give later scripts their turn only after the first layout.
  runAt: 'document_start',
  async main(ctx) {
    if (isFrame() && !isOwnFrame()) return
    // Asked for before the page's own scripts can stand in the way.
    const whole = parsed(document)
    let settings = await loadSettings()
    const isOn = () => isOnFor(settings, location.hostname)
    if (isOn() && isWebPage(document)) void unlessGone(send('prepare', undefined), undefined)
    await whole
    if (ctx.isInvalid || (isFrame() && !holdsArticle())) return
    const reader = () => ({ recognise: recogniseElsewhere, now: () => new Date(), ownOfficials: settings.ownOfficials })
    const untold = isFrame() ? 0 : -1
    let told = untold
    let recalled: string | null = null
    const source = (): EntrySource | null => {
      const read = page.marks.read()
      return read && sourceOf(read.reading)
    }
    const recall = async () => {
      const now = source()
      if (now === null || now.url === recalled) return
      recalled = now.url
      page.marks.setRejected(await loadRejected(now))
    }
    const keepRejections = async () => {
      const now = source()
      if (now) await keepRejected(now, page.marks.rejected())
    }
    const tellQuotes = () => {
      // A page and its frame share one button: each speaks only when its own number changed.
      const quotes = page.marks.quotes()
      if (quotes === told) return
      told = quotes
      void unlessGone(send('pageRead', { quotes }), undefined)
    }
    const onRead = () => {
      void recall()
      cards.refresh()
      tellQuotes()
    }
    const savedOf = (source: EntrySource) => unlessGone(send('savedOfPage', source), [])
    const page = startPage(document, reader(), isOn(), { onRead, savedOf }, ctx.signal)
    const cards = startCards(
      document,
      () => page.marks,
      () => settings,
      ctx.signal,
      () => void keepRejections(),
    )
    page.marks.setKinds(chosenKinds(settings))
    page.marks.setPalette(settings.palette)
    handle({ ...pageHandlers(document, page), stepMark: (by) => cards.step(by) }, ctx.signal, isFrame())

    const forget = watchSettings((changed) => {
      const rereads = JSON.stringify(changed.ownOfficials) !== JSON.stringify(settings.ownOfficials)
      const was = isOn()
      const wantsCount = changed.badge && !settings.badge
      settings = rereads ? changed : { ...changed, ownOfficials: settings.ownOfficials }
      page.marks.setKinds(chosenKinds(settings))
      page.marks.setPalette(settings.palette)
      if (wantsCount) {
        told = untold
        tellQuotes()
      }
      if (rereads || was !== isOn()) page.change(reader(), isOn())
    })
    ctx.onInvalidated(forget)
  },
})

const chosenKinds = ({ marks }: Settings) => new Set(kinds.filter((kind) => marks[kind]))

/** Without a background that answers, the page is marked all the same. */
const unlessGone = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
  answer.catch((error) => {
    if (error instanceof NoReceiverError || error instanceof RemoteError) return otherwise
    throw error
  })
