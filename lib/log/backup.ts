import { countIn } from './count.ts'
import { type LogDatabase, read, write } from './database.ts'
import { live, livePlace } from './row.ts'

/** How the last backup stands to the log. */
export type BackupState = {
  /** When the reader last took a full backup; null: never. */
  lastAt: string | null
  /** Entries saved since then. */
  fresh: number
  /** Enough have come for a reminder. */
  due: boolean
}

/** A reminder after so many new entries, unless the reader has set another number. */
export const remindAfter = 50

const key = 'backup'

export const backupState = (db: LogDatabase, after = remindAfter): Promise<BackupState> =>
  read(db, ['meta', 'packs'], async (tx) => {
    const meta = await tx.objectStore('meta').get(key)
    const lastAt = meta?.fact === 'backup' ? meta.at : null
    const since = lastAt === null ? null : IDBKeyRange.bound(livePlace(lastAt, '\uffff'), live.upper, true)
    const fresh = since ? await tx.objectStore('packs').index('list').count(since) : await countIn(tx)
    return { lastAt, fresh, due: fresh >= after }
  })

/** To be called when a file with every entry has been handed to the reader. */
export async function noteBackup(db: LogDatabase, at: string): Promise<void> {
  await write(db, ['meta'], (tx) => tx.store.put({ fact: 'backup', at }, key))
}
