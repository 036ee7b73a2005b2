import { hearWindow, own } from './platform.ts'

/** Milliseconds after its first frame for which a page may still wait for the rest of itself. */
const patience = 1000

/**
 * Settles once the document has all its nodes and the styles that say which of them are seen; pictures may still be on their way. Scripts
 * that a page puts off hold `DOMContentLoaded` up for as long as they take to arrive; before that event a browser draws no frame until
 * the styles are there. A page whose own scripts hold it up midway is not waited for: what it has by then can be read, and what comes
 * later is a change. Heard at the window first, where no listener of the page that stops the event stands before.
 */
export const parsed = (page: Document): Promise<void> =>
  own(page, 'readyState') === 'loading'
    ? new Promise((resolve) => {
        const once = { once: true, capture: true }
        hearWindow('DOMContentLoaded', resolve, once)
        hearWindow('readystatechange', () => requestAnimationFrame(() => resolve()), once)
        requestAnimationFrame(() => setTimeout(() => own(page, 'body') && resolve(), patience))
      })
    : Promise.resolve()
