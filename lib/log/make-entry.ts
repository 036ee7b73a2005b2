import { type EntryDraft, entryVersion, type LogEntry } from './entry.ts'

/** When and under which id something is written; time and chance are the caller's. */
export type Stamp = {
  /** ISO 8601 instant in UTC. */
  now: string
  /** UUID v4. */
  id: string
}

/** A draft as it enters the log: nothing corrected, nothing noted yet. */
export const makeEntry = (draft: EntryDraft, { now, id }: Stamp): LogEntry => ({
  ...draft,
  id,
  schema: entryVersion,
  correctedSpeaker: null,
  savedAt: now,
  editedAt: null,
  deletedAt: null,
  tags: [],
  note: '',
  status: 'unchecked',
  archiveUrl: null,
})
