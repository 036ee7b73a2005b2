import type { ImportHooks } from '../../../lib/log/import/apply.ts'
import type { Conflict, Plan, Resolution } from '../../../lib/log/import/plan.ts'
import type { ReadFile } from '../../../lib/log/import/read-file.ts'
import { Store } from '../../base/store.ts'

export type ImportPort = {
  /** Reads a file of any known kind, and says what importing it would do. Nothing is written. */
  preview(
    file: Blob,
    hooks: { onProgress: (lines: number) => void; signal: AbortSignal },
  ): Promise<{ file: ReadFile; plan: Plan }>
  /** Writes all of the plan or nothing; gives the number of entries written. */
  apply(plan: Plan, resolve: (conflict: Conflict) => Resolution, hooks: ImportHooks): Promise<number>
}

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; lines: number }
  | { kind: 'preview'; file: ReadFile; plan: Plan; resolution: Resolution; except: ReadonlyMap<Conflict, Resolution> }
  | { kind: 'writing'; done: number; total: number }
  | { kind: 'done'; count: number }
  | { kind: 'stopped' }
  | { kind: 'failed'; error: Error }

/** How many entries a preview would write. */
export function willWrite({ plan, resolution, except }: Extract<ImportState, { kind: 'preview' }>): number {
  return plan.fresh.length + plan.conflicts.filter((conflict) => (except.get(conflict) ?? resolution) !== 'keep').length
}

/** One import from choosing a file to the last entry: nothing is written before the reader has seen what would be. */
export class ImportModel extends Store<{ now: ImportState }> {
  readonly #port: ImportPort
  #stop = new AbortController()

  constructor(port: ImportPort) {
    super({ now: { kind: 'idle' } })
    this.#port = port
  }

  read(file: Blob): Promise<void> {
    return this.#run({ kind: 'reading', lines: 0 }, async (signal) => {
      const onProgress = (lines: number) => this.set({ now: { kind: 'reading', lines } })
      const preview = await this.#port.preview(file, { onProgress, signal })
      return { kind: 'preview', ...preview, resolution: 'keep', except: new Map() }
    })
  }

  /** For every conflict without an answer of its own. */
  resolveAll(resolution: Resolution): void {
    const { now } = this.state
    if (now.kind === 'preview') this.set({ now: { ...now, resolution, except: new Map() } })
  }

  resolve(conflict: Conflict, resolution: Resolution): void {
    const { now } = this.state
    if (now.kind === 'preview') this.set({ now: { ...now, except: new Map([...now.except, [conflict, resolution]]) } })
  }

  apply(): Promise<void> {
    const { now } = this.state
    if (now.kind !== 'preview') return Promise.resolve()
    const { plan, resolution, except } = now
    const total = willWrite(now)
    return this.#run({ kind: 'writing', done: 0, total }, async (signal) => {
      const onProgress = (done: number) => this.set({ now: { kind: 'writing', done, total } })
      const count = await this.#port.apply(plan, (conflict) => except.get(conflict) ?? resolution, { onProgress, signal })
      return { kind: 'done', count }
    })
  }

  stop(): void {
    this.#stop.abort()
  }

  reset(): void {
    this.stop()
    this.set({ now: { kind: 'idle' } })
  }

  async #run(first: ImportState, work: (signal: AbortSignal) => Promise<ImportState>): Promise<void> {
    this.#stop.abort()
    const stop = new AbortController()
    this.#stop = stop
    this.set({ now: first })
    try {
      const now = await work(stop.signal)
      if (!stop.signal.aborted) this.set({ now })
    } catch (error) {
      // A newer run has its own state by now.
      if (this.#stop !== stop) return
      if (stop.signal.aborted) this.set({ now: { kind: 'stopped' } })
      else this.set({ now: { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) } })
    }
  }
}
