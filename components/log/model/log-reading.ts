import type { Criteria } from '../../../lib/log/find/criteria.ts'
import { Store } from '../../base/store.ts'
import { firstState, type LogState } from './log-state.ts'
import type { LogPort } from './port.ts'
import { keepShown, nothingPicked } from './selection.ts'
import { type LogView, toQuery } from './view.ts'

export type ReadingParts = {
  port: LogPort
  view: LogView
  /** Keeps the query of the view in the address. */
  remember(query: string): void
}

const MOST_KEPT = 1000

/** Which entries are shown, and what is loaded of them. */
export class LogReading extends Store<LogState> {
  protected readonly port: LogPort
  readonly #remember: ReadingParts['remember']
  readonly #asked = new Set<string>()
  readonly #stale = new Set<string>()
  #search = 0
  /** The whole log is known, so that any view of it comes at once. */
  #known = false

  constructor({ port, view, remember }: ReadingParts) {
    super(firstState(view))
    this.port = port
    this.#remember = remember
  }

  /** Reads the log, and again whenever it changes in any window; returns the way to stop. */
  start(): () => void {
    void this.#first().then(() => this.refresh())
    return this.port.listen((ids) => {
      const entries = new Map(ids === null ? [] : this.state.entries)
      // A changed row stays as it was until it is read again: taken away it would lose the focus.
      for (const id of ids ?? []) this.#stale.add(id)
      this.#asked.clear()
      this.set({ entries })
      void this.refresh()
    })
  }

  get ids(): readonly string[] {
    return this.state.rows.kind === 'ready' ? this.state.rows.ids : []
  }

  show(change: Partial<LogView>): void {
    const view = { ...this.state.view, ...change }
    this.set({
      view,
      ...(view.place === this.state.view.place ? {} : { selection: nothingPicked, open: new Set(), editing: null }),
    })
    this.#remember(toQuery(view))
    void this.refresh()
  }

  narrow(change: Partial<Criteria>): void {
    this.show({ criteria: { ...this.state.view.criteria, ...change } })
  }

  /** In its first order and without filters the log can show its latest entries before it knows all of them. */
  async #first(): Promise<void> {
    if (toQuery(this.state.view) !== '') return
    try {
      const latest = await this.port.first()
      if (latest.length === 0 || this.state.rows.kind !== 'loading') return
      const entries = new Map(latest.map((entry) => [entry.id, entry]))
      this.set({ rows: { kind: 'ready', ids: [...entries.keys()], text: '' }, entries })
    } catch {
      // The whole question comes next and tells what is wrong.
    }
  }

  /** First the rows, then what surrounds them. An answer that a newer question has overtaken is dropped. */
  async refresh(): Promise<void> {
    const search = ++this.#search
    const { view } = this.state
    const current = () => search === this.#search
    // The latest entries are no answer to another question: until there is one, the page says that it is looking.
    if (!this.#known && toQuery(view) !== '') this.set({ rows: { kind: 'loading' } })
    try {
      const ids = await this.port.find(view)
      this.#known = true
      if (!current()) return
      this.set({ rows: { kind: 'ready', ids, text: view.criteria.text }, selection: keepShown(this.state.selection, ids) })
      const counts = await this.port.counts(view.place)
      if (current()) this.set({ counts })
      const overview = await this.port.overview(view)
      if (current()) this.set({ overview })
    } catch (error) {
      if (current()) this.set({ rows: { kind: 'failed', error: asError(error) } })
    }
  }

  /** Loads the entries of these rows, unless they are here already and have not changed since. */
  async need(start: number, end: number): Promise<void> {
    const wanted = this.ids.slice(Math.max(0, start), end)
    const missing = wanted.filter((id) => (!this.state.entries.has(id) || this.#stale.has(id)) && !this.#asked.has(id))
    if (missing.length === 0) return
    for (const id of missing) {
      this.#asked.add(id)
      this.#stale.delete(id)
    }
    try {
      const loaded = await this.port.load(missing)
      const kept = this.state.entries.size > MOST_KEPT ? wanted.flatMap((id) => pair(this.state.entries, id)) : this.state.entries
      this.set({ entries: new Map([...kept, ...loaded.map((entry) => [entry.id, entry] as const)]) })
    } catch (error) {
      this.set({ trouble: asError(error) })
    } finally {
      for (const id of missing) this.#asked.delete(id)
    }
  }
}

export const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
const pair = <K, V>(map: ReadonlyMap<K, V>, key: K): [K, V][] => {
  const value = map.get(key)
  return value === undefined ? [] : [[key, value]]
}
