import { csvDefaults } from './csv.ts'
import { recipeOf } from './csv-copy.ts'
import { stopIf } from './errors.ts'
import type { ExportHooks } from './export.ts'
import type { ExportRequest } from './log.ts'

type Renew = (onProgress: (done: number) => void) => Promise<void>

/** The copy of the log that exports are made of, in the making: one at a time, and an export that it would serve waits for it. */
export type Readiness = {
  /** Never fails: without a copy the next export takes longer, and no more. */
  renew: () => Promise<void>
  /** Waits for the copy that is being made, when it would serve this request; fails when the reader stops. */
  wait: (request: ExportRequest, hooks: ExportHooks) => Promise<void>
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
    wait: async ({ format, csv }, { onProgress, signal, proof }) => {
      if (!making || format !== 'csv' || proof || recipeOf(csv) !== recipeOf(csvDefaults)) return
      if (onProgress) heard.add(onProgress)
      const stopped = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
      await Promise.race([making, stopped])
      if (onProgress) heard.delete(onProgress)
      stopIf(signal)
    },
  }
}
