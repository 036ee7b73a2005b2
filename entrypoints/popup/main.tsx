import { browser } from '../../lib/browser.ts'
import { activeTab } from '../../lib/tabs.ts'
import { mountPopup } from './mount.tsx'
import { panelOpener } from './panel-opener.ts'

// A browser without windows is that of a phone, where the popup is as large as the screen.
if (!browser.windows) document.body.className = 'panel'

const [tab, window] = await Promise.all([activeTab(), browser.windows?.getCurrent()])
await mountPopup(panelOpener(window?.id))(tab)
