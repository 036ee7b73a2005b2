import { QuotaError } from './errors.ts'

/**
 * Room on the disk. Chromium cuts records off when the disk is full, goes on writing behind them, and when it next opens the database takes
 * it for damaged and deletes all of it, unlimitedStorage or not. So a write asks before it begins, and a long one goes on asking.
 * Firefox says only how much it would give us, not what the disk has, and its own refusals leave the database whole: there nobody asks.
 */

/** What is always left free, in bytes: another program may fill the disk, and the browser tidies its files, while we write. */
const reserve = 32_000_000
/** The same for long writes: a disk takes longer to fill by so much than passes between two looks. */
export const longReserve = 128_000_000
/** Milliseconds between two looks during a long write. */
const pause = 50

const full = (cause?: unknown): QuotaError => new QuotaError('The disk is full. Make room on it and try again.', { cause })

/** Bytes left on the disk; null where the browser speaks of something else, or of nothing. */
async function leftOnDisk(storage: StorageManager | undefined): Promise<number | null> {
  try {
    const estimate = await storage?.estimate()
    // Chromium alone breaks the use down, and Chromium alone counts the disk itself for those with unlimitedStorage.
    if (!estimate || !('usageDetails' in estimate)) return null
    return (estimate.quota ?? 0) - (estimate.usage ?? 0)
  } catch {
    return null
  }
}

/** What the last look found: a draft must be on its way before its window closes, and cannot wait for a new one. */
let wasFull = false

/** Whether the disk has no room for so many bytes and the reserve. */
export async function isFull(bytes = 0, storage = navigator.storage): Promise<boolean> {
  const left = await leftOnDisk(storage)
  wasFull = left !== null && left < bytes + reserve
  return wasFull
}

/** Throws QuotaError when the disk has no room for so many bytes more and the reserve. */
export async function makeSureOfRoom(bytes = 0, storage = navigator.storage): Promise<void> {
  if (await isFull(bytes, storage)) throw full()
}

/** The same by what the last look found; the next call knows better. */
export function trustInRoom(storage = navigator.storage): void {
  const before = wasFull
  void isFull(0, storage)
  if (before) throw full()
}

/** A failure of the database: whatever it says, when the disk is full that is why. */
export async function whyFailed(error: unknown, storage = navigator.storage): Promise<unknown> {
  return error instanceof DOMException && error.name !== 'VersionError' && (await isFull(0, storage)) ? full(error) : error
}

/** Looks again and again, and calls when room runs out; returns the way to stop. A short write is over before the first look. */
export function watchRoom(onFull: (why: QuotaError) => void, storage = navigator.storage): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const look = async (): Promise<void> => {
    const isOut = await isFull(longReserve - reserve, storage)
    if (over) return
    if (isOut) onFull(full())
    else wait()
  }
  const wait = (): void => {
    timer = setTimeout(() => void look(), pause)
  }
  wait()
  return () => {
    over = true
    clearTimeout(timer)
  }
}
