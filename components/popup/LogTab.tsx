import type { LogEntry } from '../../lib/log/entry.ts'
import { EmptyState } from '../base/EmptyState.tsx'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import type { LogState } from './state.ts'

type Props = { log: LogState; search: string; onSearch(words: string): void; onRemove(entry: LogEntry): void }

/** The latest quotes, or those that have the words looked for. */
export function LogTab({ log, search, onSearch, onRemove }: Props) {
  const t = useTexts()
  if (log.kind === 'loading') return null
  if (log.kind === 'failed') return <EmptyState title={t('popup.logFailed')} why={log.message} />
  if (log.count === 0) return <EmptyState title={t('popup.logEmpty')} why={t('popup.logEmptyWhy')} />
  return (
    <>
      <div class="find">
        <label class="field">
          <Icon name="search" />
          <input
            class="in"
            type="search"
            value={search}
            aria-label={t('popup.searchName')}
            placeholder={t('popup.search', { n: log.count })}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </label>
      </div>
      {log.latest.length === 0 && <p class="sec quiet">{t('popup.noMatch')}</p>}
      <ul>
        {log.latest.map((entry) => (
          <li class="lg" key={entry.id}>
            <blockquote class="words">“{entry.quote}”</blockquote>
            <p>
              {entry.correctedSpeaker?.name ?? entry.speaker?.name ?? t('nobodyNamed')} ·{' '}
              {entry.source.outlet ?? new URL(entry.source.url).host}
            </p>
            <time class="quiet" dateTime={entry.savedAt}>
              {t.shortDay(entry.savedAt)}
            </time>
            <button
              type="button"
              class="btn bare square"
              aria-label={t('popup.removeEntry', { words: entry.quote.slice(0, 40) })}
              onClick={() => onRemove(entry)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
