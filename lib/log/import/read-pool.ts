import { stopIf } from '../errors.ts'
import { candidateOfRow, type Read } from './candidate.ts'
import { cutOff } from './from-backup.ts'
import type { FileRange, RangeRead } from './read-range.ts'

/** What a worker is asked, and what it answers. */
export type ToReader = { read: FileRange }
export type ReaderAnswer = { range: RangeRead } | { failure: string }

/** Bytes that a worker is given at once: what is read of them waits in memory. */
const stretch = 2_000_000
const most = 3

const ask = (worker: Worker, read: FileRange): Promise<RangeRead> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) =>
      'range' in data ? resolve(data.range) : reject(new Error(data.failure))
    worker.onerror = ({ message }) => reject(new Error(message || 'The worker did not start.'))
    const message: ToReader = { read }
    worker.postMessage(message)
  })

/** Has a backup that we wrote read by several workers, from the line after `head` bytes on; gives what they read in the file's order. */
export async function* readInWorkers(
  open: () => Worker,
  file: Blob,
  head: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Read[]> {
  const many = Math.max(1, Math.min(most, navigator.hardwareConcurrency))
  const workers = Array.from({ length: many }, open)
  try {
    // Each worker has every so many-th stretch and begins the next one when it is done with the one before.
    const waiting = new Map<number, Promise<RangeRead>>()
    const start = (at: number, worker: Worker): void => {
      const from = head + at * stretch
      if (from >= file.size) return
      const asked = ask(worker, { file, from, to: Math.min(file.size, from + stretch) })
      // Its failure is heard when its turn comes.
      asked.catch(() => {})
      waiting.set(at, asked)
    }
    for (const [at, worker] of workers.entries()) start(at, worker)
    let line = 2
    for (let at = 0; ; at++) {
      const read = await waiting.get(at)
      stopIf(signal)
      if (!read) break
      waiting.delete(at)
      const worker = workers[at % many]
      if (worker && read.lines !== null) start(at + many, worker)
      const before = line - 1
      yield read.reads.map((one): Read => {
        const place = one.line + before
        return one.kind === 'fault' ? { ...one, line: place } : candidateOfRow(place, one.row, one.altered)
      })
      if (read.lines === null) return
      line += read.lines
    }
    yield [cutOff]
  } finally {
    for (const worker of workers) worker.terminate()
  }
}
