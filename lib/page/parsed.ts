/** Settles once the document has all its nodes; its pictures and styles may still be on their way. */
export const parsed = (page: Document): Promise<void> =>
  page.readyState === 'loading'
    ? new Promise((resolve) => page.addEventListener('DOMContentLoaded', () => resolve(), { once: true }))
    : Promise.resolve()
