import { browser } from '../../lib/browser.ts'
import { activeTab } from '../../lib/tabs.ts'
import { mountPopup } from './mount.tsx'
import { panelOpener } from './panel-opener.ts'

const [tab, { id: windowId }] = await Promise.all([activeTab(), browser.windows.getCurrent()])
await mountPopup(panelOpener(windowId))(tab)
