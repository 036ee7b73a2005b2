import { countEntries } from './count.ts'
import { csvDefaults } from './csv.ts'
import { type Copy, copiedParts, hasCopy, keepCopy, recipeOf } from './csv-copy.ts'
import type { LogDatabase } from './database.ts'
import { countTrash } from './entries.ts'
import { stopIf } from './errors.ts'
import { type Exported, type ExportHooks, fileOf } from './export.ts'
import type { ExportContext } from './formats/format.ts'
import { type FormatName, formats } from './formats/formats.ts'
import { atRest, countIn, type PartAtRest } from './packed-part.ts'
import { batchWriter } from './part.ts'
import { type ExportJob, inWorkers } from './pool.ts'
import { newestStep } from './touched.ts'
import { rangesOf } from './walk.ts'
import { type Choice, placer, writeRange } from './write-range.ts'

type Request = Omit<ExportContext, 'count'> & { format: FormatName; ids: readonly string[] | null }

/** To start workers takes as long as to write so many entries. */
const worthWorkers = 3000

type Order = Request & { count: number; choice: Choice; proof: boolean }

/** Every entry of the order as parts of the file; `upTo` is the newest step before it began. */
async function writeParts(
  db: LogDatabase,
  { format: formatName, ids: _, choice, proof, ...context }: Order,
  { onProgress, signal }: ExportHooks,
  worker: (() => Worker) | undefined,
): Promise<Copy> {
  const format = formats[formatName]
  const [upTo, ranges] = await Promise.all([newestStep(db), rangesOf(db)])
  let parts: PartAtRest[] = []
  let done = 0
  const take = (part: PartAtRest): void => {
    parts.push(part)
    done += countIn(part)
    onProgress?.(done)
  }
  const here = async (): Promise<void> => {
    const write = batchWriter(format.open(context), proof)
    const placeOf = placer(choice)
    for (const range of ranges) {
      for await (const part of writeRange(db, range, placeOf, write)) {
        stopIf(signal)
        take(atRest(part))
      }
    }
  }
  const there = async (open: () => Worker): Promise<void> => {
    const { regionOf: _, ...sent } = context
    try {
      const job: ExportJob = { name: db.name, format: formatName, context: sent, choice, proof }
      await inWorkers(open, job, ranges, (answer) => 'part' in answer && take(answer.part), signal)
    } catch (error) {
      stopIf(signal)
      // A browser that keeps its workers from the database still writes the file, only later.
      console.warn('The file is written without workers.', error)
      parts = []
      done = 0
      await here()
    }
  }
  await (worker && context.count > worthWorkers && !format.gathers ? there(worker) : here())
  stopIf(signal)
  return { parts, upTo }
}

/** Whether the copy that `renew` makes would serve this request better than the entries themselves. */
export const isReadied = (
  { format, csv, ids }: Pick<Request, 'format' | 'csv' | 'ids'>,
  { proof = false }: ExportHooks = {},
): boolean => format === 'csv' && !proof && (ids === null || ids.length > worthWorkers) && recipeOf(csv) === recipeOf(csvDefaults)

/**
 * Makes the copy of the whole log in workers where a long log has none that could be patched: then the next export need not wait. An export
 * that waits already is given it before it is on the disk.
 */
export async function renew(
  db: LogDatabase,
  exportedAt: string,
  { onMade, ...hooks }: ExportHooks & { onMade: (copy: Copy) => void },
  worker: () => Worker,
): Promise<void> {
  const count = await countEntries(db)
  if (count <= worthWorkers || (await hasCopy(db))) return
  const context = { exportedAt, csv: csvDefaults, locale: 'en', regionOf: () => null, ids: null, count }
  const order: Order = { ...context, format: 'csv', choice: { ids: null, trash: false }, proof: false }
  const copy = await writeParts(db, order, hooks, worker)
  onMade(copy)
  await keepCopy(db, csvDefaults, copy.upTo, copy.parts)
}

/** Writes entries of the log to a file. A backup of all has the trash with it. `made` is a copy for CSV that has just been made. */
export async function exportLog(
  db: LogDatabase,
  request: Request,
  hooks: ExportHooks = {},
  worker?: () => Worker,
  made: Copy | null = null,
): Promise<Exported> {
  const { onProgress, signal, proof = false } = hooks
  const { format: formatName, ids, ...rest } = request
  const format = formats[formatName]
  const choice: Choice = { ids, trash: formatName === 'json' }
  const count = ids ? ids.length : (await countEntries(db)) + (choice.trash ? await countTrash(db) : 0)
  const writer = format.open({ ...rest, count })
  const copyable = formatName === 'csv' && !proof
  const copied = copyable ? await copiedParts(db, rest.csv, ids, made) : null
  if (copied) {
    onProgress?.(count)
    return fileOf(copied, writer, format, rest.exportedAt, { signal })
  }
  const { parts, upTo } = await writeParts(db, { ...request, count, choice, proof }, hooks, worker)
  // Nobody waits for this: without a copy the next export takes as long as this one.
  if (copyable && ids === null && count > worthWorkers) keepCopy(db, rest.csv, upTo, parts).catch(() => {})
  return fileOf(parts, writer, format, rest.exportedAt, { proof, signal })
}
