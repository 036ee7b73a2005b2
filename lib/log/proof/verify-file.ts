import * as v from 'valibot'
import type { LogEntry } from '../entry.ts'
import { decode, UnreadableFileError } from '../import/decode.ts'
import { type ReadFile, readFile } from '../import/read-file.ts'
import { type Manifest, manifestSchema, type Verdict, verify } from './manifest.ts'

/** A file beside its manifest: what differs, and what of the file could not be read at all. */
export type FileVerdict = Verdict &
  Pick<ReadFile, 'faults'> & {
    entries: number
    head: string
    exportedAt: string
    /** What the file has of an entry that differs; null for one that is missing. */
    entryOf: (id: string) => LogEntry | null
    /** Where the manifest has an entry, counted from 1; null for one that was added. */
    placeOf: (id: string) => number | null
  }

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined

function manifestIn(bytes: Uint8Array): Manifest {
  let value: unknown
  try {
    value = JSON.parse(decode(bytes).text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UnreadableFileError('manifestElsewhere', { cause: error })
  }
  const parsed = v.safeParse(manifestSchema, field(value, 'manifest') ?? value)
  if (!parsed.success) throw new UnreadableFileError('noManifest')
  return parsed.output
}

/**
 * Checks a backup or CSV file against the manifest inside it, or against one kept in a file of its own. Nothing is asked of the network or
 * of the log. Throws UnreadableFileError.
 */
export async function verifyFile(file: Uint8Array, manifestFile: Uint8Array | null): Promise<FileVerdict> {
  const manifest = manifestIn(manifestFile ?? file)
  // Ids and instants that a file leaves out make no entry of the manifest's, so their stand-ins do not matter.
  const stamps = { now: manifest.exportedAt, newId: () => crypto.randomUUID() }
  const { candidates, faults } = await readFile(file, stamps)
  const entries = candidates.map(({ entry }) => entry)
  const places = new Map(manifest.entries.map(({ id }, at) => [id, at + 1]))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return {
    ...verify(entries, manifest),
    faults,
    entries: entries.length,
    head: manifest.head,
    exportedAt: manifest.exportedAt,
    entryOf: (id) => byId.get(id) ?? null,
    placeOf: (id) => places.get(id) ?? null,
  }
}
