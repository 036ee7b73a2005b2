import { useEffect, useRef } from 'preact/hooks'
import type { LogEntry } from '../../lib/log/entry.ts'
import type { PageReport } from '../../lib/messages.ts'
import { Icon } from '../base/Icon.tsx'
import { Live } from '../base/Live.tsx'
import { Tabs } from '../base/Tabs.tsx'
import { useStore } from '../base/use-store.ts'
import { ArticleLine } from './ArticleLine.tsx'
import { Foot } from './Foot.tsx'
import { Header } from './Header.tsx'
import { isTyping, meansSearch } from './keys.ts'
import { LogTab } from './LogTab.tsx'
import { namedOn } from './model/named.ts'
import type { PopupModel } from './model/popup-model.ts'
import { isClosed } from './model/state.ts'
import { NoticeToast } from './NoticeToast.tsx'
import { PageTab } from './PageTab.tsx'
import { QuotesTab } from './QuotesTab.tsx'
import { RevisitLine } from './RevisitLine.tsx'
import { useTexts } from './use-texts.ts'

export type PopupPlace = {
  /** Host of the page; null where the browser keeps it from us. */
  host: string | null
  title: string | null
  /** The window forgets what is done in it when it closes; the log does not. */
  isPrivate: boolean
  /** Opens the same view beside the page; null where it is that view already, or the browser has none. */
  openPanel: (() => void) | null
  openLog(): void
  /** Opens the article of an entry at its words. */
  openEntry(entry: LogEntry): void
  openOptions(): void
}

/** A browser may keep the address of a tab from us; the page that was read tells its own. */
const hostOf = (report: PageReport | null): string | null => {
  const url = report?.state === 'read' ? report.article.url : report?.url
  return (url && URL.canParse(url) && new URL(url).host) || null
}

/** The popup: what the page holds, what the log holds, and the way between them. */
export function Popup({
  model,
  host: told,
  title,
  isPrivate,
  openPanel,
  openLog,
  openEntry,
  openOptions,
}: PopupPlace & { model: PopupModel }) {
  const t = useTexts()
  const state = useStore(model)
  const { page, log, view, selection, notice } = state
  const report = page.kind === 'report' ? page.report : null
  const read = report?.state === 'read' ? report : null
  const host = told ?? hostOf(report)
  const count = (n: number | undefined) => (n === undefined ? undefined : t.number(n))
  const saved = log.kind === 'ready' ? log.count : undefined
  const marks = read && Object.values(namedOn(read)).reduce((sum, { length }) => sum + length, 0)
  const isFault = notice?.kind === 'failed'
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!search.current || !meansSearch(event) || isTyping(event.target)) return
      event.preventDefault()
      search.current.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <main class="pop">
      <Header
        host={host}
        page={page}
        onMarks={model.setMarks}
        openPanel={openPanel}
        openLog={openLog}
        openOptions={openOptions}
      />
      <div>
        {isClosed(state) && (
          <p class="notice">
            <Icon name="no" />
            {t('popup.closedWindow')}
          </p>
        )}
        <ArticleLine page={page} fallback={title} />
        {view !== 'log' && <RevisitLine changed={state.changed} missing={state.missing} onSee={() => model.choose('log')} />}
      </div>
      <Tabs
        label={t('popup.views')}
        chosen={view}
        onChoose={model.choose}
        scroll={state.scroll[view]}
        onScroll={(top) => model.scrolled(view, top)}
        tabs={[
          { key: 'quotes', label: t('popup.quotes'), count: count(read?.quotes.length) },
          { key: 'page', label: t('popup.page'), count: count(marks ?? undefined) },
          { key: 'log', label: t('popup.log'), count: count(saved) },
        ]}
      >
        {view === 'log' ? (
          <LogTab state={state} model={model} searchField={search} openEntry={openEntry} />
        ) : view === 'page' && read ? (
          <PageTab report={read} onShow={model.show} />
        ) : (
          <QuotesTab state={state} model={model} host={host} />
        )}
      </Tabs>
      <div>
        {selection && (
          <div class="sel">
            <p>
              {t('popup.selection')}
              <q>{selection.quote}</q>
            </p>
            <button type="button" class="btn ink" onClick={model.keepSelection}>
              {t('popup.saveSelection')}
            </button>
          </div>
        )}
      </div>
      <Foot view={view} count={saved} onExport={model.exportCsv} openLog={openLog}>
        <Icon name="lock" />
        {t(isPrivate && !isClosed(state) ? 'popup.private' : 'keptHere')}
      </Foot>
      <Live>{notice && !isFault && <NoticeToast notice={notice} onGone={model.hideNotice} />}</Live>
      <Live urgent>{notice && isFault && <NoticeToast notice={notice} onGone={model.hideNotice} />}</Live>
    </main>
  )
}
