import type { CsvOptions } from '../../../lib/log/csv.ts'
import type { FormatName } from '../../../lib/log/formats/formats.ts'
import { Store } from '../../base/store.ts'

/** What is written: a file of one format with the entries of these ids, or of all when there are none. */
export type ExportOrder = { format: FormatName; ids: readonly string[] | null; csv: CsvOptions | null; proof: boolean }

/** Writes the order and offers the file; gives its name. Fails with the signal's reason when stopped. */
export type WriteFile = (order: ExportOrder, onProgress: (done: number) => void, signal: AbortSignal) => Promise<string>

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'writing'; done: number; total: number }
  | { kind: 'written'; file: string; count: number }
  | { kind: 'stopped' }
  | { kind: 'failed'; error: Error }

/** One export at a time, with its progress and a way to stop it. */
export class ExportModel extends Store<{ now: ExportState }> {
  readonly #write: WriteFile
  #stop: AbortController | null = null

  constructor(write: WriteFile) {
    super({ now: { kind: 'idle' } })
    this.#write = write
  }

  async run(order: ExportOrder, total: number): Promise<void> {
    if (this.#stop) return
    const stop = new AbortController()
    this.#stop = stop
    this.set({ now: { kind: 'writing', done: 0, total } })
    try {
      const file = await this.#write(order, (done) => this.set({ now: { kind: 'writing', done, total } }), stop.signal)
      this.set({ now: { kind: 'written', file, count: total } })
    } catch (error) {
      if (stop.signal.aborted) this.set({ now: { kind: 'stopped' } })
      else this.set({ now: { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) } })
    } finally {
      this.#stop = null
    }
  }

  stop(): void {
    this.#stop?.abort()
  }

  reset(): void {
    if (!this.#stop) this.set({ now: { kind: 'idle' } })
  }
}
