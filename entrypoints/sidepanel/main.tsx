import { browser } from '../../lib/browser.ts'
import { activeTab } from '../../lib/tabs.ts'
import { mountPopup } from '../popup/mount.tsx'

/** The popup's view, staying open: it follows the reader from tab to tab and from page to page. */
const show = mountPopup(() => null)
const follow = async () => show(await activeTab())

browser.tabs.onActivated.addListener(() => void follow())
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (status !== 'complete') return
  void activeTab().then((tab) => (tab?.id === id ? show(tab) : undefined))
})
await follow()
