import type { Edit } from '../../../lib/log/edit.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { asError, LogReading, type ReadingParts } from './log-reading.ts'
import { activeWithout, type Done, type Field } from './log-state.ts'
import type { Undo } from './port.ts'
import { extend, keepShown, nothingPicked, toggle, toggleAll } from './selection.ts'

type Parts = ReadingParts & {
  /** Opens the article of an entry at its quote. */
  openSource(entry: LogEntry): void
}

/** Changes after which an entry is no longer where it was shown. */
const leaving: readonly Done['what'][] = ['trashed', 'restored', 'merged']

/** State and actions of the log page. Views read `state` and call; nothing here knows a document. */
export class LogModel extends LogReading {
  readonly openSource: Parts['openSource']
  readonly #undos: { undo: Undo; count: number }[] = []
  #doings = 0

  constructor({ openSource, ...parts }: Parts) {
    super(parts)
    this.openSource = openSource
  }

  /** The picked entries in the order shown. */
  get picked(): string[] {
    return this.ids.filter((id) => this.state.selection.picked.has(id))
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
    return this.port.noteDraft(id)
  }

  /** null forgets the draft. A draft that cannot be kept is no reason to disturb the writing. */
  async keepNoteDraft(entry: LogEntry, note: string | null): Promise<void> {
    await this.port.keepNoteDraft(entry, note).catch((error: unknown) => console.warn('The draft was not kept.', error))
  }

  dismiss(): void {
    this.set({ done: null })
  }

  forgive(): void {
    this.set({ trouble: null })
  }

  edit(ids: readonly string[], what: 'tagged' | 'noted' | 'speaker' | 'status' | 'archived', edit: Edit): Promise<boolean> {
    return this.#change(ids, what, () => this.port.edit(ids, edit))
  }

  trash(ids: readonly string[]): Promise<boolean> {
    return this.#change(ids, 'trashed', () => this.port.trash(ids))
  }

  restore(ids: readonly string[]): Promise<boolean> {
    return this.#change(ids, 'restored', () => this.port.restore(ids))
  }

  /** Merges all but the first into the first. */
  merge(ids: readonly string[]): Promise<boolean> {
    return ids.length < 2 ? Promise.resolve(false) : this.#change(ids, 'merged', () => this.port.merge(ids))
  }

  /** Those with the same words, itself among them; none when they cannot be read, since the entry itself can. */
  sameWords(id: string): Promise<readonly LogEntry[]> {
    return this.port.sameWords(id).catch((error: unknown) => {
      console.warn('The same words were not looked for.', error)
      return []
    })
  }

  /** There is no way back from this one. */
  emptyTrash(): Promise<boolean> {
    return this.#attempt(async () => {
      const count = await this.port.emptyTrash()
      this.#undos.length = 0
      this.set({ done: { what: 'emptied', count, undo: false, at: ++this.#doings } })
    })
  }

  /** Tells that a quote was copied, or why it could not be. */
  tellCopied(copying: Promise<void>): Promise<boolean> {
    return this.#attempt(async () => {
      await copying
      this.set({ done: { what: 'copied', count: 1, undo: false, at: ++this.#doings } })
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
