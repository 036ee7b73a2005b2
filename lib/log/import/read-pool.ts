import { CancelledError, stopIf } from '../errors.ts'
import type { Shard } from '../shard.ts'
import type { Read } from './candidate.ts'
import { type Refusal, UnreadableFileError } from './decode.ts'
import { cutOff } from './from-backup.ts'
import type { FileFacts } from './open-file.ts'
import type { FileRange, RangeRead } from './read-range.ts'
import type { WholeFile, WholeRead } from './read-whole.ts'
import { arrived } from './sent.ts'

/** What a worker is asked, and what it answers. */
export type ToReader = { read: FileRange } | { whole: WholeFile }
export type ReaderAnswer = { range: RangeRead } | { whole: WholeRead } | { failure: string } | { unreadable: Refusal }

/** What was read of a file, in its order. */
type Stretch = { reads: Read[]; shard?: Shard; facts?: FileFacts }

/** Bytes that a worker is given at once: what is read of them waits in memory. */
const stretch = 2_000_000
const most = 3

/** The failure that an answer tells of. */
const failureIn = (answer: ReaderAnswer): Error =>
  'unreadable' in answer
    ? new UnreadableFileError(answer.unreadable)
    : new Error('failure' in answer ? answer.failure : 'The worker answered something else.')

const ask = (worker: Worker, read: FileRange): Promise<RangeRead> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => ('range' in data ? resolve(data.range) : reject(failureIn(data)))
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
): AsyncGenerator<Stretch> {
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
      yield { reads: arrived(read, line - 1), shard: read.shard }
      if (read.lines === null) return
      line += read.lines
    }
    yield { reads: [cutOff] }
  } finally {
    for (const worker of workers) worker.terminate()
  }
}

/** What a worker sends of a file that it reads whole, in its order, until its last, its failure or the reader's word to stop. */
const sentBy = (worker: Worker, signal: AbortSignal | undefined): ReadableStream<WholeRead> =>
  new ReadableStream({
    start: (queue) => {
      const fail = (error: Error): void => {
        worker.onmessage = null
        queue.error(error)
      }
      worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
        if (!('whole' in data)) return fail(failureIn(data))
        queue.enqueue(data.whole)
        if (data.whole.last) queue.close()
      }
      worker.onerror = ({ message }) => fail(new Error(message || 'The worker did not start.'))
      signal?.addEventListener('abort', () => fail(new CancelledError('Stopped.', { cause: signal.reason })), { once: true })
    },
  })

/** Has one worker read any file whole: the page only takes what comes. */
export async function* readThere(
  open: () => Worker,
  file: Blob,
  now: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Stretch> {
  const worker = open()
  try {
    const reads = sentBy(worker, signal).getReader()
    const message: ToReader = { whole: { file, now } }
    worker.postMessage(message)
    for (;;) {
      stopIf(signal)
      const { done, value } = await reads.read()
      if (done) return
      yield { reads: arrived(value.sent), shard: value.sent.shard, facts: value.facts }
    }
  } finally {
    worker.terminate()
  }
}
