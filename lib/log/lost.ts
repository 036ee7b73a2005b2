import * as v from 'valibot'
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

/** What stood in the log before it was made anew; null, and noted for the next time, while it is the log that was there before. */
export async function whatWasLost(log: Pick<ResearchLog, 'count' | 'lastStep'>, notes: Notes, now: Date): Promise<Known | null> {
  const known = knownIn(notes)
  const [count, last] = await Promise.all([log.count(), log.lastStep()])
  const step = last?.step ?? 0
  if (known !== null && known.count > 0 && step < known.step) return known
  notes.setItem(key, JSON.stringify({ count, at: now.toISOString(), step } satisfies Known))
  return null
}
