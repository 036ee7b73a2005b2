import { publishedOn } from '../../../lib/article/article.ts'
import type { EntryDraft, LogEntry } from '../../../lib/log/entry.ts'
import type { PageReport } from '../../../lib/messages.ts'
import type { Span } from '../../../lib/recognise/mention.ts'
import { Store } from '../../base/store.ts'
import { failureOf } from './failure.ts'
import type { PopupPorts } from './ports.ts'
import { type Correction, firstState, type PopupState, rememberedOf, type SaveState, type View } from './state.ts'

const latestShown = 50

/** Everything that can be done in the popup, and what it shows. It lives as long as the view of one page. */
export class PopupModel extends Store<PopupState> {
  readonly #ports: PopupPorts

  constructor(ports: PopupPorts) {
    super(firstState)
    this.#ports = ports
  }

  /** Settles when page, log and what was remembered are there, or are known not to be. */
  async start(): Promise<void> {
    // The page takes longest to answer: it is asked first.
    const page = this.#loadPage()
    const remembered = await this.#ports.memory.load()
    if (remembered) this.set(remembered)
    await Promise.all([page, this.loadLog()])
    if (this.state.correcting) await this.#findPeople(this.state.correcting.typed)
  }

  /** Hears of changes of the log from elsewhere; returns the way to stop. */
  listen(): () => void {
    return this.#ports.log.listen(() => void this.loadLog())
  }

  async loadLog(): Promise<void> {
    const { search, view } = this.state
    try {
      const [count, latest] = await Promise.all([this.#ports.log.count(), view === 'log' ? this.#latest(search) : null])
      // An answer to words that have been typed over, or for a view that has been left, is of no use.
      if (search === this.state.search && view === this.state.view) this.set({ log: { kind: 'ready', count, latest } })
    } catch (error) {
      this.set({ log: { kind: 'failed', failure: failureOf(error) } })
    }
  }

  #latest(search: string): Promise<readonly LogEntry[]> {
    const { log } = this.#ports
    return search.trim() === '' ? log.latest(latestShown) : log.search(search, latestShown)
  }

  async #loadPage(): Promise<void> {
    // Both are asked at once. A page that cannot tell its selection says by its report what is wrong.
    const selection = this.#ports.page.selection().catch(() => null)
    try {
      const report = await this.#ports.page.read()
      if (!report) return this.set({ page: { kind: this.#ports.page.isWeb ? 'absent' : 'elsewhere' } })
      await this.#take(report)
      this.set({ selection: await selection })
    } catch (error) {
      this.set({ page: { kind: 'report', report: { state: 'unread', reason: 'failed', url: '' } } })
      this.#fail(error)
    }
  }

  async #take(report: PageReport): Promise<void> {
    const [first] = report.state === 'read' ? report.quotes : []
    const saves = new Map(this.state.saves)
    const corrections = new Map(this.state.corrections)
    // Without the log the page is shown all the same; the log says itself what is wrong with it.
    const saved = first ? await this.#ports.log.ofPage(first.draft.source).catch(() => []) : []
    for (const { quote, id, correctedSpeaker } of saved) {
      saves.set(quote, { kind: 'saved', id })
      if (correctedSpeaker) corrections.set(quote, correctedSpeaker)
    }
    this.set({ page: { kind: 'report', report }, saves, corrections, missing: await this.#missingOf(report) })
  }

  async #missingOf(report: PageReport) {
    const placed = report.state === 'read' ? (report.saved ?? []) : []
    const ids = placed.flatMap(({ id, state }) => (state === 'missing' ? [id] : []))
    if (ids.length === 0) return []
    const entries = await this.#ports.log.get(ids).catch(() => [])
    return entries.filter(({ deletedAt }) => deletedAt === null)
  }

  #setSave(words: string, save: SaveState | null): void {
    const saves = new Map(this.state.saves)
    if (save) saves.set(words, save)
    else saves.delete(words)
    this.set({ saves })
  }

  #fail(error: unknown): void {
    this.set({ notice: { kind: 'failed', failure: failureOf(error) } })
  }

  /** The new entry's id; null when it was not written now. */
  async #write(draft: EntryDraft): Promise<string | null> {
    this.#setSave(draft.quote, { kind: 'saving' })
    try {
      const { id, already, savedAt } = await this.#ports.log.add(draft)
      const correction = this.state.corrections.get(draft.quote)
      if (correction) await this.#ports.log.correctSpeaker(id, correction)
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
      await this.#ports.log.trash(ids)
      for (const { words } of entries) this.#setSave(words, null)
      this.set({ notice: { kind: 'removed', n: ids.length, undo: () => void this.#restore(entries) } })
    } catch (error) {
      this.#fail(error)
    }
    await this.loadLog()
  }

  async #restore(entries: readonly { words: string; id: string }[]): Promise<void> {
    try {
      await this.#ports.log.restore(entries.map(({ id }) => id))
      for (const { words, id } of entries) this.#setSave(words, { kind: 'saved', id })
      this.set({ notice: null })
    } catch (error) {
      this.#fail(error)
    }
    await this.loadLog()
  }

  /** The reader's own word on who spoke. Of a quote that is in the log already it is shown once it is written there, and asked again when it is not. */
  readonly answer = async (words: string, correction: Correction): Promise<void> => {
    const save = this.state.saves.get(words)
    try {
      if (save?.kind === 'saved') await this.#ports.log.correctSpeaker(save.id, correction)
    } catch (error) {
      return this.#fail(error)
    }
    this.#remember({ corrections: new Map(this.state.corrections).set(words, correction), correcting: null, people: [] })
    if (save?.kind === 'saved') await this.loadLog()
  }

  /** The speaker becomes one of the reader's own officials, whom every page marks from now on. */
  readonly answerWithNew = async (words: string, name: string, office: string): Promise<void> => {
    try {
      await this.answer(words, await this.#ports.addOfficial(name, office))
      this.set({ notice: { kind: 'official', name } })
    } catch (error) {
      this.#fail(error)
    }
  }

  readonly correct = (quote: string | null, typed = ''): void => {
    this.#remember({ correcting: quote === null ? null : { quote, typed } })
    if (quote !== null) void this.#findPeople(typed)
  }

  async #findPeople(typed: string): Promise<void> {
    const { page } = this.state
    const day = page.kind === 'report' && page.report.state === 'read' ? publishedOn(page.report.article) : null
    const people = typed.trim() === '' ? [] : await this.#ports.people(typed, day)
    if (this.state.correcting?.typed === typed) this.set({ people })
  }

  #remember(change: Partial<PopupState>): void {
    this.set(change)
    this.#ports.memory.keep(rememberedOf(this.state))
  }

  /** Only the log's own view needs the quotes themselves: the others open the sooner without them. */
  readonly choose = (view: View): void => {
    this.#remember({ view })
    if (view === 'log') void this.loadLog()
  }

  readonly scrolled = (view: View, top: number): void => this.#remember({ scroll: { ...this.state.scroll, [view]: top } })

  readonly search = (search: string): void => {
    this.#remember({ search })
    void this.loadLog()
  }

  readonly show = async (span: Span): Promise<void> => {
    try {
      if (!(await this.#ports.page.show(span))) this.set({ notice: { kind: 'gone' } })
    } catch (error) {
      this.#fail(error)
    }
  }

  readonly readOnce = async (): Promise<void> => {
    try {
      await this.#ports.page.readOnce()
      await this.#loadPage()
    } catch {
      this.set({ page: { kind: 'forbidden' } })
    }
  }

  /** The browser shows its question only while the click lasts: nothing may be awaited before it. */
  readonly allowAlways = async (): Promise<void> => {
    try {
      if (await this.#ports.page.allowAlways()) await this.#loadPage()
    } catch (error) {
      this.#fail(error)
    }
  }

  readonly setMarks = async (on: boolean): Promise<void> => {
    try {
      await this.#take(await this.#ports.page.setMarks(on))
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Looks for saved quotes on the page again. */
  readonly lookAgain = (): Promise<void> => this.#loadPage()

  readonly exportCsv = async (): Promise<void> => {
    const { log } = this.state
    try {
      const file = await this.#ports.log.exportCsv()
      this.set({ notice: { kind: 'exported', n: log.kind === 'ready' ? log.count : 0, file } })
    } catch (error) {
      this.#fail(error)
    }
  }

  readonly copy = (words: string): Promise<void> => this.#ports.copy(words)

  readonly hideNotice = (): void => this.set({ notice: null })
}
