import { render } from 'preact'
import { PopupModel } from '../../components/popup/model/popup-model.ts'
import { Popup } from '../../components/popup/Popup.tsx'
import { PopupTextsContext } from '../../components/popup/use-texts.ts'
import { browser } from '../../lib/browser.ts'
import { languageOf } from '../../lib/i18n/language.ts'
import { loadPopupTexts } from '../../lib/i18n/popup-texts.ts'
import { openLog } from '../../lib/log/log.ts'
import { startWorker } from '../../lib/log/start-worker.ts'
import { wear } from '../../lib/looks/wear.ts'
import { send } from '../../lib/messages.ts'
import { safetyCopy } from '../../lib/safe-store.ts'
import { loadSettings } from '../../lib/settings/store.ts'
import type { ActiveTab } from '../../lib/tabs.ts'
import { addOfficial } from './add-official.ts'
import { logPort } from './log-port.ts'
import { memoryPort } from './memory-port.ts'
import { pagePort } from './page-port.ts'
import { people } from './people.ts'

/** The first picture waits this long for page and log, in milliseconds, so that it need not move when they come. */
const patience = 120

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Opens the way to the view beside the page; null where there is none. */
type PanelOpener = (tab: ActiveTab | null) => (() => void) | null

/** Shows the popup's view of one tab in this document; again for another tab. The log is opened once. */
export function mountPopup(panelOpener: PanelOpener): (tab: ActiveTab | null) => Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root.')
  const settings = loadSettings()
  const log = openLog({ worker: startWorker, safety: safetyCopy() })
  let shown = 0
  let stop = () => {}
  return async (tab) => {
    const turn = ++shown
    const { language, palette } = await settings
    const texts = await loadPopupTexts(languageOf(language, browser.i18n.getUILanguage()))
    document.documentElement.lang = texts.language
    wear(document.documentElement, palette)
    const page = pagePort(tab)
    const model = new PopupModel({
      page,
      log: logPort(log, texts.language),
      memory: memoryPort(tab),
      people,
      addOfficial,
      copy: (text) => navigator.clipboard.writeText(text),
    })
    await Promise.race([model.start(), pause(patience)])
    if (turn !== shown) return
    stop()
    stop = model.listen()
    const host = page.isWeb && tab?.url && URL.canParse(tab.url) ? new URL(tab.url).host : ''
    render(
      <PopupTextsContext.Provider value={texts}>
        <Popup
          key={turn}
          model={model}
          host={host || null}
          title={tab?.title ?? null}
          isPrivate={tab?.isPrivate ?? false}
          openPanel={panelOpener(tab)}
          openLog={() => void browser.tabs.create({ url: browser.runtime.getURL('/log.html') })}
          openEntry={({ link, selectors: [quote] }) => {
            if (quote) void send('openAtQuote', { link, quote })
          }}
          openOptions={() => void browser.runtime.openOptionsPage()}
        />
      </PopupTextsContext.Provider>,
      root,
    )
  }
}
