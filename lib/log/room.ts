import { QuotaError } from './errors.ts'
import { storageMeter } from './storage.ts'

/**
 * Throws QuotaError when the browser says that it has no room for so many bytes more. A large write asks beforehand: one that fills the disk
 * fails too, but a browser under pressure for room may clear away more than the write.
 */
export async function makeSureOfRoom(bytes: number, storage?: StorageManager): Promise<void> {
  const meter = await storageMeter(storage)
  if (meter && meter.quota > 0 && meter.quota - meter.used < bytes) throw new QuotaError('The browser has no room left.')
}
