import { breath } from '../breath.ts'
import { stopIf } from '../errors.ts'
import type { Candidate, Fault, Passed, Read } from './candidate.ts'
import { type CsvRecord, csvRecords, delimiterOf } from './csv-records.ts'
import { type Decoded, decode, UnreadableFileError } from './decode.ts'
import { fromBackup, isBackup } from './from-backup.ts'
import { fromRecord, readHeader, type Stamps } from './from-csv.ts'
import { annotationsIn, fromHypothesis, fromHypothesisRecord, hypothesisHeader } from './hypothesis.ts'

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

/**
 * Reads a file of any of the kinds; nothing is written. Throws UnreadableFileError when it is none of them. Two entries of one id
 * in one file are a fault.
 */
export async function readFile(
  bytes: Uint8Array,
  stamps: Stamps,
  { onProgress, signal }: { onProgress?: (lines: number) => void; signal?: AbortSignal } = {},
): Promise<ReadFile> {
  const { text, encoding } = decode(bytes)
  const { kind, reads, ignored } = begin(text, stamps)
  const file: ReadFile = { kind, encoding, candidates: [], faults: [], passed: [], ignored }
  const lineOf = new Map<string, number>()
  let count = 0
  for (const read of reads) {
    if (read.kind === 'fault') file.faults.push(read)
    else if (read.kind === 'passed') file.passed.push(read)
    else {
      const earlier = lineOf.get(read.entry.id)
      if (earlier === undefined) {
        lineOf.set(read.entry.id, read.line)
        file.candidates.push(read)
      } else file.faults.push({ kind: 'fault', line: read.line, field: 'id', message: `The same id as in line ${earlier}.` })
    }
    if (++count % slice === 0) {
      onProgress?.(count)
      await breath()
      stopIf(signal)
    }
  }
  onProgress?.(count)
  return file
}
