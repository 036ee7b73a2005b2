import { hearWindow, own } from './platform.ts'

/**
 * Settles once the document has all its nodes; its pictures and styles may still be on their way. Heard at the window first, where
 * no listener of the page that stops the event stands before.
 */
export const parsed = (page: Document): Promise<void> =>
  own(page, 'readyState') === 'loading'
    ? new Promise((resolve) => hearWindow('DOMContentLoaded', resolve, { once: true, capture: true }))
    : Promise.resolve()
