import { browser } from '../../lib/browser.ts'
import { activeTab } from '../../lib/tabs.ts'
import { mountPopup } from './mount.tsx'
import { panelOpener } from './panel-opener.ts'

// A browser without windows is that of a phone, where the popup is as large as the screen.
if (!browser.windows) document.body.className = 'panel'

// Settings and log are on their way while the tab is asked for.
const show = mountPopup(panelOpener)
await show(await activeTab())
