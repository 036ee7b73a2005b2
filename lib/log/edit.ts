import { changeEntries, type Done, note } from './changes.ts'
import { type LogDatabase, read, write } from './database.ts'
import type { LogEntry } from './entry.ts'
import { forgetCopies } from './forget-copies.ts'
import { trash } from './row.ts'
import { deleteRows, entriesBetween } from './rows.ts'
import { same } from './same.ts'

type Status = LogEntry['status']

/** What a reader may change, in one entry or in many at once. What the page said stays as it was found. */
export type Edit = {
  correctedSpeaker?: LogEntry['correctedSpeaker']
  note?: string
  status?: Status
  /** As `webAddress` gives it. */
  archiveUrl?: string | null
  /** Replaces all tags. */
  tags?: readonly string[]
  addTags?: readonly string[]
  removeTags?: readonly string[]
}

const clean = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => tag.trim().replace(/\s+/gu, ' ')).filter((tag) => tag !== '')),
]

const tagsAfter = (tags: readonly string[], { tags: all = tags, addTags = [], removeTags = [] }: Edit): string[] => {
  const gone = new Set(clean(removeTags))
  return clean([...all, ...addTags]).filter((tag) => !gone.has(tag))
}

export function edited(entry: LogEntry, edit: Edit, at: string): LogEntry {
  const { correctedSpeaker = entry.correctedSpeaker, note = entry.note } = edit
  const { status = entry.status, archiveUrl = entry.archiveUrl } = edit
  const wanted = { ...entry, correctedSpeaker, note, status, archiveUrl, tags: tagsAfter(entry.tags, edit) }
  return same(wanted, entry) ? entry : { ...wanted, editedAt: at }
}

export const editEntries = (db: LogDatabase, ids: readonly string[], edit: Edit, at: string): Promise<Done> =>
  changeEntries(db, ids, 'edit', at, (entry) => edited(entry, edit, at))

/** Entries in the trash keep everything; they can be restored until they are purged. */
export const trashEntries = (db: LogDatabase, ids: readonly string[], at: string): Promise<Done> =>
  changeEntries(db, ids, 'trash', at, (entry) => (entry.deletedAt === null ? { ...entry, deletedAt: at } : entry))

export const restoreEntries = (db: LogDatabase, ids: readonly string[], at: string): Promise<Done> =>
  changeEntries(db, ids, 'restore', at, (entry) => (entry.deletedAt === null ? entry : { ...entry, deletedAt: null }))

/** Days that an entry stays in the trash. */
export const trashDays = 30

/** Deletes for good what was moved to the trash before `before`. The journal and the copies forget what they held of them. */
export async function purge(db: LogDatabase, before: string, at: string): Promise<Done> {
  const range = IDBKeyRange.bound(trash.lower, trash.lower + before, false, true)
  const some = await read(db, ['packs'], (tx) => tx.store.index('list').openKeyCursor(range))
  if (some) await forgetCopies(db)
  return write(db, ['packs', 'changes', 'meta'], async (tx) => {
    const store = tx.objectStore('packs')
    const ids = (await entriesBetween(store, 'list', range)).map(({ id }) => id)
    if (ids.length === 0) return { step: 0, ids }
    const gone = new Set(ids)
    await deleteRows(store, ids)
    for (let cursor = await tx.objectStore('changes').openCursor(); cursor; cursor = await cursor.continue()) {
      const items = cursor.value.items.filter(({ id }) => !gone.has(id))
      if (items.length < cursor.value.items.length) await cursor.update({ ...cursor.value, items })
    }
    const items = ids.map((id) => ({ id, before: {}, after: null }))
    return { step: await note(tx, { at, what: 'purge', items }, 0), ids }
  })
}

/** The day before which the trash is old enough to be purged. */
export const purgeBefore = (now: Date): string => new Date(now.getTime() - trashDays * 86_400_000).toISOString()
