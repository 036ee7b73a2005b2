import { csvDefaults } from '../../../lib/log/csv.ts'
import type { ResearchLog } from '../../../lib/log/log.ts'
import type { CopyTable } from './export-model.ts'

/** Bytes of a table that go to the clipboard: it lies in memory several times over, and spreadsheets take minutes to paste more. */
export const mostCopied = 20_000_000

/** The table is more than the clipboard is given; nothing was put there. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
  readonly size: number
  constructor(size: number) {
    super(`The table has ${size} bytes; the clipboard is given ${mostCopied} at most.`)
    this.size = size
  }
}

/** Puts the text on the clipboard; called while the reader's click still counts, though the text comes later. */
type PutText = (text: Promise<Blob>) => Promise<void>

/** Writes what a CSV file would hold, without its mark in front, which would stand in the first cell. */
export const copyTable =
  (log: Pick<ResearchLog, 'export'>, put: PutText): CopyTable =>
  async ({ ids, csv }, onProgress, signal) => {
    const refused = new AbortController()
    let why: unknown = null
    const write = async (): Promise<Blob> => {
      const options = { ...(csv ?? csvDefaults), bom: false }
      const hooks = { onProgress, signal: AbortSignal.any([signal, refused.signal]) }
      const { blob } = await log.export({ format: 'csv', ids, csv: options, locale: 'en', regionOf: () => null }, hooks)
      if (blob.size > mostCopied) throw new TooLargeError(blob.size)
      return new Blob([blob], { type: 'text/plain' })
    }
    const table = write().catch((error: unknown) => {
      why = error
      throw error
    })
    // The browser may refuse before the table is there, and then nobody waits for it.
    table.catch(() => {})
    try {
      await put(table)
    } catch (refusal) {
      const writing = why
      refused.abort()
      throw writing ?? refusal
    }
  }
