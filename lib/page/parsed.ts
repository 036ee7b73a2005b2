import { own } from './platform.ts'

/** Settles once the document has all its nodes; its pictures and styles may still be on their way. */
export const parsed = (page: Document): Promise<void> =>
  own(page, 'readyState') === 'loading'
    ? new Promise((resolve) => own(page, 'addEventListener')('DOMContentLoaded', () => resolve(), { once: true }))
    : Promise.resolve()
