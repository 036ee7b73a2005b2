import * as v from 'valibot'
import type { LogEntry } from './entry.ts'
import type { ResearchLog } from './log.ts'

/**
 * Whether the browser has removed the log behind our back: it does so with its data when asked to, and when it finds the database damaged,
 * and says nothing. What is known of the log is therefore noted outside of the database.
 */

const key = 'log.known'
const knownSchema = v.object({ count: v.number(), at: v.string(), step: v.number() })
/** So many entries stood in the log at that instant; `step` is the last of its journal, whose numbers only grow. */
export type Known = v.InferOutput<typeof knownSchema>

type Notes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** To be called when the reader has deleted the log, or has read that it is gone. */
export const forgetKnown = (notes: Notes): void => notes.removeItem(key)

function knownIn(notes: Notes): Known | null {
  try {
    const parsed = v.safeParse(knownSchema, JSON.parse(notes.getItem(key) ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** What the second copy tells of a log of which nothing was noted, since its own page was never opened. */
function keptOf(entries: readonly LogEntry[]): Known | null {
  const live = entries.filter(({ deletedAt }) => deletedAt === null)
  const at = live
    .map(({ savedAt }) => savedAt)
    .sort()
    .at(-1)
  return at === undefined ? null : { count: live.length, at, step: 0 }
}

/**
 * What stood in the log before it was made anew; null, and noted for the next time, while it is the log that was there before. `apart` reads
 * the entries of the second copy; it is asked only where nothing was noted of an empty log.
 */
export async function whatWasLost(
  log: Pick<ResearchLog, 'count' | 'newestStep'>,
  notes: Notes,
  now: Date,
  apart: () => Promise<readonly LogEntry[]> = async () => [],
): Promise<Known | null> {
  const noted = knownIn(notes)
  const [count, step] = await Promise.all([log.count(), log.newestStep()])
  const known = noted ?? (step === 0 ? keptOf(await apart()) : null)
  if (known !== null && known.count > 0 && (step < known.step || noted === null)) return known
  notes.setItem(key, JSON.stringify({ count, at: now.toISOString(), step } satisfies Known))
  return null
}
