import { type LogDatabase, read, write } from './database.ts'
import type { EntryDraft, LogEntry } from './entry.ts'

/** What a reader has typed and not yet saved. A popup may close at any moment, so it is kept at each keystroke. */
export type KeptDraft = Pick<LogEntry, 'note' | 'tags' | 'correctedSpeaker'> & {
  /** What it belongs to: the address of a page, or an entry's id. */
  key: string
  /** The selected words, when something is being saved. */
  draft: EntryDraft | null
  /** ISO instant of the last keystroke. */
  at: string
}

/** Relaxed durability: a keystroke must not wait for the disk, and it still outlives the window. */
export async function keepDraft(db: LogDatabase, draft: KeptDraft): Promise<void> {
  await write(db, ['drafts'], (tx) => tx.store.put(draft), 'relaxed')
}

export const getDraft = (db: LogDatabase, key: string): Promise<KeptDraft | null> =>
  read(db, ['drafts'], async (tx) => (await tx.store.get(key)) ?? null)

export const dropDraft = (db: LogDatabase, key: string): Promise<void> => write(db, ['drafts'], (tx) => tx.store.delete(key))
