import type { EntryDraft } from '../../../lib/log/entry.ts'
import { failureOf } from './failure.ts'
import { PopupView } from './popup-view.ts'
import type { Correction, SaveState } from './state.ts'

/** What can be done in the popup: keep a quote and take it back, say who spoke, write the log to a file. */
export class PopupModel extends PopupView {
  #setSave(words: string, save: SaveState | null): void {
    const saves = new Map(this.state.saves)
    if (save) saves.set(words, save)
    else saves.delete(words)
    this.set({ saves })
  }

  /** The new entry's id; null when it was not written now. */
  async #write(draft: EntryDraft): Promise<string | null> {
    this.#setSave(draft.quote, { kind: 'saving' })
    try {
      const { id, already, savedAt } = await this.ports.log.add(draft)
      const correction = this.state.corrections.get(draft.quote)
      if (correction) await this.ports.log.correctSpeaker(id, correction)
      this.#setSave(draft.quote, { kind: 'saved', id })
      if (already) this.set({ notice: { kind: 'already', savedAt } })
      return already ? null : id
    } catch (error) {
      this.#setSave(draft.quote, { kind: 'failed', failure: failureOf(error) })
      return null
    }
  }

  readonly keep = async (...drafts: readonly EntryDraft[]): Promise<void> => {
    const written: { words: string; id: string }[] = []
    for (const draft of drafts) {
      if (this.state.saves.get(draft.quote)?.kind === 'saved') continue
      const id = await this.#write(draft)
      if (id !== null) written.push({ words: draft.quote, id })
    }
    await this.loadLog()
    const { log } = this.state
    if (written.length === 0 || log.kind !== 'ready') return
    this.set({ notice: { kind: 'saved', count: log.count, undo: () => void this.remove(written) } })
  }

  readonly keepSelection = async (): Promise<void> => {
    const { selection } = this.state
    if (!selection) return
    await this.keep(selection)
    if (this.state.saves.get(selection.quote)?.kind === 'saved') this.set({ selection: null })
  }

  readonly remove = async (entries: readonly { words: string; id: string }[]): Promise<void> => {
    const ids = entries.map(({ id }) => id)
    try {
      await this.ports.log.trash(ids)
      for (const { words } of entries) this.#setSave(words, null)
      this.set({ notice: { kind: 'removed', n: ids.length, undo: () => void this.#restore(entries) } })
    } catch (error) {
      this.fail(error)
    }
    await this.loadLog()
  }

  async #restore(entries: readonly { words: string; id: string }[]): Promise<void> {
    try {
      await this.ports.log.restore(entries.map(({ id }) => id))
      for (const { words, id } of entries) this.#setSave(words, { kind: 'saved', id })
      this.set({ notice: { kind: 'restored', n: entries.length } })
    } catch (error) {
      this.fail(error)
    }
    await this.loadLog()
  }

  /** The reader's own word on who spoke. Of a quote that is in the log already it is shown once it is written there, and asked again when it is not. */
  readonly answer = async (words: string, correction: Correction): Promise<void> => {
    const save = this.state.saves.get(words)
    try {
      if (save?.kind === 'saved') await this.ports.log.correctSpeaker(save.id, correction)
    } catch (error) {
      return this.fail(error)
    }
    this.remember({ corrections: new Map(this.state.corrections).set(words, correction), correcting: null, people: [] })
    if (save?.kind === 'saved') await this.loadLog()
  }

  /** The speaker becomes one of the reader's own officials, whom every page marks from now on. */
  readonly answerWithNew = async (words: string, name: string, office: string): Promise<void> => {
    try {
      await this.answer(words, await this.ports.addOfficial(name, office))
      this.set({ notice: { kind: 'official', name } })
    } catch (error) {
      this.fail(error)
    }
  }

  readonly correct = (quote: string | null, typed = ''): void => {
    this.remember({ correcting: quote === null ? null : { quote, typed } })
    if (quote !== null) void this.findPeople(typed)
  }

  readonly exportCsv = async (): Promise<void> => {
    const { log } = this.state
    try {
      const file = await this.ports.log.exportCsv()
      this.set({ notice: { kind: 'exported', n: log.kind === 'ready' ? log.count : 0, file } })
    } catch (error) {
      this.fail(error)
    }
  }

  readonly copy = (words: string): Promise<void> => this.ports.copy(words)
}
