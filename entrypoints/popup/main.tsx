import { render } from 'preact'
import { TextsContext } from '../../components/base/use-texts.ts'
import { Popup } from '../../components/popup/Popup.tsx'
import { browser } from '../../lib/browser.ts'
import { download } from '../../lib/download.ts'
import { languageFor } from '../../lib/i18n/language.ts'
import { textsIn } from '../../lib/i18n/texts.ts'
import { openLog } from '../../lib/log/log.ts'
import { activeTab } from '../../lib/tabs.ts'
import { logPort } from './log-port.ts'
import { pagePort } from './page-port.ts'

const root = document.getElementById('root')
if (!root) throw new Error('popup.html has no #root.')

const texts = textsIn(languageFor(browser.i18n.getUILanguage()))
document.documentElement.lang = texts.language

const tab = await activeTab()

render(
  <TextsContext.Provider value={texts}>
    <Popup
      page={pagePort(tab)}
      log={logPort(openLog())}
      download={download}
      copy={(text) => navigator.clipboard.writeText(text)}
      openLog={() => void browser.tabs.create({ url: browser.runtime.getURL('/log.html') })}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />
  </TextsContext.Provider>,
  root,
)
