import { type LogDatabase, write } from './database.ts'

/** What is deleted for good is not to stay in the copies that csv-copy.ts and catalogue.ts keep; both are made anew from the log. */
export const forgetCopies = (db: LogDatabase): Promise<void> =>
  write(db, ['copy', 'catalogue'], async (tx) => {
    await Promise.all([tx.objectStore('copy').clear(), tx.objectStore('catalogue').clear()])
  })
