import { type LogDatabase, openDatabase } from './database.ts'
import { ClosedError } from './errors.ts'

export type Connection = {
  /** Runs `work` on the open log. When the log was closed under us it is opened again and the work done once more: it had written nothing. */
  use: <R>(work: (db: LogDatabase) => Promise<R>) => Promise<R>
  close: () => Promise<void>
}

/** Opens on first use and stays open; lets go when another window must update or delete the log. */
export function connect(name: string): Connection {
  let open: Promise<LogDatabase> | null = null

  const current = (): Promise<LogDatabase> => {
    if (open) return open
    const opening = openDatabase({ name, onClosed: () => forget(opening) })
    open = opening
    opening.catch(() => forget(opening))
    return opening
  }
  const forget = (which: Promise<LogDatabase>): void => {
    if (open === which) open = null
  }

  return {
    use: async (work) => {
      const first = current()
      try {
        return await work(await first)
      } catch (error) {
        if (!(error instanceof ClosedError)) throw error
        forget(first)
        return work(await current())
      }
    },
    close: async () => {
      const closing = open
      open = null
      if (closing) (await closing).close()
    },
  }
}
