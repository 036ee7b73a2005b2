import type { Steps } from '../article/steps.ts'

/** Milliseconds of work between two breaths of the page; the first stretch may be longer, so that a usual article is marked at once. */
const stretch = 12
const firstStretch = 30

/** Lets the browser handle input and paint before the work goes on. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } } // newer than the DOM types
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => resolve()
    channel.port2.postMessage(null)
  })
}

/**
 * Does the work in stretches that never hold up the page; null when the signal stopped it. `cost` is the milliseconds of
 * work, without the waiting.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<{ value: T; cost: number } | null> {
  let started = performance.now()
  let until = started + firstStretch
  let cost = 0
  for (;;) {
    const step = steps.next()
    const now = performance.now()
    if (step.done) return { value: step.value, cost: cost + now - started }
    if (!step.value && now < until) continue
    cost += now - started
    await (step.value ?? breathe())
    if (signal.aborted) return null
    started = performance.now()
    until = started + stretch
  }
}
