import type { LogEntry } from './entry.ts'
import { stopIf } from './errors.ts'
import type { ExportContext, Format } from './formats/format.ts'
import { type Manifest, openManifest } from './proof/manifest.ts'

export type ExportHooks = {
  /** Heard after each batch, with the number of entries written so far. */
  onProgress?: (done: number) => void
  /** Stops between two batches; the promise then fails with CancelledError. */
  signal?: AbortSignal
  /** Whether a manifest of hashes is made on the way. */
  proof?: boolean
}

export type Exported = { blob: Blob; manifest: Manifest | null }

/**
 * Writes a file batch by batch. Finished batches are handed to the browser as blobs, which it may keep on disk, so memory does not
 * grow with the log.
 */
export async function exportEntries(
  batches: AsyncIterable<readonly LogEntry[]>,
  format: Format,
  context: ExportContext,
  { onProgress, signal, proof = false }: ExportHooks = {},
): Promise<Exported> {
  const writer = format.open(context)
  const manifest = proof ? openManifest(context.exportedAt) : null
  const pieces: Blob[] = [new Blob([writer.head])]
  let done = 0
  for await (const entries of batches) {
    stopIf(signal)
    let text = ''
    for (const entry of entries) {
      text += writer.item(entry)
      manifest?.add(entry)
    }
    pieces.push(new Blob([text]))
    done += entries.length
    onProgress?.(done)
  }
  stopIf(signal)
  const closed = manifest?.close() ?? null
  pieces.push(new Blob([writer.tail(closed)]))
  return { blob: new Blob(pieces, { type: format.mime }), manifest: closed }
}
