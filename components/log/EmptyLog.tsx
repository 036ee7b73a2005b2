import { noCriteria } from '../../lib/log/find/criteria.ts'
import { EmptyState } from '../base/EmptyState.tsx'
import { useTexts } from '../base/use-texts.ts'
import type { LogModel } from './model/log-model.ts'
import { filterCount } from './model/view.ts'

type Props = { model: LogModel; onImport(): void; onSample(): void }

/** No rows: what is so, why, and the one next step. */
export function EmptyLog({ model, onImport, onSample }: Props) {
  const t = useTexts()
  const { view, counts } = model.state
  if (filterCount(view.criteria) > 0 || view.criteria.text !== '') {
    return (
      <EmptyState title={t('log.none.title')} why={t('log.none.what', { n: counts?.total ?? 0 })}>
        <button type="button" class="btn" onClick={() => model.show({ criteria: noCriteria })}>
          {t('log.none.clear')}
        </button>
      </EmptyState>
    )
  }
  if (view.place === 'trash') return <EmptyState title={t('log.trash.none')} why={t('log.trash.whatComes')} />
  return (
    <EmptyState title={t('log.empty.title')} why={t('log.empty.what')}>
      <button type="button" class="btn" onClick={onSample}>
        {t('log.empty.try')}
      </button>
      <button type="button" class="btn bare" onClick={onImport}>
        {t('log.empty.import')}
      </button>
      {(counts?.trashed ?? 0) > 0 && (
        <button type="button" class="btn bare" onClick={() => model.show({ place: 'trash' })}>
          {t('log.trash.open', { n: counts?.trashed ?? 0 })}
        </button>
      )}
    </EmptyState>
  )
}
