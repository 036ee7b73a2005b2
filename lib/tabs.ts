import { browser } from './browser.ts'
import type { LogEntry } from './log/entry.ts'
import { NoReceiverError, send } from './messages.ts'

export type ActiveTab = { id: number; windowId: number | null; url: string | null; title: string | null }

/** The tab the reader looks at; null when it cannot be told. The address is known only where the extension may read it. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId ?? null, url: tab.url ?? null, title: tab.title ?? null }
}

/** Puts the content script into a tab that the reader has just pointed at; throws where the browser forbids it. */
export async function readOnce(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ['content-scripts/content.css'] })
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['content-scripts/content.js'] })
}

/** Milliseconds between looks whether the page has been read, and looks before it is left to the browser's own jump. */
const pause = 300
const mostLooks = 40

/** Opens the article of an entry; where the extension reads it, goes to the quote as it stands there now. */
export async function openAtQuote({ link, selectors }: Pick<LogEntry, 'link' | 'selectors'>): Promise<void> {
  const { id } = await browser.tabs.create({ url: link })
  const [first] = selectors
  for (let look = 0; id !== undefined && first && look < mostLooks; look++) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    try {
      if ((await send('showSaved', first, id)) !== 'missing') return
    } catch (error) {
      if (!(error instanceof NoReceiverError)) throw error
    }
  }
}
