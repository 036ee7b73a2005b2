import { browser } from './browser.ts'
import type { Selectors } from './log/entry.ts'
import { NoReceiverError } from './message-errors.ts'
import { send } from './messages.ts'

/** Milliseconds between looks whether the page has been read, and looks before it is left to the browser's own jump. */
const pause = 300
const mostLooks = 40

/** Opens an article; where the extension reads it, goes to the quote as it stands there now. */
export async function openAtQuote(link: string, quote: Selectors): Promise<void> {
  const { id } = await browser.tabs.create({ url: link })
  for (let look = 0; id !== undefined && look < mostLooks; look++) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    try {
      if ((await send('showSaved', quote, id)) !== 'missing') return
    } catch (error) {
      if (!(error instanceof NoReceiverError)) throw error
    }
  }
}
