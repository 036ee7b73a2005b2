import { render } from 'preact'
import { TextsContext } from '../../components/base/use-texts.ts'
import { Popup } from '../../components/popup/Popup.tsx'
import { browser } from '../../lib/browser.ts'
import { download } from '../../lib/download.ts'
import { languageFor } from '../../lib/i18n/language.ts'
import { textsIn } from '../../lib/i18n/texts.ts'
import { openLog } from '../../lib/log/log.ts'
import { loadSettings } from '../../lib/settings/store.ts'
import type { ActiveTab } from '../../lib/tabs.ts'
import { logPort } from './log-port.ts'
import { pagePort } from './page-port.ts'

/** Shows the popup's view of one tab in this document; again for another tab. The log is opened once. */
export async function mountPopup(openPanel: (() => void) | null): Promise<(tab: ActiveTab | null) => void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root.')
  const { language } = await loadSettings()
  const texts = textsIn(language === 'browser' ? languageFor(browser.i18n.getUILanguage()) : language)
  document.documentElement.lang = texts.language
  const log = logPort(openLog())
  let shown = 0
  return (tab) => {
    shown++
    render(
      <TextsContext.Provider value={texts}>
        <Popup
          key={shown}
          page={pagePort(tab)}
          log={log}
          download={download}
          copy={(text) => navigator.clipboard.writeText(text)}
          openPanel={openPanel}
          openLog={() => void browser.tabs.create({ url: browser.runtime.getURL('/log.html') })}
          openOptions={() => void browser.runtime.openOptionsPage()}
        />
      </TextsContext.Provider>,
      root,
    )
  }
}
