import { browser } from './browser.ts'
import type { LogEntry } from './log/entry.ts'
import { NoReceiverError, send } from './messages.ts'

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
