import type { Read } from './candidate.ts'
import { type CsvRecord, csvRecords, delimiterOf } from './csv-records.ts'
import { type Decoded, decode, UnreadableFileError } from './decode.ts'
import { fromBackup, isBackup } from './from-backup.ts'
import { fromRecord, readHeader, type Stamps } from './from-csv.ts'
import { annotationsIn, fromHypothesis, fromHypothesisRecord, hypothesisHeader } from './hypothesis.ts'

export type FileKind = 'backup' | 'csv' | 'hypothesis'

/** What a file is, apart from its entries; `ignored` are columns that are none of ours. */
export type FileFacts = { kind: FileKind; encoding: Decoded['encoding']; ignored: string[] }

type Reading = Omit<FileFacts, 'encoding'> & { reads: Iterable<Read> }

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
  if (!header) throw new UnreadableFileError('noLog')
  return { kind: 'csv', reads: recordsAfter(records, (record) => fromRecord(record, header, stamps)), ignored: header.ignored }
}

function readJson(text: string, stamps: Stamps): Reading {
  if (isBackup(text)) return { kind: 'backup', reads: fromBackup(text), ignored: [] }
  const annotations = annotationsIn(JSON.parse(text))
  if (!annotations) throw new UnreadableFileError('otherJson')
  return { kind: 'hypothesis', reads: fromHypothesis(annotations, stamps), ignored: [] }
}

function begin(text: string, stamps: Stamps): Reading {
  try {
    return /^\s{0,99}[{[]/.test(text) ? readJson(text, stamps) : readCsv(text, stamps)
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableFileError('brokenJson', { cause: error })
    throw error
  }
}

/** A file of any of the kinds, with what is in it still to be read, line after line. Throws UnreadableFileError when it is none of them. */
export function openFile(bytes: Uint8Array, stamps: Stamps): { facts: FileFacts; reads: Iterable<Read> } {
  const { text, encoding } = decode(bytes)
  const { reads, ...rest } = begin(text, stamps)
  return { facts: { ...rest, encoding }, reads }
}
