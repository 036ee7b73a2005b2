/** What the browser says of the room it gives us, in bytes; `persisted`: it will not clear the log on its own when the disk is full. */
export type StorageMeter = { used: number; quota: number; persisted: boolean }

/** null where the browser does not tell. */
export async function storageMeter(storage: StorageManager | undefined = navigator.storage): Promise<StorageMeter | null> {
  if (!storage?.estimate) return null
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([storage.estimate(), storage.persisted()])
  return { used: usage, quota, persisted }
}

/** Asks the browser to keep the log; true when it will. A browser may ask its user. */
export const keepForGood = async (storage: StorageManager | undefined = navigator.storage): Promise<boolean> =>
  storage?.persist ? storage.persist() : false

/** Little room is left: the reader should export before saving on. */
export const isLow = ({ used, quota }: StorageMeter): boolean => quota > 0 && used > quota * 0.9
