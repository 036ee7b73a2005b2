import { useTexts } from '../base/use-texts.ts'
import { EmptyLog } from './EmptyLog.tsx'
import { EntryList } from './EntryList.tsx'
import type { ColumnKey } from './model/columns.ts'
import type { LogModel } from './model/log-model.ts'
import { Why } from './Why.tsx'

type Props = {
  model: LogModel
  columns: readonly ColumnKey[]
  onCopy(text: string): void
  onImport(): void
  onSample(): void
}

/** What fits the view: still sought, not to be had, nothing, or the list. */
export function Results({ model, columns, onCopy, onImport, onSample }: Props) {
  const t = useTexts()
  const { rows } = model.state
  switch (rows.kind) {
    case 'loading':
      return (
        <div class="grey" role="status" aria-label={t('log.loading')}>
          <i />
          <i />
          <i />
        </div>
      )
    case 'failed':
      return (
        <section class="none" role="alert">
          <h2>{t('log.failed.title')}</h2>
          <p>
            <Why error={rows.error} />
          </p>
          <div>
            <button type="button" class="btn" onClick={() => void model.refresh()}>
              {t('tryAgain')}
            </button>
          </div>
        </section>
      )
    case 'ready':
      if (rows.ids.length === 0) return <EmptyLog model={model} onImport={onImport} onSample={onSample} />
      return <EntryList model={model} ids={rows.ids} text={rows.text} columns={columns} onCopy={onCopy} />
  }
}
