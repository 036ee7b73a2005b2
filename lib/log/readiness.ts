import { stopIf } from './errors.ts'
import type { ExportHooks } from './export.ts'

type Renew = (onProgress: (done: number) => void) => Promise<void>

/** The copy of the log that exports are made of, in the making: one at a time, and an export that it would serve waits for it. */
export type Readiness = {
  /** Never fails: without a copy the next export takes longer, and no more. */
  renew: () => Promise<void>
  /** Waits for the copy that is being made, if one is; fails when the reader stops. */
  wait: (hooks: ExportHooks) => Promise<void>
}

export function openReadiness(make: Renew): Readiness {
  let making: Promise<void> | null = null
  const heard = new Set<(done: number) => void>()
  const tell = (done: number): void => {
    for (const hear of heard) hear(done)
  }
  return {
    renew: () => {
      making ??= make(tell)
        .catch(() => {})
        .finally(() => {
          making = null
        })
      return making
    },
    wait: async ({ onProgress, signal }) => {
      if (!making) return
      if (onProgress) heard.add(onProgress)
      const stopped = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
      await Promise.race([making, stopped])
      if (onProgress) heard.delete(onProgress)
      stopIf(signal)
    },
  }
}
