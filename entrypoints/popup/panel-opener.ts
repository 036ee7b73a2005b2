import type { ActiveTab } from '../../lib/tabs.ts'

/** Opens the side panel (Chrome) or the sidebar (Firefox), which must happen within the click; null where there is neither. */
export function panelOpener(tab: ActiveTab | null): (() => void) | null {
  const close = () => globalThis.close()
  // The polyfill knows neither: both are asked of the browser itself, and only of the one that has them.
  const { chrome, browser } = globalThis as {
    chrome?: { sidePanel?: { open(options: { windowId: number }): Promise<void> } }
    browser?: { sidebarAction?: { open(): Promise<void> } }
  }
  const sidebar = browser?.sidebarAction
  if (sidebar) return () => void sidebar.open().then(close)
  const panel = chrome?.sidePanel
  const windowId = tab?.windowId ?? null
  if (panel && windowId !== null) return () => void panel.open({ windowId }).then(close)
  return null
}
