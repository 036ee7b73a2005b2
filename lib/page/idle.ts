/** Does work once the page has nothing else to do, unless the signal comes first. */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  // Not every browser has it, nor do test DOMs.
  if (typeof requestIdleCallback !== 'function') return
  const wanted = requestIdleCallback(work)
  signal.addEventListener('abort', () => cancelIdleCallback(wanted), { once: true })
}
