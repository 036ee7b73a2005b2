import { openDatabase } from './database.ts'
import type { ExportJob, ToWorker, WorkerAnswer } from './export-pool.ts'
import { formats } from './formats/formats.ts'
import type { ReaderAnswer, ToReader } from './import/read-pool.ts'
import { readRange } from './import/read-range.ts'
import { partWriter } from './part.ts'
import { placer, writeRange } from './write-range.ts'

/**
 * Large files in a thread of their own. Writing: first it is told the job, then one range of packs after another. Reading: one range of
 * the file after another.
 */

const answer = (message: WorkerAnswer | ReaderAnswer): void => postMessage(message)

async function begin({ name, format, context, choice, proof }: ExportJob) {
  const db = await openDatabase({ name })
  const write = partWriter(formats[format].open({ ...context, regionOf: () => null }), proof)
  const placeOf = placer(choice)
  return { db, write, placeOf }
}

let job: ReturnType<typeof begin> | null = null

addEventListener('message', async ({ data }: MessageEvent<ToWorker | ToReader>) => {
  try {
    if ('read' in data) {
      answer({ range: await readRange(data.read) })
      return
    }
    if ('job' in data) {
      job = begin(data.job)
      await job
    } else if (job) {
      const { db, write, placeOf } = await job
      for await (const part of writeRange(db, data.range, placeOf, write)) answer({ part })
    }
    answer({ free: true })
  } catch (error) {
    answer({ failure: error instanceof Error ? error.message : String(error) })
  }
})
