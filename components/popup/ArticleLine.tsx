import type { PageReport } from '../../lib/messages.ts'
import { useTexts } from './use-texts.ts'

/** The article's own title, outlet and day. `fallback` is the title of the tab. */
export function ArticleLine({ report, fallback }: { report: PageReport | null; fallback: string | null }) {
  const t = useTexts()
  if (report?.state !== 'read') {
    return (
      <div class="art">
        <h1>{fallback ?? t('name')}</h1>
        <p>{t(report ? 'popup.nothingRead' : 'popup.notOnList')}</p>
      </div>
    )
  }
  const { title, outlet, publishedAt, language } = report.article
  const facts = [outlet, publishedAt ? t.weekday(publishedAt) : t('popup.noDate'), language && t.languageName(language)]
  return (
    <div class="art">
      <h1 lang={language ?? undefined}>{title ?? fallback}</h1>
      <p>{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
