import type { Ref } from 'preact'
import type { LogEntry } from '../../lib/log/entry.ts'
import { EmptyState } from '../base/EmptyState.tsx'
import { Icon } from '../base/Icon.tsx'
import { Changed } from './Changed.tsx'
import { failureText } from './failure-text.ts'
import { Loading } from './Loading.tsx'
import { LogRow } from './LogRow.tsx'
import { Missing } from './Missing.tsx'
import type { PopupModel } from './model/popup-model.ts'
import type { PopupState } from './model/state.ts'
import { useTexts } from './use-texts.ts'

type Props = {
  state: PopupState
  model: PopupModel
  searchField: Ref<HTMLInputElement>
  openEntry(entry: LogEntry): void
}

/** The latest quotes, or those that have the words looked for. */
export function LogTab({ state: { log, search, missing, changed }, model, searchField, openEntry }: Props) {
  const t = useTexts()
  switch (log.kind) {
    case 'loading':
      return <Loading />
    case 'failed':
      return (
        <EmptyState title={t('popup.logFailed')} why={failureText(log.failure, t)}>
          <button type="button" class="btn" onClick={() => model.loadLog()}>
            {t('tryAgain')}
          </button>
        </EmptyState>
      )
    case 'ready':
      if (log.count === 0) return <EmptyState title={t('popup.logEmpty')} why={t('popup.logEmptyWhy')} />
      if (log.latest === null) return <Loading />
      return (
        <>
          <div class="find">
            <label class="field">
              <Icon name="search" />
              <input
                ref={searchField}
                class="in"
                type="search"
                value={search}
                aria-label={t('popup.searchName')}
                placeholder={t('popup.search', { n: log.count })}
                onInput={(event) => model.search(event.currentTarget.value)}
              />
            </label>
          </div>
          {changed.length > 0 && search === '' && <Changed quotes={changed} onShow={({ span }) => model.show(span)} />}
          {missing.length > 0 && search === '' && <Missing entries={missing} onLookAgain={model.lookAgain} />}
          {log.latest.length === 0 && <p class="sec quiet">{t('popup.noMatch')}</p>}
          <ul>
            {log.latest.map((entry) => (
              <LogRow
                key={entry.id}
                entry={entry}
                onOpen={() => openEntry(entry)}
                onRemove={() => model.remove([{ words: entry.quote, id: entry.id }])}
              />
            ))}
          </ul>
        </>
      )
  }
}
