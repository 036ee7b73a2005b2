import { mount } from '../../components/base/mount.tsx'
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx'
import { sitesOffFor, whereOf } from '../../components/welcome/where.ts'
import { browser } from '../../lib/browser.ts'
import { newsHosts } from '../../lib/hosts/news-hosts.ts'
import type { Texts } from '../../lib/i18n/texts.ts'
import type { EntrySource } from '../../lib/log/entry.ts'
import { handle, send } from '../../lib/messages.ts'
import { pageHandlers } from '../../lib/page/handlers.ts'
import { startPage } from '../../lib/page/page.ts'
import { inParts } from '../../lib/page/parts.ts'
import { recogniseInSteps } from '../../lib/recognise/recognise.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { startCards } from '../content/cards.ts'

const title = (t: Texts) => t('welcome.title')

const draw = (settings: Settings) =>
  mount(
    <WelcomePage
      where={whereOf(settings, newsHosts)}
      onWhere={(where) => void changeSettings({ sitesOff: sitesOffFor(where, settings, newsHosts) })}
      onLanguage={(language) => void changeSettings({ language })}
      onLog={() => void browser.tabs.create({ url: browser.runtime.getURL('/log.html') })}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
    settings,
    browser.i18n.getUILanguage(),
    title,
  )

let settings = await loadSettings()
draw(settings)

/** The sample is read as any article is: the same marks, cards and saving, and the popup sees it too. */
const { signal } = new AbortController()
const reader = { recognise: inParts(recogniseInSteps), now: () => new Date(), ownOfficials: [] }
const events = { onRead: () => cards.refresh(), savedOf: (source: EntrySource) => send('savedOfPage', source) }
const page = startPage(document, reader, true, events, signal)
const cards = startCards(
  document,
  () => page.marks,
  () => settings,
  signal,
)
handle({ ...pageHandlers(document, page), stepMark: (by) => cards.step(by) }, signal)
page.marks.setPalette(settings.palette)
// Marks are painted for the ground that was there when the page was read.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void page.readAgain(), { signal })
watchSettings((changed) => {
  settings = changed
  page.marks.setPalette(changed.palette)
  draw(changed)
})
