import { openDatabase } from './database.ts'
import { digestOf } from './digest.ts'
import { formats } from './formats/formats.ts'
import { UnreadableFileError } from './import/decode.ts'
import type { ReaderAnswer, ToReader } from './import/read-pool.ts'
import { readRange } from './import/read-range.ts'
import { readWhole } from './import/read-whole.ts'
import { entryOf } from './pack.ts'
import { atRest } from './packed-part.ts'
import { batchWriter } from './part.ts'
import type { DigestJob, ExportJob, ToWorker, WorkerAnswer } from './pool.ts'
import { packShard } from './shard.ts'
import { allRows, type PackRange } from './walk.ts'
import { placer, writeRange } from './write-range.ts'

/**
 * Long work in a thread of its own. Writing a file, and making the catalogue: first it is told the job, then one range of packs after
 * another. Reading a file: one range of it after another.
 */

type Work = (range: PackRange) => AsyncIterable<WorkerAnswer>

async function digesting({ name }: DigestJob): Promise<Work> {
  const db = await openDatabase({ name })
  return async function* (range) {
    for await (const rows of allRows(db, range)) {
      // The trash has no such key.
      const live = rows.filter(({ same }) => same !== null)
      if (live.length > 0) yield { shard: packShard(live.map((row) => digestOf(entryOf(row)))) }
    }
  }
}

async function writing({ name, format, context, choice, proof }: ExportJob): Promise<Work> {
  const db = await openDatabase({ name })
  const write = batchWriter(formats[format].open({ ...context, regionOf: () => null }), proof)
  const placeOf = placer(choice)
  return async function* (range) {
    for await (const part of writeRange(db, range, placeOf, write)) yield { part: atRest(part) }
  }
}

/** What a worker does with the messages it gets. */
export function openWork(
  answer: (message: WorkerAnswer | ReaderAnswer) => void,
): (message: ToWorker | ToReader) => Promise<void> {
  let job: Promise<Work> | null = null
  return async (message) => {
    try {
      if ('read' in message) {
        answer({ range: await readRange(message.read) })
        return
      }
      if ('whole' in message) {
        for await (const whole of readWhole(message.whole)) answer({ whole })
        return
      }
      if ('job' in message) {
        job = 'format' in message.job ? writing(message.job) : digesting(message.job)
        await job
      } else if (job) {
        const work = await job
        for await (const made of work(message.range)) answer(made)
      }
      answer({ free: true })
    } catch (error) {
      if (error instanceof UnreadableFileError) answer({ unreadable: error.refusal })
      else answer({ failure: error instanceof Error ? error.message : String(error) })
    }
  }
}
