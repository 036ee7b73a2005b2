import { useState } from 'preact/hooks'
import type { Settings } from '../../lib/settings/settings.ts'
import { Icon } from '../base/Icon.tsx'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import { ExportDialog } from '../log/ExportDialog.tsx'
import { formatsIn } from '../log/formats.ts'
import { ImportDialog } from '../log/ImportDialog.tsx'
import type { ExportModel } from '../log/model/export-model.ts'
import type { ImportModel } from '../log/model/import-model.ts'
import type { StorageModel } from '../log/model/storage-model.ts'
import { DeleteAll } from './DeleteAll.tsx'
import { Line } from './Line.tsx'
import { RejectedLine, type Rejections } from './RejectedLine.tsx'
import { SettingsFile } from './SettingsFile.tsx'

type Props = {
  settings: Settings
  onChange(part: Partial<Settings>): void
  /** Entries of the log without its trash. */
  total: number
  storage: StorageModel
  exports: ExportModel
  imports: ImportModel
  rejections: Rejections
  onDeleteAll(): Promise<void>
  onSaveSettings(): void
  onReadSettings(file: Blob): Promise<void>
}

/** Everything about the reader's own data: how much, how safe, out, in and away. */
export function DataSection(props: Props) {
  const { settings, onChange, total, storage, exports, imports, rejections, onDeleteAll, onSaveSettings, onReadSettings } = props
  const t = useTexts()
  const f = formatsIn(t.language)
  const { meter, backup } = useStore(storage)
  const [open, setOpen] = useState<'export' | 'import' | null>(null)
  const close = () => {
    setOpen(null)
    void storage.load()
  }
  return (
    <section id="data">
      <h2>{t('options.data')}</h2>
      <p>{t('options.data.about', { n: total, size: meter ? f.bytes(meter.used) : '?' })}</p>
      <Line
        title={t('options.backup')}
        about={
          backup?.lastAt ? t('options.backup.last', { day: t.day(backup.lastAt), n: backup.fresh }) : t('options.backup.never')
        }
      >
        <button
          type="button"
          class="btn"
          disabled={total === 0}
          onClick={() => {
            exports.reset()
            setOpen('export')
          }}
        >
          <Icon name="out" />
          {t('options.backup.now', { n: total })}
        </button>
      </Line>
      <Line title={t('options.restore')} about={t('log.import.safe')}>
        <button type="button" class="btn" onClick={() => setOpen('import')}>
          <Icon name="import" />
          {t('log.import.choose')}
        </button>
      </Line>
      <Line title={t('options.remind')} about={t('options.remind.about')}>
        <select
          class="in"
          aria-label={t('options.remind')}
          value={String(settings.remindAfter)}
          onChange={(event) => onChange({ remindAfter: Number(event.currentTarget.value) })}
        >
          {[...new Set([20, 50, 100, 500, settings.remindAfter])]
            .filter((n) => n > 0)
            .sort((a, b) => a - b)
            .map((n) => (
              <option key={n} value={n}>
                {t('options.remind.after', { n })}
              </option>
            ))}
          <option value="0">{t('options.remind.never')}</option>
        </select>
      </Line>
      <Line title={t('options.persist')} about={t(meter?.persisted ? 'options.persist.yes' : 'options.persist.no')}>
        {meter?.persisted ? (
          <span class="soft">
            <Icon name="check" /> {t('options.persist.kept')}
          </span>
        ) : (
          <button type="button" class="btn" onClick={() => void storage.persist()}>
            {t('options.persist.ask')}
          </button>
        )}
      </Line>
      <RejectedLine rejections={rejections} />
      <SettingsFile onSave={onSaveSettings} onRead={onReadSettings} />
      <DeleteAll total={total} onDelete={onDeleteAll} />
      {open === 'export' && (
        <ExportDialog
          model={exports}
          format="json"
          recipes={[]}
          scopes={[{ key: 'all', count: total, ids: null }]}
          onRecipes={close}
          onClose={close}
        />
      )}
      {open === 'import' && <ImportDialog model={imports} onClose={close} />}
    </section>
  )
}
