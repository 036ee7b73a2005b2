import type { LogEntry } from './entry.ts'
import { stopIf } from './errors.ts'
import type { ExportContext, Format, Writer } from './formats/format.ts'
import { join } from './join.ts'
import type { PartAtRest } from './packed-part.ts'
import { type Part, partWriter } from './part.ts'
import { type Manifest, openManifest } from './proof/manifest.ts'

export type ExportHooks = {
  /** Heard after each batch, with the number of entries written so far. */
  onProgress?: (done: number) => void
  /** Stops between two batches; the promise then fails with CancelledError. */
  signal?: AbortSignal | undefined
  /** Whether a manifest of hashes is made on the way. */
  proof?: boolean
}

export type Exported = { blob: Blob; manifest: Manifest | null }

/** The file of these parts. Each is a blob, which the browser may keep on disk, so memory does not grow with the log. */
export async function fileOf(
  parts: readonly PartAtRest[],
  writer: Writer,
  format: Format,
  exportedAt: string,
  { proof = false, signal }: ExportHooks,
): Promise<Exported> {
  const { blobs, proofs } = await join(parts, writer.between, () => stopIf(signal))
  const open = proof ? openManifest(exportedAt) : null
  for (const one of proofs) open?.add(one)
  const manifest = open?.close() ?? null
  return { blob: new Blob([writer.head, ...blobs, writer.tail(manifest)], { type: format.mime }), manifest }
}

/** Writes batch after batch, in the order in which they come. */
export async function exportEntries(
  batches: AsyncIterable<readonly LogEntry[]>,
  format: Format,
  context: ExportContext,
  { onProgress, signal, proof = false }: ExportHooks = {},
): Promise<Exported> {
  const writer = format.open(context)
  const write = partWriter(writer, proof)
  const parts: Part[] = []
  let done = 0
  for await (const entries of batches) {
    stopIf(signal)
    parts.push(write(entries.map((entry, at) => ({ entry, place: done + at }))))
    done += entries.length
    onProgress?.(done)
  }
  stopIf(signal)
  return fileOf(parts, writer, format, context.exportedAt, { proof, signal })
}
