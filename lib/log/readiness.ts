import type { Copy } from './csv-copy.ts'
import { stopIf } from './errors.ts'
import type { ExportHooks } from './export.ts'

type Hooks = { onProgress: (done: number) => void; onMade: (copy: Copy) => void }

/** The copy of the log that exports are made of, in the making: one at a time, and an export that it would serve waits for it. */
export type Readiness = {
  /** Never fails: without a copy the next export takes longer, and no more. */
  renew: () => Promise<void>
  /**
   * Waits for the copy that is being made, if one is, but not until it is on the disk; fails when the reader stops. An export of most of the
   * log is `worth` a copy: written once, it serves the next one too.
   */
  wait: (hooks: ExportHooks, worth: boolean) => Promise<Copy | null>
}

export function openReadiness(make: (hooks: Hooks) => Promise<void>): Readiness {
  let making: { over: Promise<void>; made: Promise<Copy | null> } | null = null
  const heard = new Set<(done: number) => void>()
  const begin = () => {
    const { promise: made, resolve } = Promise.withResolvers<Copy | null>()
    const onProgress = (done: number): void => {
      for (const hear of heard) hear(done)
    }
    const over = make({ onProgress, onMade: resolve })
      .catch(() => {})
      .finally(() => {
        making = null
        resolve(null)
      })
    return { over, made }
  }
  const current = () => {
    making ??= begin()
    return making
  }
  return {
    renew: () => current().over,
    wait: async ({ onProgress, signal }, worth) => {
      const awaited = worth ? current() : making
      if (!awaited) return null
      if (onProgress) heard.add(onProgress)
      const stopped = new Promise<null>((resolve) => signal?.addEventListener('abort', () => resolve(null)))
      const made = await Promise.race([awaited.made, stopped])
      if (onProgress) heard.delete(onProgress)
      stopIf(signal)
      return made
    },
  }
}
