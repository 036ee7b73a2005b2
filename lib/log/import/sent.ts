import { type Digest, digestOf } from '../digest.ts'
import type { Stored } from '../pack.ts'
import { packShard, type Shard } from '../shard.ts'
import { candidateOfRow, type Fault, type Passed, type Read } from './candidate.ts'

/** A candidate as it goes from one thread to another. */
export type SentCandidate = { kind: 'candidate'; line: number; row: Stored; altered: boolean }
/** What was read of a stretch of a file; the shard has its live entries in brief. */
export type Sent = { reads: (SentCandidate | Fault | Passed)[]; shard: Shard }

/** Gathers what is read until it is sent. */
export function packer(): { add(read: Read): void; take(): Sent } {
  let reads: Sent['reads'] = []
  let digests: Digest[] = []
  return {
    add: (read) => {
      if (read.kind !== 'candidate') reads.push(read)
      else {
        const { kind, line, row, altered, entry } = read
        reads.push({ kind, line, row, altered })
        if (entry.deletedAt === null) digests.push(digestOf(entry))
      }
    },
    take: () => {
      const sent = { reads, shard: packShard(digests) }
      reads = []
      digests = []
      return sent
    },
  }
}

/** As it was read, with its lines counted from the file's first. */
export const arrived = ({ reads }: Sent, before = 0): Read[] =>
  reads.map((read) => {
    const line = read.line + before
    return read.kind === 'candidate' ? candidateOfRow(line, read.row, read.altered) : { ...read, line }
  })
