import { type LogDatabase, write } from './database.ts'

/** What is deleted for good is not to stay in the copy that csv-copy.ts keeps. */
export const forgetCopy = (db: LogDatabase): Promise<void> => write(db, ['copy'], ({ store }) => store.clear())
