import { defineBackground } from 'wxt/utils/define-background'
import { finish } from '../../lib/article/steps.ts'
import { browser } from '../../lib/browser.ts'
import { officesOf } from '../../lib/gazetteer/officials.ts'
import { languageOf } from '../../lib/i18n/language.ts'
import { textsIn } from '../../lib/i18n/texts.ts'
import { chooseSuccessionEvent } from '../../lib/lifetime.ts'
import { openLog } from '../../lib/log/log.ts'
import { handle, send } from '../../lib/messages.ts'
import { openAtQuote } from '../../lib/open-at-quote.ts'
import { inParts } from '../../lib/page/parts.ts'
import { recogniseInSteps } from '../../lib/recognise/recognise.ts'
import { safetyCopy } from '../../lib/safe-store.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { registerSites } from '../../lib/sites.ts'
import { activeTab } from '../../lib/tabs.ts'
import { makeReady } from './make-ready.ts'
import { saveSelection } from './save-selection.ts'
import { dressBadge, hideCounts, showCount } from './toolbar.ts'

const saveSelectionMenu = 'save-selection'

const textsFor = ({ language }: Settings) => textsIn(languageOf(language, browser.i18n.getUILanguage()))

const recogniseParts = inParts(recogniseInSteps)

export default defineBackground(() => {
  const log = openLog({ safety: safetyCopy() })
  const ready = makeReady()

  handle({
    recognise: async ({ parts, names, ...article }) => {
      ready.stop()
      const { ownOfficials } = await loadSettings()
      return finish(recogniseParts({ parts, names }, { ...article, ownOfficials }))
    },
    prepare: () => ready.start(),
    officesOf: (id) => [...officesOf(id)],
    saveDraft: (draft) => log.add(draft),
    savedOfPage: async (source) => (await log.ofPage(source)).map(({ id, selectors }) => ({ id, selectors })),
    correctSpeaker: async ({ id, speaker }) => void (await log.edit([id], { correctedSpeaker: speaker })),
    openAtQuote: ({ link, quote }) => void openAtQuote(link, quote),
    pageRead: async ({ quotes }, tabId) => {
      if (tabId !== null && (await loadSettings()).badge) await showCount(tabId, quotes)
    },
  })

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await chooseSuccessionEvent()
    await apply(await loadSettings())
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
  browser.runtime.onStartup.addListener(async () => registerSites((await loadSettings()).sitesOn))
  watchSettings((settings) => void apply(settings))

  // Firefox on a phone has neither menus nor keys.
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === saveSelectionMenu && tab?.id !== undefined) {
      await saveSelection(tab.id, log, textsFor(await loadSettings()))
    }
  })

  browser.commands?.onCommand.addListener(async (command) => {
    const tab = await activeTab()
    if (!tab) return
    if (command === 'save-selection') await saveSelection(tab.id, log, textsFor(await loadSettings()))
    // A page that has nothing of ours has no marks to go to or to hide.
    if (command === 'next-mark') await send('stepMark', 1, tab.id).catch(() => false)
    if (command === 'previous-mark') await send('stepMark', -1, tab.id).catch(() => false)
    if (command === 'toggle-marks') await toggleMarks(tab.id).catch(() => null)
  })
})

async function toggleMarks(tabId: number): Promise<void> {
  const report = await send('readPage', undefined, tabId)
  await send('setMarks', report.state === 'unread' && report.reason === 'off', tabId)
}

/** Puts into effect what lives outside our own pages: the menu, the badge, the chosen sites. */
async function apply(settings: Settings): Promise<void> {
  await browser.contextMenus?.removeAll()
  if (settings.contextMenu) {
    browser.contextMenus?.create({
      id: saveSelectionMenu,
      title: textsFor(settings)('background.saveSelection'),
      contexts: ['selection'],
    })
  }
  await dressBadge()
  // A page tells its number again when the reader wants to see it.
  if (!settings.badge) await hideCounts()
  await registerSites(settings.sitesOn)
}
