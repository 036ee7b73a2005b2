import type { LogEntry } from './entry.ts'

/**
 * A second copy of the quotes saved or changed last, outside of the database: a browser that finds its database damaged removes all of it,
 * and the backup is of last week. What is deleted for good leaves it too.
 */

/** Any store of plain values by name that outlives the database. */
export type SafeStore = {
  all(): Promise<Record<string, unknown>>
  /** undefined when there is none of that name. */
  get(key: string): Promise<unknown>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

type Read = (ids: readonly string[]) => Promise<readonly LogEntry[]>

export type Safety = {
  /** Keeps these as `read` finds them now, and drops those that are gone. Never fails: the log itself has been written. */
  keep(ids: readonly string[], read: Read): Promise<void>
  /** What is kept: entries, as far as nobody else has written there. Read them with lib/log/import/from-safety. */
  kept(): Promise<unknown[]>
  /** To be called when the reader deletes the log. */
  forget(): Promise<void>
}

const prefix = 'safe.'
/** The number of quotes written since the copy was last trimmed; no quote's key, so that it is none of what is kept. */
const tally = 'safe-since'
/** So many quotes are kept; a change of more at once is the reader's own file, or can be made again. */
const most = 200
/** So many more may gather before the oldest go: to find them, all of the store has to be read. */
const slack = 50

type Kept = { at: string; entry: unknown }
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string' && 'entry' in value

export function openSafety(store: SafeStore, now: () => string): Safety {
  const ours = async (): Promise<[string, unknown][]> =>
    Object.entries(await store.all()).filter(([key]) => key.startsWith(prefix))

  const trim = async (): Promise<void> => {
    const times = (await ours()).map(([key, value]) => ({ key, at: isKept(value) ? value.at : '' }))
    const old = times.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(most)
    if (old.length > 0) await store.remove(old.map(({ key }) => key))
  }
  /** Of very many only those that are here already: they must not stay as they were. */
  const few = async (ids: readonly string[]): Promise<readonly string[]> => {
    if (ids.length <= most) return ids
    const known = new Set((await ours()).map(([key]) => key))
    return ids.filter((id) => known.has(prefix + id))
  }
  const keepNow = async (all: readonly string[], read: Read): Promise<void> => {
    const ids = await few(all)
    const entries = await read(ids)
    const here = new Set(entries.map(({ id }) => id))
    const at = now()
    const before = await store.get(tally)
    const since = (typeof before === 'number' ? before : 0) + entries.length
    const full = since >= slack
    const rows = entries.map((entry) => [prefix + entry.id, { at, entry } satisfies Kept] as const)
    await store.set({ ...Object.fromEntries(rows), [tally]: full ? 0 : since })
    const gone = ids.filter((id) => !here.has(id))
    if (gone.length > 0) await store.remove(gone.map((id) => prefix + id))
    if (full) await trim()
  }
  let last: Promise<void> = Promise.resolve()
  return {
    keep: (ids, read) => {
      // One after another: an older state must not be written over a newer one.
      last = last.then(() => keepNow(ids, read)).catch((error: unknown) => console.warn('The second copy was not kept.', error))
      return last
    },
    kept: async () => (await ours()).flatMap(([, value]) => (isKept(value) ? [value.entry] : [])),
    forget: async () => store.remove([tally, ...(await ours()).map(([key]) => key)]),
  }
}
