import { breath } from '../breath.ts'
import type { LogEntry } from '../entry.ts'
import { foldedWords } from '../fold.ts'
import { entryOf, type Stored } from '../pack.ts'
import { longReserve } from '../room.ts'
import { same } from '../same.ts'
import type { Shard } from '../shard.ts'
import type { Candidate } from './candidate.ts'

/** An incoming entry that meets another one here: the same id with other content, or the same quote under another id. */
export type Conflict = { incoming: LogEntry; existing: LogEntry; why: 'id' | 'quote' }

/** What an import would do; nothing is written yet. */
export type Plan = {
  fresh: Stored[]
  /** Entries that are here already, equal in every field. */
  equal: number
  conflicts: Conflict[]
  /** The entries of the file in brief, where they are known: then the catalogue need not read them again. */
  shards: readonly Shard[]
}

/** keep: what is here stays. replace: the incoming one takes its place. both: the incoming one is added beside it. */
export type Resolution = 'keep' | 'replace' | 'both'

/** So many candidates between two looks at the reader. */
const slice = 500

const words = (row: Stored): string => foldedWords(entryOf(row).quote)

/** Rows by page and first words, and of those that meet another one, by all their words: each quote is read once. */
class ByQuote {
  readonly #rows = new Map<string, Stored[]>()
  readonly #read = new Map<string, Map<string, Stored[]>>()

  add(row: Stored): void {
    // What comes into the trash repeats no quote of the log.
    if (row.same === null) return
    const alike = this.#rows.get(row.same)
    if (alike) alike.push(row)
    else this.#rows.set(row.same, [row])
  }

  /** Takes out those with the words of this one. */
  take(here: Stored): Stored[] {
    const alike = here.same === null ? undefined : this.#rows.get(here.same)
    if (!alike || here.same === null) return []
    const read = this.#read.get(here.same) ?? Map.groupBy(alike, words)
    this.#read.set(here.same, read)
    const all = words(here)
    const found = read.get(all) ?? []
    read.delete(all)
    return found
  }
}

/** Compares what comes with all that is here, in one walk over the log. Of most rows the keys tell enough, and the entry is not read. */
export async function planImport(
  candidates: readonly Candidate[],
  existing: AsyncIterable<readonly Stored[]>,
  shards: readonly Shard[] = [],
): Promise<Plan> {
  const waiting = new Map<string, Stored>()
  const byQuote = new ByQuote()
  for (const [at, { row }] of candidates.entries()) {
    waiting.set(row.id, row)
    byQuote.add(row)
    if (at % slice === slice - 1) await breath()
  }
  const conflicts: Conflict[] = []
  let equal = 0
  const meet = (incoming: Stored, here: Stored, why: Conflict['why']): void => {
    conflicts.push({ incoming: entryOf(incoming), existing: entryOf(here), why })
  }
  for await (const batch of existing) {
    for (const here of batch) {
      const incoming = waiting.get(here.id)
      if (!incoming) continue
      waiting.delete(here.id)
      if (incoming.text === here.text || same(entryOf(incoming), entryOf(here))) equal++
      else meet(incoming, here, 'id')
    }
    for (const here of batch) {
      for (const incoming of byQuote.take(here)) if (waiting.delete(incoming.id)) meet(incoming, here, 'quote')
    }
  }
  return { fresh: [...waiting.values()], equal, conflicts, shards }
}

/** So many entries tell how large they all are. */
const sample = 100
/** The browser writes a journal of its own beside the data, and indices. */
const overhead = 1.5

/** Bytes on the disk that an import may need, at most, with what is to stay free while it is written. */
export function roomFor({ fresh, conflicts }: Plan): number {
  const step = Math.max(1, Math.floor(fresh.length / sample))
  const some = fresh.filter((_, at) => at % step === 0)
  const size = some.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, some.length)
  return Math.ceil((fresh.length + conflicts.length) * size * overhead) + longReserve
}
