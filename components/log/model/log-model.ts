import type { Edit } from '../../../lib/log/edit.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import type { Criteria } from '../../../lib/log/find/criteria.ts'
import { Store } from '../../base/store.ts'
import { activeWithout, type Done, type Field, firstState, type LogState } from './log-state.ts'
import type { LogPort, Undo } from './port.ts'
import { extend, keepShown, nothingPicked, toggle, toggleAll } from './selection.ts'
import { type LogView, toQuery } from './view.ts'

type Parts = {
  port: LogPort
  view: LogView
  /** Keeps the query of the view in the address. */
  remember(query: string): void
  /** Opens the article of an entry at its quote. */
  openSource(entry: LogEntry): void
}

const MOST_KEPT = 1000
/** Changes after which an entry is no longer where it was shown. */
const leaving: readonly Done['what'][] = ['trashed', 'restored', 'merged']

/** State and actions of the log page. Views read `state` and call; nothing here knows a document. */
export class LogModel extends Store<LogState> {
  readonly #port: LogPort
  readonly #remember: Parts['remember']
  readonly openSource: Parts['openSource']
  readonly #undos: { undo: Undo; count: number }[] = []
  readonly #asked = new Set<string>()
  readonly #stale = new Set<string>()
  #search = 0
  /** The whole log is known, so that any view of it comes at once. */
  #known = false
  #doings = 0

  constructor({ port, view, remember, openSource }: Parts) {
    super(firstState(view))
    this.#port = port
    this.#remember = remember
    this.openSource = openSource
  }

  /** Reads the log, and again whenever it changes in any window; returns the way to stop. */
  start(): () => void {
    void this.#first().then(() => this.refresh())
    return this.#port.listen((ids) => {
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

  /** The picked entries in the order shown. */
  get picked(): string[] {
    return this.ids.filter((id) => this.state.selection.picked.has(id))
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
      const latest = await this.#port.first()
      if (latest.length === 0 || this.state.rows.kind !== 'loading') return
      const entries = new Map(latest.map((entry) => [entry.id, entry]))
      this.set({ rows: { kind: 'ready', ids: [...entries.keys()] }, entries })
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
      const ids = await this.#port.find(view)
      this.#known = true
      if (!current()) return
      this.set({ rows: { kind: 'ready', ids }, selection: keepShown(this.state.selection, ids) })
      const counts = await this.#port.counts(view.place)
      if (current()) this.set({ counts })
      const overview = await this.#port.overview(view)
      if (current()) this.set({ overview })
    } catch (error) {
      if (current()) this.set({ rows: { kind: 'failed', error: asError(error) } })
    }
  }

  /** Loads the entries of these rows, unless they are here already and have not changed since. */
  async need(start: number, end: number): Promise<void> {
    const wanted = this.ids.slice(start, end)
    const missing = wanted.filter((id) => (!this.state.entries.has(id) || this.#stale.has(id)) && !this.#asked.has(id))
    if (missing.length === 0) return
    for (const id of missing) {
      this.#asked.add(id)
      this.#stale.delete(id)
    }
    try {
      const loaded = await this.#port.load(missing)
      const kept = this.state.entries.size > MOST_KEPT ? wanted.flatMap((id) => pair(this.state.entries, id)) : this.state.entries
      this.set({ entries: new Map([...kept, ...loaded.map((entry) => [entry.id, entry] as const)]) })
    } catch (error) {
      this.set({ trouble: asError(error) })
    } finally {
      for (const id of missing) this.#asked.delete(id)
    }
  }

  pick(id: string, range: boolean): void {
    const { selection } = this.state
    this.set({ active: id, selection: range ? extend(selection, this.ids, id) : toggle(selection, id) })
  }

  pickAll(): void {
    this.set({ selection: toggleAll(this.state.selection, this.ids) })
  }

  /** Picks those of them that are shown, and nothing else. */
  pickThese(ids: readonly string[]): void {
    this.set({ selection: keepShown({ ...nothingPicked, picked: new Set(ids) }, this.ids) })
  }

  pickNone(): void {
    this.set({ selection: nothingPicked, editing: this.state.editing?.id === null ? null : this.state.editing })
  }

  focus(id: string | null): void {
    if (id !== this.state.active) this.set({ active: id })
  }

  toggleOpen(id: string): void {
    const open = new Set(this.state.open)
    if (!open.delete(id)) open.add(id)
    this.set({ open, active: id })
  }

  startEdit(id: string | null, field: Field): void {
    this.set({ editing: { id, field }, ...(id === null ? {} : { active: id }) })
  }

  stopEdit(): void {
    this.set({ editing: null })
  }

  showMonths(end: string | null): void {
    this.set({ timelineEnd: end })
  }

  noteDraft(id: string): Promise<string | null> {
    return this.#port.noteDraft(id)
  }

  /** null forgets the draft. A draft that cannot be kept is no reason to disturb the writing. */
  async keepNoteDraft(entry: LogEntry, note: string | null): Promise<void> {
    await this.#port.keepNoteDraft(entry, note).catch((error: unknown) => console.warn('The draft was not kept.', error))
  }

  dismiss(): void {
    this.set({ done: null })
  }

  forgive(): void {
    this.set({ trouble: null })
  }

  edit(ids: readonly string[], what: 'tagged' | 'noted' | 'speaker' | 'status', edit: Edit): Promise<boolean> {
    return this.#change(ids, what, () => this.#port.edit(ids, edit))
  }

  trash(ids: readonly string[]): Promise<boolean> {
    return this.#change(ids, 'trashed', () => this.#port.trash(ids))
  }

  restore(ids: readonly string[]): Promise<boolean> {
    return this.#change(ids, 'restored', () => this.#port.restore(ids))
  }

  /** Merges all but the first into the first. */
  merge(ids: readonly string[]): Promise<boolean> {
    return ids.length < 2 ? Promise.resolve(false) : this.#change(ids, 'merged', () => this.#port.merge(ids))
  }

  /** Those with the same words, itself among them; none when they cannot be read, since the entry itself can. */
  sameWords(id: string): Promise<readonly LogEntry[]> {
    return this.#port.sameWords(id).catch((error: unknown) => {
      console.warn('The same words were not looked for.', error)
      return []
    })
  }

  /** There is no way back from this one. */
  emptyTrash(): Promise<boolean> {
    return this.#attempt(async () => {
      const count = await this.#port.emptyTrash()
      this.#undos.length = 0
      this.set({ done: { what: 'emptied', count, undo: false, at: ++this.#doings } })
    })
  }

  /** Takes back the last change that has not been taken back yet. */
  async undo(): Promise<void> {
    const last = this.#undos.pop()
    if (!last) return
    await this.#attempt(async () => {
      const { skipped } = await last.undo()
      this.set({ done: { what: 'undone', count: last.count - skipped, undo: false, at: ++this.#doings } })
    })
  }

  async #change(ids: readonly string[], what: Done['what'], change: () => Promise<Undo>): Promise<boolean> {
    if (ids.length === 0) return false
    const active = leaving.includes(what)
      ? activeWithout(what === 'merged' ? ids.slice(1) : ids, this.ids, this.state.active)
      : this.state.active
    return this.#attempt(async () => {
      this.#undos.push({ undo: await change(), count: ids.length })
      this.set({ editing: null, done: { what, count: ids.length, undo: true, at: ++this.#doings }, active })
    })
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      this.set({ trouble: null })
      return true
    } catch (error) {
      this.set({ trouble: asError(error) })
      return false
    }
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
const pair = <K, V>(map: ReadonlyMap<K, V>, key: K): [K, V][] => {
  const value = map.get(key)
  return value === undefined ? [] : [[key, value]]
}
