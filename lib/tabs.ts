import { browser } from './browser.ts'

export type ActiveTab = { id: number; windowId: number | null; url: string | null; title: string | null; isPrivate: boolean }

/** The tab the reader looks at; null when it cannot be told. The address is known only where the extension may read it. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId ?? null, url: tab.url ?? null, title: tab.title ?? null, isPrivate: tab.incognito }
}

/** Puts the content script into a tab that the reader has just pointed at; throws where the browser forbids it. */
export async function readOnce(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ['content-scripts/content.css'] })
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['content-scripts/content.js'] })
}
