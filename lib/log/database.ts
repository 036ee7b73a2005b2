import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { Change } from './changes.ts'
import type { CopyHead } from './csv-copy.ts'
import type { KeptDraft } from './drafts.ts'
import { BlockedError, named, namedAtOpening, type QuotaError } from './errors.ts'
import type { Meta } from './meta.ts'
import { migrations } from './migrations.ts'
import type { Pack } from './pack.ts'
import type { PackedPart } from './packed-part.ts'
import type { Preset, PresetKind } from './presets.ts'
import { makeSureOfRoom, trustInRoom, watchRoom, whyFailed } from './room.ts'
import type { Shard, ShardsHead } from './shard.ts'

export interface LogSchema extends DBSchema {
  packs: { key: number; value: Pack; indexes: { ids: string; list: string; same: string } }
  /** What was done, step by step, under growing numbers: for undo, and for bringing the catalogue up to date. */
  changes: { key: number; value: Change }
  /** A packed copy of what the catalogue holds; can be made anew at any time. */
  catalogue: { key: number; value: ShardsHead | Shard }
  /** The whole log as CSV, ready to be handed out: its head under 0, then its parts; can be made anew at any time. */
  copy: { key: number; value: CopyHead | PackedPart }
  meta: { key: string; value: Meta }
  drafts: { key: string; value: KeptDraft }
  presets: { key: [PresetKind, string]; value: Preset }
}

export type LogDatabase = IDBPDatabase<LogSchema>
type Names = StoreNames<LogSchema>[]

export const databaseName = 'research-log'

type OpenOptions = {
  name?: string
  /** Called when this connection was closed for another window's sake, or by the browser. */
  onClosed?: () => void
  /** Milliseconds to wait for other windows to let go of an older version. */
  patience?: number
}

/**
 * Opens the log, bringing an older one up to date step by step.
 * Throws NewerSchemaError, BlockedError, UnavailableError or QuotaError.
 */
export async function openDatabase({ name = databaseName, onClosed, patience = 5000 }: OpenOptions = {}): Promise<LogDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<LogDatabase>((resolve, reject) => {
      let givenUp = false
      openDB<LogSchema>(name, migrations.length, {
        upgrade: async (db, from, _to, tx) => {
          // The steps know stores that today's schema does not.
          const [anyDb, anyTx] = [
            db as unknown as IDBPDatabase,
            tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>,
          ]
          for (const migrate of migrations.slice(from)) await migrate(anyDb, anyTx)
        },
        blocked: () => {
          timer = setTimeout(() => {
            givenUp = true
            reject(new BlockedError('Another window holds an older research log open. Close it and try again.'))
          }, patience)
        },
        // Another window wants to update or delete the log: holding on would block it.
        blocking: (_from, _to, event) => {
          // The target of a versionchange event is the connection.
          ;(event.target as IDBDatabase).close()
          onClosed?.()
        },
        terminated: () => onClosed?.(),
      }).then((db) => (givenUp ? db.close() : resolve(db)), reject)
    })
  } catch (error) {
    throw namedAtOpening(await whyFailed(error))
  } finally {
    clearTimeout(timer)
  }
}

/** Deletes the log; the connections of all windows let go of it first. */
export async function deleteDatabase(name: string): Promise<void> {
  try {
    await deleteDB(name)
  } catch (error) {
    throw named(error)
  }
}

/**
 * One short transaction. The promise is kept only after the browser has the data on its disk, unless 'relaxed';
 * when `work` throws or the disk runs full, nothing of it is written. `work` may await nothing but the database.
 */
export async function write<const N extends Names, R>(
  db: LogDatabase,
  stores: N,
  work: (tx: IDBPTransaction<LogSchema, N, 'readwrite'>) => Promise<R>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<R> {
  if (durability === 'strict') await makeSureOfRoom()
  else trustInRoom()
  let outOfRoom: QuotaError | null = null
  let unwatch = () => {}
  try {
    const tx = db.transaction(stores, 'readwrite', { durability })
    unwatch = watchRoom((why) => {
      outOfRoom = why
      abort(tx)
    })
    const end: Promise<unknown> = tx.done.then(
      () => null,
      (error: unknown) => error ?? new DOMException('The transaction was aborted.', 'AbortError'),
    )
    let result: R
    try {
      result = await work(tx)
    } catch (error) {
      abort(tx)
      // A request that only fell with its transaction does not know why; the transaction does.
      throw isAbort(error) ? ((await end) ?? error) : error
    }
    const failure = await end
    if (failure !== null) throw failure
    return result
  } catch (error) {
    throw outOfRoom ?? named(await whyFailed(error))
  } finally {
    unwatch()
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

function abort(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch (error) {
    // It is over already: its own error is the one to tell.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
  }
}

/** One consistent view of the log. `work` may await nothing but the database. */
export async function read<const N extends Names, R>(
  db: LogDatabase,
  stores: N,
  work: (tx: IDBPTransaction<LogSchema, N, 'readonly'>) => Promise<R>,
): Promise<R> {
  try {
    return await work(db.transaction(stores, 'readonly'))
  } catch (error) {
    throw named(await whyFailed(error))
  }
}
