import { stopIf } from './errors.ts'
import type { ExportContext } from './formats/format.ts'
import type { FormatName } from './formats/formats.ts'
import type { Part } from './part.ts'
import type { Choice, PackRange } from './write-range.ts'

/** What a worker has to know before it begins. */
export type ExportJob = {
  /** Of the database. */
  name: string
  format: FormatName
  context: Omit<ExportContext, 'regionOf'>
  choice: Choice
  proof: boolean
}
export type ToWorker = { job: ExportJob } | { range: PackRange }
export type WorkerAnswer = { part: Part } | { free: true } | { failure: string }

/** Runs one worker until no range is left. */
const run = (worker: Worker, job: ExportJob, ranges: PackRange[], onPart: (part: Part) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const tell = (message: ToWorker): void => worker.postMessage(message)
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if ('part' in data) onPart(data.part)
      else if ('failure' in data) reject(new Error(data.failure))
      else {
        const range = ranges.shift()
        if (range) tell({ range })
        else resolve()
      }
    }
    worker.onerror = ({ message }) => reject(new Error(message || 'The worker did not start.'))
    tell({ job })
  })

/** Has the ranges written by as many workers as there are processors, up to `most`. */
export async function inWorkers(
  open: () => Worker,
  job: ExportJob,
  ranges: readonly PackRange[],
  onPart: (part: Part) => void,
  signal: AbortSignal | undefined,
  most = 3,
): Promise<void> {
  stopIf(signal)
  const left = [...ranges]
  const many = Math.max(1, Math.min(most, navigator.hardwareConcurrency, left.length))
  const workers = Array.from({ length: many }, open)
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
  })
  // Nobody else hears of it when the work is done before.
  stopped.catch(() => {})
  try {
    await Promise.race([Promise.all(workers.map((worker) => run(worker, job, left, onPart))), stopped])
  } catch (error) {
    stopIf(signal)
    throw error
  } finally {
    for (const worker of workers) worker.terminate()
  }
}
