import type { CardFacts } from '../../lib/page/card-facts.ts'
import type { Week } from '../../lib/page/readers-word.ts'

/** What became of saving a quote from its card. */
export type SaveState =
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; already: string | null }
  | { kind: 'failed'; why: 'full' | 'gone' | 'fault' }

/** One card: facts, place among the mentions of the same thing, and the state of its Save. */
export type CardState = { facts: CardFacts; n: number; of: number; save: SaveState; rejected: boolean }

/** The reader's answer to "Who said this?". */
export type Choice = { name: string; id: string | null }

export type CardActions = {
  close(): void
  next(): void
  reject(): void
  /** Takes the rejection back. */
  restore(): void
  chooseWeek(week: Week): void
  save(choice: Choice | null): void
  copy(words: string): Promise<void>
}
