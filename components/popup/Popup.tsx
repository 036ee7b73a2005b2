import type { PageReport } from '../../lib/messages.ts'
import { EmptyState } from '../base/EmptyState.tsx'
import { Icon } from '../base/Icon.tsx'
import { Tabs } from '../base/Tabs.tsx'
import { Toast } from '../base/Toast.tsx'
import { useTexts } from '../base/use-texts.ts'
import { candidatesOf } from './candidates.ts'
import { LogTab } from './LogTab.tsx'
import { namedOn } from './named.ts'
import { PageTab } from './PageTab.tsx'
import type { PopupPorts } from './ports.ts'
import { QuoteRow } from './QuoteRow.tsx'
import { type Popup as PopupModel, usePopup } from './use-popup.ts'

/** The popup: what the page holds, what the log holds, and the way between them. */
export function Popup(ports: PopupPorts) {
  const t = useTexts()
  const popup = usePopup(ports)
  const { state } = popup
  const report = state.page.kind === 'report' ? state.page.report : null
  const read = report?.state === 'read' ? report : null
  const named = read && namedOn(read)
  const count = (n: number | undefined) => (n === undefined ? undefined : t.number(n))
  const saved = state.log.kind === 'ready' ? state.log.count : undefined
  return (
    <main class="pop">
      <Header
        host={ports.page.host}
        report={report}
        onMarks={popup.setMarks}
        openPanel={ports.openPanel}
        openLog={ports.openLog}
        openOptions={ports.openOptions}
      />
      <ArticleLine report={report} fallback={ports.page.title} />
      <Tabs
        label={t('popup.views')}
        chosen={state.view}
        onChoose={popup.choose}
        tabs={[
          { key: 'quotes', label: t('popup.quotes'), count: count(read?.quotes.length) },
          {
            key: 'page',
            label: t('popup.page'),
            count: count(named ? named.officials.length + named.oblasts.length + named.dates.length : undefined),
          },
          { key: 'log', label: t('popup.log'), count: count(saved) },
        ]}
      >
        {state.view === 'log' ? (
          <LogTab
            log={state.log}
            search={state.search}
            onSearch={popup.search}
            onRemove={({ quote, id }) => popup.remove(quote, id)}
          />
        ) : state.view === 'page' && read ? (
          <PageTab report={read} onShow={popup.show} />
        ) : (
          <Quotes popup={popup} report={report} host={ports.page.host} />
        )}
      </Tabs>
      <div>
        {state.selection && (
          <div class="sel">
            <p>
              {t('popup.selection')}
              <q>{state.selection.quote}</q>
            </p>
            <button type="button" class="btn ink" onClick={popup.keepSelection}>
              {t('popup.saveSelection')}
            </button>
          </div>
        )}
      </div>
      <footer>
        <p>
          <Icon name="lock" />
          {t('keptHere')}
        </p>
        <button type="button" class="btn" disabled={!saved} onClick={popup.exportCsv}>
          <Icon name="out" />
          {t('export', { n: saved ?? 0 })}
        </button>
      </footer>
      {state.toast && (
        <Toast
          text={state.toast.text}
          action={state.toast.undo ? { label: t('undo'), run: state.toast.undo } : undefined}
          onGone={popup.hideToast}
        />
      )}
    </main>
  )
}

type HeaderProps = {
  host: string | null
  report: PageReport | null
  onMarks(on: boolean): void
  openPanel: (() => void) | null
  openLog(): void
  openOptions(): void
}

function Header({ host, report, onMarks, openPanel, openLog, openOptions }: HeaderProps) {
  const t = useTexts()
  const on = report !== null && !(report.state === 'unread' && report.reason === 'off')
  const words = report === null ? t('popup.notRead') : t(on ? 'popup.marksOn' : 'popup.marksOff')
  return (
    <header>
      <label class="site">
        <input
          class="sw"
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          disabled={report === null}
          onChange={() => onMarks(!on)}
        />
        <span>{host ?? t('name')}</span>
        <small>{words}</small>
      </label>
      {openPanel && (
        <button
          type="button"
          class="btn bare square"
          aria-label={t('popup.openPanel')}
          title={t('popup.openPanel')}
          onClick={openPanel}
        >
          <Icon name="panel" />
        </button>
      )}
      <button type="button" class="btn bare square" aria-label={t('popup.openLog')} title={t('popup.openLog')} onClick={openLog}>
        <Icon name="log" />
      </button>
      <button
        type="button"
        class="btn bare square"
        aria-label={t('popup.settings')}
        title={t('popup.settings')}
        onClick={openOptions}
      >
        <Icon name="gear" />
      </button>
    </header>
  )
}

function ArticleLine({ report, fallback }: { report: PageReport | null; fallback: string | null }) {
  const t = useTexts()
  if (report?.state !== 'read') return <div class="art">{fallback && <h1>{fallback}</h1>}</div>
  const { title, outlet, publishedAt } = report.article
  return (
    <div class="art">
      <h1>{title ?? fallback}</h1>
      <p>{[outlet, publishedAt ? t.weekday(publishedAt) : t('popup.noDate')].filter(Boolean).join(' · ')}</p>
    </div>
  )
}

function Quotes({ popup, report, host }: { popup: PopupModel; report: PageReport | null; host: string | null }) {
  const t = useTexts()
  const { page, saves, corrections } = popup.state
  if (page.kind === 'loading') return null
  if (page.kind === 'forbidden') return <EmptyState title={t('popup.unread')} why={t('popup.unreadable')} />
  if (report === null) {
    return (
      <EmptyState title={t('popup.unread')} why={t('popup.unreadWhy')}>
        <button type="button" class="btn ink" onClick={popup.readOnce}>
          {t('popup.readNow')}
        </button>
        {host && (
          <button type="button" class="btn" onClick={popup.allowAlways}>
            {t('popup.always', { host })}
          </button>
        )}
      </EmptyState>
    )
  }
  if (report.state === 'unread') return <Unread reason={report.reason} />
  if (report.quotes.length === 0) {
    return <EmptyState title={t('popup.noQuotes')} why={t('popup.noQuotesWhy')} step={t('popup.noQuotesStep')} />
  }
  const candidates = candidatesOf(report, t('popup.namedHere'))
  const unsaved = report.quotes.map(({ draft }) => draft).filter(({ quote }) => saves.get(quote)?.kind !== 'saved')
  return (
    <ul>
      {unsaved.length > 1 && (
        <li class="all">
          <button type="button" class="tb" onClick={() => popup.keepAll(unsaved)}>
            {t('popup.saveAll', { n: unsaved.length })}
          </button>
        </li>
      )}
      {report.quotes.map(({ span, draft }) => (
        <QuoteRow
          key={span.start}
          draft={draft}
          save={saves.get(draft.quote)}
          correction={corrections.get(draft.quote)}
          candidates={candidates}
          onSave={() => popup.keep(draft)}
          onRemove={(id) => popup.remove(draft.quote, id)}
          onAnswer={(correction) => popup.answer(draft.quote, correction)}
          onCopy={() => popup.copy(draft.quote)}
        />
      ))}
    </ul>
  )
}

function Unread({ reason }: { reason: Extract<PageReport, { state: 'unread' }>['reason'] }) {
  const t = useTexts()
  switch (reason) {
    case 'no-article':
      return <EmptyState title={t('popup.notArticle')} why={t('popup.notArticleWhy')} step={t('popup.noQuotesStep')} />
    case 'language':
      return <EmptyState title={t('popup.otherLanguage')} why={t('popup.otherLanguageWhy')} />
    case 'off':
      return <EmptyState title={t('popup.off')} why={t('popup.offWhy')} />
    case 'failed':
      return <EmptyState title={t('popup.failed')} why={t('popup.failedWhy')} />
  }
}
