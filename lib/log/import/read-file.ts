import { breath } from '../breath.ts'
import { stopIf } from '../errors.ts'
import type { Candidate, Fault, Passed, Read } from './candidate.ts'
import { type CsvRecord, csvRecords, delimiterOf } from './csv-records.ts'
import { type Decoded, decode, encodingOf, UnreadableFileError } from './decode.ts'
import { fromBackup, isBackup, ourHead } from './from-backup.ts'
import { fromRecord, readHeader, type Stamps } from './from-csv.ts'
import { annotationsIn, fromHypothesis, fromHypothesisRecord, hypothesisHeader } from './hypothesis.ts'
import { readInWorkers } from './read-pool.ts'

export type FileKind = 'backup' | 'csv' | 'hypothesis'

/** All that a file holds, before anything is written. */
export type ReadFile = {
  kind: FileKind
  encoding: Decoded['encoding']
  candidates: Candidate[]
  faults: Fault[]
  passed: Passed[]
  /** Columns of the file that are none of ours. */
  ignored: string[]
}

type Reading = { kind: FileKind; reads: Iterable<Read>; ignored: string[] }

function* recordsAfter(records: Iterator<CsvRecord>, read: (record: CsvRecord) => Read): Generator<Read> {
  for (let next = records.next(); !next.done; next = records.next()) yield read(next.value)
}

function readCsv(text: string, stamps: Stamps): Reading {
  const records = csvRecords(text, delimiterOf(text))
  const first = records.next()
  const cells = first.done ? [] : first.value.cells
  // Hypothesis first: it has columns named as two of ours, and we have none named as its others.
  const places = hypothesisHeader(cells)
  if (places) {
    return {
      kind: 'hypothesis',
      reads: recordsAfter(records, (record) => fromHypothesisRecord(record, places, stamps)),
      ignored: [],
    }
  }
  const header = readHeader(cells)
  if (!header) throw new UnreadableFileError('Line 1 names no column of quotes and addresses: this file is not a research log.')
  return { kind: 'csv', reads: recordsAfter(records, (record) => fromRecord(record, header, stamps)), ignored: header.ignored }
}

function readJson(text: string, stamps: Stamps): Reading {
  if (isBackup(text)) return { kind: 'backup', reads: fromBackup(text), ignored: [] }
  const annotations = annotationsIn(JSON.parse(text))
  if (!annotations) throw new UnreadableFileError('This JSON is neither a backup of the research log nor a Hypothesis export.')
  return { kind: 'hypothesis', reads: fromHypothesis(annotations, stamps), ignored: [] }
}

function begin(text: string, stamps: Stamps): Reading {
  try {
    return /^\s{0,99}[{[]/.test(text) ? readJson(text, stamps) : readCsv(text, stamps)
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UnreadableFileError(`The file is not valid JSON: ${error.message}`, { cause: error })
    throw error
  }
}

/** So many lines between two looks at the clock of the page. */
const slice = 200

export type ReadHooks = { onProgress?: (lines: number) => void; signal?: AbortSignal | undefined }

/** Takes what was read, line after line; two entries of one id in one file are a fault. */
function taker(file: ReadFile): (read: Read) => void {
  const lineOf = new Map<string, number>()
  return (read) => {
    if (read.kind === 'fault') file.faults.push(read)
    else if (read.kind === 'passed') file.passed.push(read)
    else {
      const { id } = read.row
      const earlier = lineOf.get(id)
      if (earlier === undefined) {
        lineOf.set(id, read.line)
        file.candidates.push(read)
      } else file.faults.push({ kind: 'fault', line: read.line, field: 'id', message: `The same id as in line ${earlier}.` })
    }
  }
}

const emptyFile = { candidates: [], faults: [], passed: [] } satisfies Partial<ReadFile>

/** Reads a file of any of the kinds; nothing is written. Throws UnreadableFileError when it is none of them. */
export async function readFile(bytes: Uint8Array, stamps: Stamps, { onProgress, signal }: ReadHooks = {}): Promise<ReadFile> {
  const { text, encoding } = decode(bytes)
  const { kind, reads, ignored } = begin(text, stamps)
  const file: ReadFile = { ...structuredClone(emptyFile), kind, encoding, ignored }
  const take = taker(file)
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
  return file
}

/** To start workers takes as long as to read so many bytes. */
const worthWorkers = 4_000_000

/** How many bytes the first line of a backup that we wrote has, with its line end; null for any other file. */
async function headOf(file: Blob): Promise<number | null> {
  const bytes = new Uint8Array(await file.slice(0, 100_000).arrayBuffer())
  const head = bytes.indexOf(0x0a) + 1
  return encodingOf(bytes) === 'utf-8' && ourHead.test(new TextDecoder().decode(bytes.subarray(0, head))) ? head : null
}

async function readBackup(file: Blob, head: number, open: () => Worker, { onProgress, signal }: ReadHooks): Promise<ReadFile> {
  const read: ReadFile = { ...structuredClone(emptyFile), kind: 'backup', encoding: 'utf-8', ignored: [] }
  const take = taker(read)
  let count = 0
  for await (const reads of readInWorkers(open, file, head, signal)) {
    for (const one of reads) take(one)
    count += reads.length
    onProgress?.(count)
  }
  return read
}

/** As `readFile`; a large backup of ours is read by several workers at once, and never whole in memory. */
export async function readBlob(file: Blob, stamps: Stamps, open?: () => Worker, hooks: ReadHooks = {}): Promise<ReadFile> {
  const head = file.size > worthWorkers ? await headOf(file) : null
  if (open && head !== null) {
    try {
      return await readBackup(file, head, open, hooks)
    } catch (error) {
      stopIf(hooks.signal)
      // A browser that keeps its workers from files still reads it, only later.
      console.warn('The file is read without workers.', error)
    }
  }
  return readFile(new Uint8Array(await file.arrayBuffer()), stamps, hooks)
}
