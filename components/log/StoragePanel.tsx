import { isLow } from '../../lib/log/storage.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { formatsIn } from './formats.ts'
import type { StorageState } from './model/storage-model.ts'

type Props = {
  total: number
  trashed: number
  storage: StorageState
  onTrash(): void
  onBackup(): void
}

/** The foot of the rail: the trash, how much is kept and where, and when it was last copied out. */
export function StoragePanel({ total, trashed, storage: { meter, backup }, onTrash, onBackup }: Props) {
  const t = useTexts()
  const f = formatsIn(t.language)
  return (
    <section class="store" aria-label={t('log.store')}>
      <button type="button" class="tb trash" onClick={onTrash}>
        <Icon name="trash" />
        {t('log.trash.open', { n: trashed })}
      </button>
      <p>
        <strong>
          {t('log.quotes', { n: total })}
          {meter && `, ${f.bytes(meter.used)}`}
        </strong>
        <br />
        {t('log.store.kept')}
      </p>
      {meter && (
        <meter
          min={0}
          max={meter.quota}
          value={meter.used}
          aria-label={t('log.store.used', { used: f.bytes(meter.used), quota: f.bytes(meter.quota) })}
        />
      )}
      {meter && isLow(meter) && <p class="remind">{t('log.store.low')}</p>}
      {backup && (
        <p class={backup.due ? 'remind' : undefined}>
          {backup.due && <strong>{t('log.backup.remind', { n: backup.fresh })} </strong>}
          {backup.lastAt === null ? t('log.backup.never') : t('log.backup.last', { when: t.day(backup.lastAt) })}{' '}
          <button type="button" class="tb" onClick={onBackup}>
            {t('log.backup.now')}
          </button>
        </p>
      )}
    </section>
  )
}
