import type { ReadPage } from '../../lib/messages.ts'
import type { PageState } from './model/state.ts'
import { useTexts } from './use-texts.ts'

/** The article's own title, outlet and day. `fallback` is the title of the tab. */
export function ArticleLine({ page, fallback }: { page: PageState; fallback: string | null }) {
  const t = useTexts()
  if (page.kind === 'report' && page.report.state === 'read') return <Facts article={page.report.article} fallback={fallback} />
  return (
    <div class="art">
      <h1>{fallback ?? t('name')}</h1>
      {page.kind === 'loading' ? (
        // The line is there before its words, so that nothing moves when they come.
        <p aria-hidden="true">&nbsp;</p>
      ) : (
        <p>{t(page.kind === 'absent' ? 'popup.notOnList' : 'popup.nothingRead')}</p>
      )}
    </div>
  )
}

function Facts({ article, fallback }: { article: ReadPage['article']; fallback: string | null }) {
  const t = useTexts()
  const { title, outlet, publishedAt, language } = article
  const facts = [publishedAt ? t.weekday(publishedAt) : t('popup.noDate'), language && t.languageName(language)].filter(Boolean)
  return (
    <div class="art">
      <h1 lang={language ?? undefined}>{title ?? fallback}</h1>
      <p class="facts">
        {outlet && <span title={outlet}>{outlet}</span>}
        <span>
          {outlet && ' · '}
          {facts.join(' · ')}
        </span>
      </p>
    </div>
  )
}
