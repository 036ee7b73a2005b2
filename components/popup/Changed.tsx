import { quoteMarks } from '../../lib/i18n/quote-marks.ts'
import { differences } from '../../lib/page/word-diff.ts'
import type { ChangedQuote } from './model/state.ts'
import { useTexts } from './use-texts.ts'

type Props = { quotes: readonly ChangedQuote[]; onShow(quote: ChangedQuote): void }

/** Saved quotes of this article whose words have changed since: what went, and what came. */
export function Changed({ quotes, onShow }: Props) {
  const t = useTexts()
  return (
    <section class="sec revisited">
      <h2>
        {t('popup.changed')} <span class="n">{t.number(quotes.length)}</span>
      </h2>
      <p class="soft">{t('popup.changedWhy')}</p>
      {quotes.map((changed) => {
        const { id, quote, source } = changed.entry
        const [open, close] = quoteMarks(source.language)
        return (
          <div key={id}>
            <blockquote class="words" dir="auto" lang={source.language ?? undefined}>
              {open}
              {differences(quote, changed.now).map(({ change, words }, at) => [at > 0 && ' ', inRun(change, words)])}
              {close}
            </blockquote>
            <button type="button" class="tb" onClick={() => onShow(changed)}>
              {t('popup.showInText')}
            </button>
          </div>
        )
      })}
    </section>
  )
}

const inRun = (change: 'same' | 'removed' | 'added', words: string) =>
  change === 'removed' ? <del>{words}</del> : change === 'added' ? <ins>{words}</ins> : words
