import { stopIf } from './errors.ts'
import type { ExportContext } from './formats/format.ts'
import type { FormatName } from './formats/formats.ts'
import type { PartAtRest } from './packed-part.ts'
import type { Shard } from './shard.ts'
import type { PackRange } from './walk.ts'
import type { Choice } from './write-range.ts'

/** What a worker has to know before it begins to write. */
export type ExportJob = {
  /** Of the database. */
  name: string
  format: FormatName
  context: Omit<ExportContext, 'regionOf'>
  choice: Choice
  proof: boolean
}
/** Making the catalogue takes no more than the name of the database. */
export type DigestJob = Pick<ExportJob, 'name'>
export type ToWorker = { job: ExportJob | DigestJob } | { range: PackRange }
type Made = { part: PartAtRest } | { shard: Shard }
export type WorkerAnswer = Made | { free: true } | { failure: string }

/** Runs one worker until no range is left. */
const run = (worker: Worker, job: ExportJob | DigestJob, ranges: PackRange[], onMade: (made: Made) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const tell = (message: ToWorker): void => worker.postMessage(message)
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if ('part' in data || 'shard' in data) onMade(data)
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

/** Has the ranges worked on by as many workers as there are processors, up to `most`. */
export async function inWorkers(
  open: () => Worker,
  job: ExportJob | DigestJob,
  ranges: readonly PackRange[],
  onMade: (made: Made) => void,
  signal?: AbortSignal,
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
    await Promise.race([Promise.all(workers.map((worker) => run(worker, job, left, onMade))), stopped])
  } catch (error) {
    stopIf(signal)
    throw error
  } finally {
    for (const worker of workers) worker.terminate()
  }
}
