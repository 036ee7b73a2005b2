import { breath } from '../breath.ts'
import type { LogEntry } from '../entry.ts'
import { foldedWords } from '../fold.ts'
import { longReserve } from '../room.ts'
import { sameKey } from '../row.ts'
import { same } from '../same.ts'
import type { Candidate } from './candidate.ts'

/** An incoming entry that meets another one here: the same id with other content, or the same quote under another id. */
export type Conflict = { incoming: LogEntry; existing: LogEntry; why: 'id' | 'quote' }

/** What an import would do; nothing is written yet. */
export type Plan = {
  fresh: LogEntry[]
  /** Entries that are here already, equal in every field. */
  equal: number
  conflicts: Conflict[]
}

/** keep: what is here stays. replace: the incoming one takes its place. both: the incoming one is added beside it. */
export type Resolution = 'keep' | 'replace' | 'both'

/** So many candidates between two looks at the reader. */
const slice = 500

const quoteKey = (entry: LogEntry): string => `${sameKey(entry)} ${foldedWords(entry.quote)}`

/** Compares what comes with all that is here, in one walk over the log. */
export async function planImport(candidates: readonly Candidate[], existing: AsyncIterable<readonly LogEntry[]>): Promise<Plan> {
  const waiting = new Map<string, LogEntry>()
  const byQuote = new Map<string, LogEntry>()
  for (const [at, { entry }] of candidates.entries()) {
    waiting.set(entry.id, entry)
    // What comes into the trash repeats no quote of the log.
    if (entry.deletedAt === null) byQuote.set(quoteKey(entry), entry)
    if (at % slice === slice - 1) await breath()
  }
  const conflicts: Conflict[] = []
  let equal = 0
  for await (const batch of existing) {
    for (const here of batch) {
      const incoming = waiting.get(here.id)
      if (incoming) {
        waiting.delete(here.id)
        if (same(incoming, here)) equal++
        else conflicts.push({ incoming, existing: here, why: 'id' })
      }
    }
    for (const here of batch) {
      const incoming = here.deletedAt === null ? byQuote.get(quoteKey(here)) : undefined
      if (incoming && incoming.id !== here.id && waiting.delete(incoming.id)) {
        conflicts.push({ incoming, existing: here, why: 'quote' })
      }
    }
  }
  return { fresh: [...waiting.values()], equal, conflicts }
}

/** So many entries tell how large they all are. */
const sample = 100
/** The browser writes a journal of its own beside the data, and indices. */
const overhead = 1.5

/** Bytes on the disk that an import may need, at most, with what is to stay free while it is written. */
export function roomFor({ fresh, conflicts }: Plan): number {
  const step = Math.max(1, Math.floor(fresh.length / sample))
  const some = fresh.filter((_, at) => at % step === 0)
  const size = some.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0) / Math.max(1, some.length)
  return Math.ceil((fresh.length + conflicts.length) * size * overhead) + longReserve
}
