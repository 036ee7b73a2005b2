import type { CsvOptions } from '../../../lib/log/csv.ts'
import type { FormatName } from '../../../lib/log/formats/formats.ts'
import { Store } from '../../base/store.ts'

/** What is written: a file of one format with the entries of these ids, or of all when there are none. */
export type ExportOrder = { format: FormatName; ids: readonly string[] | null; csv: CsvOptions | null; proof: boolean }

/** Writes the order and offers the file; gives its name. Fails with the signal's reason when stopped. */
export type WriteFile = (order: ExportOrder, onProgress: (done: number) => void, signal: AbortSignal) => Promise<string>

/** Puts the table on the clipboard. Fails when stopped, when the table is too large, when the browser refuses. */
export type CopyTable = (
  order: Pick<ExportOrder, 'ids' | 'csv'>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<void>

/** Whether a file is written, or the clipboard. */
type Where = 'file' | 'clipboard'

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'writing'; done: number; total: number }
  | { kind: 'written'; file: string; count: number }
  | { kind: 'copied'; count: number }
  | { kind: 'stopped'; where: Where }
  | { kind: 'failed'; where: Where; error: Error }

/** One export at a time, to a file or to the clipboard, with its progress and a way to stop it. */
export class ExportModel extends Store<{ now: ExportState }> {
  readonly #write: WriteFile
  readonly #copy: CopyTable
  #stop: AbortController | null = null

  constructor(write: WriteFile, copy: CopyTable) {
    super({ now: { kind: 'idle' } })
    this.#write = write
    this.#copy = copy
  }

  run(order: ExportOrder, total: number): Promise<void> {
    return this.#work('file', total, async (onProgress, signal) => {
      const file = await this.#write(order, onProgress, signal)
      return { kind: 'written', file, count: total }
    })
  }

  /** To be called from a click: browsers give the clipboard for nothing less. */
  copy(order: Pick<ExportOrder, 'ids' | 'csv'>, total: number): Promise<void> {
    return this.#work('clipboard', total, async (onProgress, signal) => {
      await this.#copy(order, onProgress, signal)
      return { kind: 'copied', count: total }
    })
  }

  async #work(
    where: Where,
    total: number,
    work: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<ExportState>,
  ): Promise<void> {
    if (this.#stop) return
    const stop = new AbortController()
    this.#stop = stop
    this.set({ now: { kind: 'writing', done: 0, total } })
    try {
      this.set({ now: await work((done) => this.set({ now: { kind: 'writing', done, total } }), stop.signal) })
    } catch (error) {
      if (stop.signal.aborted) this.set({ now: { kind: 'stopped', where } })
      else this.set({ now: { kind: 'failed', where, error: error instanceof Error ? error : new Error(String(error)) } })
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
