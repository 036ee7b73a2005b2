import { hearWindow, own } from './platform.ts'

/** Milliseconds for which `DOMContentLoaded` is waited for once all nodes are there; most pages put nothing off. */
const brief = 30
/** Milliseconds for which a page may wait for the rest of itself. */
const patience = 1200

/**
 * Settles once the document has all its nodes and the styles that say which of them are seen; pictures may still be on their way. Scripts
 * that a page puts off hold `DOMContentLoaded` up for as long as they take to arrive; before that event a browser draws no frame until
 * the styles are there. A page whose own scripts hold it up midway is not waited for: what it has by then can be read, and what comes
 * later is a change. Heard at the window first, where no listener of the page that stops the event stands before.
 */
export const parsed = (page: Document): Promise<void> =>
  own(page, 'readyState') === 'loading'
    ? new Promise((resolve) => {
        let isOver = false
        const end = () => {
          isOver = true
          resolve()
        }
        // A browser that is asked for a frame draws one, which other pages are spared.
        const withFrame = () => {
          if (!isOver) requestAnimationFrame(() => own(page, 'body') && end())
        }
        hearWindow('DOMContentLoaded', end, { once: true, capture: true })
        hearWindow('readystatechange', () => setTimeout(withFrame, brief), { once: true, capture: true })
        setTimeout(withFrame, patience)
      })
    : Promise.resolve()
