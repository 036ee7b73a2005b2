import { quoteMarks } from '../../lib/i18n/quote-marks.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from './use-texts.ts'

/** Saved quotes of this article whose words are no longer in it. */
export function Missing({ entries, onLookAgain }: { entries: readonly LogEntry[]; onLookAgain(): void }) {
  const t = useTexts()
  return (
    <section class="sec revisited">
      <h2>
        {t('popup.missing')} <span class="n">{t.number(entries.length)}</span>
      </h2>
      {entries.map(({ id, quote, source }) => {
        const [open, close] = quoteMarks(source.language)
        return (
          <p class="soft" key={id}>
            {open}
            {quote.length > 40 ? `${quote.slice(0, 40)}…` : quote}
            {close}: {t('popup.missingWhy')}
          </p>
        )
      })}
      <button type="button" class="tb" onClick={onLookAgain}>
        {t('popup.lookAgain')}
      </button>
    </section>
  )
}
