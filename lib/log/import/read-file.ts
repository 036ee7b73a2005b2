import { breath } from '../breath.ts'
import { stopIf } from '../errors.ts'
import type { Shard } from '../shard.ts'
import { type Candidate, type Fault, fault, type Passed, type Read } from './candidate.ts'
import { encodingOf, UnreadableFileError } from './decode.ts'
import { ourHead } from './from-backup.ts'
import type { Stamps } from './from-csv.ts'
import { type FileFacts, openFile } from './open-file.ts'
import { readInWorkers, readThere } from './read-pool.ts'

/** All that a file holds, before anything is written. */
export type ReadFile = FileFacts & {
  candidates: Candidate[]
  faults: Fault[]
  passed: Passed[]
  /** The live entries in brief, where the reading has made them on its way. */
  shards: Shard[]
}

/** So many lines between two looks at the clock of the page. */
const slice = 200

export type ReadHooks = { onProgress?: (lines: number) => void; signal?: AbortSignal | undefined }

/** Gathers what was read, line after line; two entries of one id in one file are a fault. */
function gather(): { file: Omit<ReadFile, keyof FileFacts>; take(read: Read): void } {
  const file: Omit<ReadFile, keyof FileFacts> = { candidates: [], faults: [], passed: [], shards: [] }
  const lineOf = new Map<string, number>()
  const take = (read: Read): void => {
    if (read.kind === 'fault') file.faults.push(read)
    else if (read.kind === 'passed') file.passed.push(read)
    else {
      const { id } = read.row
      const earlier = lineOf.get(id)
      if (earlier === undefined) {
        lineOf.set(id, read.line)
        file.candidates.push(read)
      } else file.faults.push(fault(read.line, 'id', 'sameId', String(earlier)))
    }
  }
  return { file, take }
}

/** Reads a file of any of the kinds; nothing is written. Throws UnreadableFileError when it is none of them. */
export async function readFile(bytes: Uint8Array, stamps: Stamps, { onProgress, signal }: ReadHooks = {}): Promise<ReadFile> {
  const { facts, reads } = openFile(bytes, stamps)
  const { file, take } = gather()
  let count = 0
  for (const read of reads) {
    take(read)
    if (++count % slice === 0) {
      onProgress?.(count)
      await breath()
      stopIf(signal)
    }
  }
  onProgress?.(count)
  return { ...facts, ...file }
}

/** To start workers takes as long as to read so many bytes. */
const worthWorkers = 4_000_000
/** A file that one worker reads whole is worth it sooner: the page goes on meanwhile. */
const worthWorker = 1_000_000

/** How many bytes the first line of a backup that we wrote has, with its line end; null for any other file. */
async function headOf(file: Blob): Promise<number | null> {
  const bytes = new Uint8Array(await file.slice(0, 100_000).arrayBuffer())
  const head = bytes.indexOf(0x0a) + 1
  return encodingOf(bytes) === 'utf-8' && ourHead.test(new TextDecoder().decode(bytes.subarray(0, head))) ? head : null
}

/** Read in other threads: a large backup of ours by several at once and never whole in memory, any other file by one. */
async function readElsewhere(
  file: Blob,
  stamps: Stamps,
  open: () => Worker,
  { onProgress, signal }: ReadHooks,
): Promise<ReadFile> {
  const head = file.size > worthWorkers ? await headOf(file) : null
  let facts: FileFacts = { kind: 'backup', encoding: 'utf-8', ignored: [] }
  const { file: gathered, take } = gather()
  let count = 0
  const stretches = head === null ? readThere(open, file, stamps.now, signal) : readInWorkers(open, file, head, signal)
  for await (const { reads, shard, facts: told } of stretches) {
    facts = told ?? facts
    for (const one of reads) take(one)
    if (shard) gathered.shards.push(shard)
    count += reads.length
    onProgress?.(count)
  }
  return { ...facts, ...gathered }
}

/** As `readFile`, in other threads where the file is large. */
export async function readBlob(file: Blob, stamps: Stamps, open?: () => Worker, hooks: ReadHooks = {}): Promise<ReadFile> {
  if (open && file.size > worthWorker) {
    try {
      return await readElsewhere(file, stamps, open, hooks)
    } catch (error) {
      stopIf(hooks.signal)
      if (error instanceof UnreadableFileError) throw error
      // A browser that keeps its workers from files still reads it, only later.
      console.warn('The file is read without workers.', error)
    }
  }
  return readFile(new Uint8Array(await file.arrayBuffer()), stamps, hooks)
}
