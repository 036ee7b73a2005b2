import type { ToReader } from '../../lib/log/import/read-pool.ts'
import type { ToWorker } from '../../lib/log/pool.ts'
import { openWork } from '../../lib/log/work.ts'

/** Does in this thread what a worker does in its own; what goes over is copied, as between threads. */
class HereWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror = null
  readonly #work = openWork((message) => this.onmessage?.({ data: structuredClone(message) }))

  postMessage(message: ToWorker | ToReader): void {
    void this.#work(structuredClone(message))
  }

  terminate(): void {
    this.onmessage = null
  }
}

/** A way to start such workers that counts them. */
export function hereWorkers(): { open: () => Worker; count: () => number } {
  let started = 0
  return {
    open: () => {
      started++
      // The pools use these members of a worker and no other.
      return new HereWorker() as unknown as Worker
    },
    count: () => started,
  }
}
