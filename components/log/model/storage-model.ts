import type { BackupState } from '../../../lib/log/backup.ts'
import type { StorageMeter } from '../../../lib/log/storage.ts'
import { Store } from '../../base/store.ts'

/** null: not asked yet, or the browser does not say. */
export type StorageState = { meter: StorageMeter | null; backup: BackupState | null }

export type StoragePort = {
  meter(): Promise<StorageMeter | null>
  /** Asks the browser to keep the log even when room is short. */
  persist(): Promise<boolean>
  backup(): Promise<BackupState>
}

/** How much is kept, how safely, and when it was last copied out. */
export class StorageModel extends Store<StorageState> {
  readonly #port: StoragePort

  constructor(port: StoragePort) {
    super({ meter: null, backup: null })
    this.#port = port
  }

  /** A log that cannot be read is told of where it is shown; here the figures are missing then. */
  async load(): Promise<void> {
    const [meter, backup] = await Promise.allSettled([this.#port.meter(), this.#port.backup()])
    this.set({
      meter: meter.status === 'fulfilled' ? meter.value : null,
      backup: backup.status === 'fulfilled' ? backup.value : null,
    })
  }

  async persist(): Promise<void> {
    await this.#port.persist()
    await this.load()
  }
}
