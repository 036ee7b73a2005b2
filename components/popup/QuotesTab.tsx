import type { PageReport } from '../../lib/messages.ts'
import { EmptyState } from '../base/EmptyState.tsx'
import { Loading } from './Loading.tsx'
import { namedOn } from './model/named.ts'
import type { PopupModel } from './model/popup-model.ts'
import type { PopupState } from './model/state.ts'
import { QuoteList } from './QuoteList.tsx'
import { useTexts } from './use-texts.ts'

type Props = { state: PopupState; model: PopupModel; host: string | null }

/** The quotes of the page, or why there are none and what can be done. */
export function QuotesTab({ state, model, host }: Props) {
  const t = useTexts()
  const { page } = state
  switch (page.kind) {
    case 'loading':
      return <Loading />
    case 'forbidden':
      return <EmptyState title={t('popup.unread')} why={t('popup.unreadable')} />
    case 'elsewhere':
      return <EmptyState title={t('popup.elsewhere')} why={t('popup.elsewhereWhy')} />
    case 'absent':
      return (
        <EmptyState title={t('popup.unread')} why={t('popup.unreadWhy')}>
          <button type="button" class="btn ink" onClick={model.readOnce}>
            {t('popup.readNow')}
          </button>
          {host && (
            <button type="button" class="btn" onClick={model.allowAlways}>
              {t('popup.always', { host })}
            </button>
          )}
        </EmptyState>
      )
    case 'report': {
      const { report } = page
      if (report.state === 'unread') return <Unread reason={report.reason} />
      if (report.quotes.length > 0) return <QuoteList report={report} state={state} model={model} />
      const marks = Object.values(namedOn(report)).reduce((sum, { length }) => sum + length, 0)
      return (
        <EmptyState title={t('popup.noQuotes')} why={t('popup.noQuotesWhy')} step={t('popup.noQuotesStep')}>
          {marks > 0 && (
            <button type="button" class="btn" onClick={() => model.choose('page')}>
              {t('popup.seeMarks', { n: marks })}
            </button>
          )}
        </EmptyState>
      )
    }
  }
}

function Unread({ reason }: { reason: Extract<PageReport, { state: 'unread' }>['reason'] }) {
  const t = useTexts()
  switch (reason) {
    case 'no-article':
      return <EmptyState title={t('popup.notArticle')} why={t('popup.notArticleWhy')} />
    case 'unsupported':
      return <EmptyState title={t('popup.unsupported')} why={t('popup.unsupportedWhy')} />
    case 'language':
      return <EmptyState title={t('popup.otherLanguage')} why={t('popup.otherLanguageWhy')} />
    case 'off':
      return <EmptyState title={t('popup.off')} why={t('popup.offWhy')} />
    case 'failed':
      return <EmptyState title={t('popup.failed')} why={t('popup.failedWhy')} />
  }
}
