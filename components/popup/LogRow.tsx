import { quoteMarks } from '../../lib/i18n/quote-marks.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { Icon } from '../base/Icon.tsx'
import { onPlainClick } from '../base/plain-click.ts'
import { useTexts } from './use-texts.ts'

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

/** One saved quote in a line, with the way back to its page. */
export function LogRow({ entry, onOpen, onRemove }: { entry: LogEntry; onOpen(): void; onRemove(): void }) {
  const t = useTexts()
  const { quote, source, link, savedAt, correctedSpeaker, speaker } = entry
  const [open, close] = quoteMarks(source.language)
  return (
    <li class="lg">
      <blockquote class="words" dir="auto" lang={source.language ?? undefined}>
        {open}
        {quote}
        {close}
      </blockquote>
      <p>
        {correctedSpeaker?.name ?? speaker?.name ?? t('nobodyNamed')} ·{' '}
        {/^https?:/.test(link) ? (
          <a href={link} target="_blank" rel="noreferrer" onClick={onPlainClick(onOpen)} title={t('popup.openSource')}>
            {source.outlet ?? hostOf(source.url)}
          </a>
        ) : (
          (source.outlet ?? source.url)
        )}
      </p>
      <time class="quiet" dateTime={savedAt}>
        {t.shortDay(savedAt)}
      </time>
      <button
        type="button"
        class="btn bare square"
        aria-label={t('popup.removeEntry', { words: quote.slice(0, 40) })}
        title={t('remove')}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </button>
    </li>
  )
}
