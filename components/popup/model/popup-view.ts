import { publishedOn } from '../../../lib/article/article.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import type { PageReport } from '../../../lib/messages.ts'
import type { Span } from '../../../lib/recognise/mention.ts'
import { Store } from '../../base/store.ts'
import { failureOf } from './failure.ts'
import type { PopupPorts } from './ports.ts'
import { firstState, type PopupState, rememberedOf, type View } from './state.ts'

const latestShown = 50

/** What the popup shows: the page, the log, and where the reader is in them. It lives as long as the view of one page. */
export class PopupView extends Store<PopupState> {
  protected readonly ports: PopupPorts

  constructor(ports: PopupPorts) {
    super(firstState)
    this.ports = ports
  }

  /** Settles when page, log and what was remembered are there, or are known not to be. */
  async start(): Promise<void> {
    const recalled = this.#recall()
    const page = this.#loadPage(recalled)
    await recalled
    await Promise.all([page, this.loadLog()])
    if (this.state.correcting) await this.findPeople(this.state.correcting.typed)
  }

  /** Hears of changes of the log from elsewhere; returns the way to stop. */
  listen(): () => void {
    return this.ports.log.listen(() => void this.loadLog())
  }

  async loadLog(): Promise<void> {
    const { search, view } = this.state
    try {
      const [count, latest] = await Promise.all([this.ports.log.count(), view === 'log' ? this.#latest(search) : null])
      // An answer to words that have been typed over, or for a view that has been left, is of no use.
      if (search === this.state.search && view === this.state.view) this.set({ log: { kind: 'ready', count, latest } })
    } catch (error) {
      this.set({ log: { kind: 'failed', failure: failureOf(error) } })
    }
  }

  #latest(search: string): Promise<readonly LogEntry[]> {
    const { log } = this.ports
    return search.trim() === '' ? log.latest(latestShown) : log.search(search, latestShown)
  }

  async #recall(): Promise<void> {
    // A browser that has lost what was remembered shows the page all the same.
    const remembered = await this.ports.memory.load().catch(() => null)
    if (remembered) this.set(remembered)
  }

  /** The page is shown once what was remembered is there: what is done with it from then on is the later word. */
  async #loadPage(recalled?: Promise<void>): Promise<void> {
    // All are asked at once. A page that cannot tell its selection says by its report what is wrong.
    const selection = this.ports.page.selection().catch(() => null)
    try {
      const [report] = await Promise.all([this.ports.page.read(), recalled])
      if (!report) return this.set({ page: { kind: this.ports.page.isWeb ? 'absent' : 'elsewhere' } })
      await this.#take(report)
      this.set({ selection: await selection })
    } catch (error) {
      this.set({ page: { kind: 'report', report: { state: 'unread', reason: 'failed', url: '' } } })
      this.fail(error)
    }
  }

  async #take(report: PageReport): Promise<void> {
    const [first] = report.state === 'read' ? report.quotes : []
    const saves = new Map(this.state.saves)
    const corrections = new Map(this.state.corrections)
    // Without the log the page is shown all the same; the log says itself what is wrong with it.
    const saved = first ? await this.ports.log.ofPage(first.draft.source).catch(() => []) : []
    for (const { quote, id, correctedSpeaker } of saved) {
      saves.set(quote, { kind: 'saved', id })
      if (correctedSpeaker) corrections.set(quote, correctedSpeaker)
    }
    this.set({ page: { kind: 'report', report }, saves, corrections, ...(await this.#revisited(report)) })
  }

  /** What has become of the saved quotes of this article that are not as they were. */
  async #revisited(report: PageReport): Promise<Pick<PopupState, 'missing' | 'changed'>> {
    const placed = (report.state === 'read' ? (report.saved ?? []) : []).filter(
      ({ state }) => state === 'missing' || state === 'changed',
    )
    if (placed.length === 0) return { missing: [], changed: [] }
    const entries = await this.ports.log.get(placed.map(({ id }) => id)).catch(() => [])
    const live = new Map(entries.flatMap((entry) => (entry.deletedAt === null ? [[entry.id, entry]] : [])))
    return {
      missing: placed.flatMap(({ id, state }) => (state === 'missing' ? (live.get(id) ?? []) : [])),
      changed: placed.flatMap(({ id, state, now, span }) => {
        const entry = live.get(id)
        return entry && state === 'changed' && now !== null && span !== null ? [{ entry, now, span }] : []
      }),
    }
  }

  protected async findPeople(typed: string): Promise<void> {
    const { page } = this.state
    const day = page.kind === 'report' && page.report.state === 'read' ? publishedOn(page.report.article) : null
    const people = typed.trim() === '' ? [] : await this.ports.people(typed, day)
    if (this.state.correcting?.typed === typed) this.set({ people })
  }

  protected remember(change: Partial<PopupState>): void {
    this.set(change)
    this.ports.memory.keep(rememberedOf(this.state))
  }

  protected fail(error: unknown): void {
    this.set({ notice: { kind: 'failed', failure: failureOf(error) } })
  }

  /** Only the log's own view needs the quotes themselves: the others open the sooner without them. */
  readonly choose = (view: View): void => {
    this.remember({ view })
    if (view === 'log') void this.loadLog()
  }

  readonly scrolled = (view: View, top: number): void => this.remember({ scroll: { ...this.state.scroll, [view]: top } })

  readonly search = (search: string): void => {
    this.remember({ search })
    void this.loadLog()
  }

  readonly hideNotice = (): void => this.set({ notice: null })

  readonly show = async (span: Span): Promise<void> => {
    try {
      if (!(await this.ports.page.show(span))) this.set({ notice: { kind: 'gone' } })
    } catch (error) {
      this.fail(error)
    }
  }

  readonly readOnce = async (): Promise<void> => {
    try {
      await this.ports.page.readOnce()
      await this.#loadPage()
    } catch {
      this.set({ page: { kind: 'forbidden' } })
    }
  }

  /** The browser shows its question only while the click lasts: nothing may be awaited before it. */
  readonly allowAlways = async (): Promise<void> => {
    try {
      if (await this.ports.page.allowAlways()) await this.#loadPage()
    } catch (error) {
      this.fail(error)
    }
  }

  readonly setMarks = async (on: boolean): Promise<void> => {
    try {
      await this.#take(await this.ports.page.setMarks(on))
    } catch (error) {
      this.fail(error)
    }
  }

  /** Looks for saved quotes on the page again. */
  readonly lookAgain = (): Promise<void> => this.#loadPage()
}
