import { type Done, itemOf, note } from './changes.ts'
import { type LogDatabase, write } from './database.ts'
import type { LogEntry } from './entry.ts'
import { MissingEntryError } from './errors.ts'
import { editRows, entriesOf } from './rows.ts'

/** One entry with the reader's own work on several: all tags, all notes, the first correction, verdict and archived copy. What was found is that of `kept`. */
export function merged(kept: LogEntry, others: readonly LogEntry[], at: string): LogEntry {
  const all = [kept, ...others]
  return {
    ...kept,
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    note: [...new Set(all.map(({ note }) => note.trim()).filter((note) => note !== ''))].join('\n\n'),
    status: all.map(({ status }) => status).find((status) => status !== 'unchecked') ?? 'unchecked',
    correctedSpeaker: all.map(({ correctedSpeaker }) => correctedSpeaker).find((speaker) => speaker !== null) ?? null,
    archiveUrl: all.map(({ archiveUrl }) => archiveUrl).find((url) => url !== null) ?? null,
    editedAt: at,
  }
}

/** Merges the others into the first and moves them to the trash, as one step that can be undone. */
export const mergeEntries = (db: LogDatabase, ids: readonly string[], at: string): Promise<Done> =>
  write(db, ['packs', 'changes', 'meta'], async (tx) => {
    const store = tx.objectStore('packs')
    const entries = await entriesOf(store, [...new Set(ids)])
    const [kept, ...others] = entries.filter(({ deletedAt }) => deletedAt === null)
    if (!kept) throw new MissingEntryError('These entries are no longer in the log.')
    const one = merged(kept, others, at)
    const taking = [kept, ...others].map(({ id }) => id)
    const changed = await editRows(store, taking, (entry) => (entry.id === one.id ? one : { ...entry, deletedAt: at }))
    const items = changed.map(([before, after]) => itemOf(before, after))
    return { step: await note(tx, { at, what: 'merge', items }, -others.length), ids: items.map(({ id }) => id) }
  })
