import type { Edit } from '../../../lib/log/edit.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import type { Criteria } from '../../../lib/log/find/criteria.ts'
import { Store } from '../../base/store.ts'
import type { Counts, LogPort, Overview, Undo } from './port.ts'
import { extend, keepShown, nothingPicked, type Selection, toggle, toggleAll } from './selection.ts'
import { type LogView, toQuery } from './view.ts'

/** Which entries fit the view. The ids of the last answer stay while the next one is sought. */
export type Rows = { kind: 'loading' } | { kind: 'failed'; error: Error } | { kind: 'ready'; ids: readonly string[] }

/** What is being written into: a single entry, or all that are picked. */
export type Field = 'speaker' | 'tags' | 'note'

/** What was just done to how many entries. */
export type Done = {
  what: 'trashed' | 'restored' | 'emptied' | 'tagged' | 'noted' | 'speaker' | 'status' | 'undone'
  count: number
  undo: boolean /** Tells two in a row apart. */
  at: number
}

export type LogState = {
  view: LogView
  rows: Rows
  entries: ReadonlyMap<string, LogEntry>
  counts: Counts | null
  overview: Overview | null
  /** Last month of the timeline; null for the last one with quotes. */
  timelineEnd: string | null
  selection: Selection
  /** The row that has, or last had, the focus. */
  active: string | null
  open: ReadonlySet<string>
  /** `id` null: the entries that are picked. */
  editing: { id: string | null; field: Field } | null
  done: Done | null
  /** A change that could not be made; the log is as it was before. */
  trouble: Error | null
}

type Parts = {
  port: LogPort
  view: LogView
  /** Keeps the query of the view in the address. */
  remember(query: string): void
}

const MOST_KEPT = 1000
/** Changes after which an entry is no longer where it was shown. */
const leaving: readonly Done['what'][] = ['trashed', 'restored']

/** State and actions of the log page. Views read `state` and call; nothing here knows a document. */
export class LogModel extends Store<LogState> {
  readonly #port: LogPort
  readonly #remember: Parts['remember']
  readonly #undos: { undo: Undo; count: number }[] = []
  readonly #asked = new Set<string>()
  #search = 0
  #doings = 0

  constructor({ port, view, remember }: Parts) {
    super({
      view,
      rows: { kind: 'loading' },
      entries: new Map(),
      counts: null,
      overview: null,
      timelineEnd: null,
      selection: nothingPicked,
      active: null,
      open: new Set(),
      editing: null,
      done: null,
      trouble: null,
    })
    this.#port = port
    this.#remember = remember
  }

  /** Reads the log, and again whenever it changes in any window; returns the way to stop. */
  start(): () => void {
    void this.#first().then(() => this.refresh())
    return this.#port.listen((ids) => {
      const entries = new Map(ids === null ? [] : this.state.entries)
      for (const id of ids ?? []) entries.delete(id)
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
    try {
      const ids = await this.#port.find(view)
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

  /** Loads the entries of these rows, unless they are here already. */
  async need(start: number, end: number): Promise<void> {
    const wanted = this.ids.slice(start, end)
    const missing = wanted.filter((id) => !this.state.entries.has(id) && !this.#asked.has(id))
    if (missing.length === 0) return
    for (const id of missing) this.#asked.add(id)
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
    const active = leaving.includes(what) ? this.#neighbour(ids) : this.state.active
    return this.#attempt(async () => {
      this.#undos.push({ undo: await change(), count: ids.length })
      this.set({ editing: null, done: { what, count: ids.length, undo: true, at: ++this.#doings }, active })
    })
  }

  /** The active row; when it is about to leave, the nearest one below it that stays, else the nearest above. */
  #neighbour(going: readonly string[]): string | null {
    const { active } = this.state
    const gone = new Set(going)
    if (active === null || !gone.has(active)) return active
    const at = this.ids.indexOf(active)
    const stays = (id: string) => !gone.has(id)
    return this.ids.slice(at).find(stays) ?? this.ids.slice(0, Math.max(0, at)).findLast(stays) ?? null
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
