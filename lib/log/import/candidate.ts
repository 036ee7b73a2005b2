import * as v from 'valibot'
import { entrySchema, entryVersion, type LogEntry } from '../entry.ts'
import { entryOf, type Stored, stored } from '../pack.ts'
import { contentHash } from '../proof/hashes.ts'
import { rowOf } from '../row.ts'

/** What a line of an import file turned out to be. Lines count from 1. */
export type Candidate = {
  kind: 'candidate'
  line: number
  readonly entry: LogEntry
  /** As it would be written. */
  readonly row: Stored
  /** The file carries a hash of what was found, and the entry is no longer that. */
  altered: boolean
}
/** What is wrong with a line, by name; `value` when it is no entry of the log's kind, and only the words of the check tell more. */
export type FaultKind = 'cutCell' | 'cutLine' | 'cutEnd' | 'noJson' | 'cutDetails' | 'newer' | 'noDate' | 'sameId' | 'value'
/** `detail` is a value or a number that belongs to it; the words of the check are English. */
export type Fault = { kind: 'fault'; line: number; field: string | null; what: FaultKind; detail: string }
/** A line that is right and has no quote in it, such as a page note. */
export type Passed = { kind: 'passed'; line: number; message: string }
export type Read = Candidate | Fault | Passed

export const fault = (line: number, field: string | null, what: FaultKind, detail = ''): Fault => ({
  kind: 'fault',
  line,
  field,
  what,
  detail,
})

export function candidateOf(line: number, entry: LogEntry, altered = false): Candidate {
  let row: Stored | null = null
  return {
    kind: 'candidate',
    line,
    entry,
    altered,
    get row() {
      row ??= stored(rowOf(entry))
      return row
    },
  }
}

/** One that comes from another thread: its entry is read only when somebody asks for it. */
export const candidateOfRow = (line: number, row: Stored, altered: boolean): Candidate => ({
  kind: 'candidate',
  line,
  row,
  altered,
  get entry() {
    return entryOf(row)
  },
})

/** The value as an entry, or what is wrong with it, field and all. `sha256` is the hash that came with it. */
export function candidate(line: number, value: unknown, sha256: string | null): Candidate | Fault {
  const parsed = v.safeParse(entrySchema, value, { abortEarly: true })
  if (!parsed.success) {
    const [issue] = parsed.issues
    return fault(line, v.getDotPath(issue), 'value', issue.message)
  }
  const entry = parsed.output
  if (entry.schema > entryVersion) return fault(line, 'schema', 'newer')
  return candidateOf(line, entry, sha256 !== null && sha256 !== contentHash(entry))
}
