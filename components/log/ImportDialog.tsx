import { Live } from '../base/Live.tsx'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { type ImportModel, willWrite } from './model/import-model.ts'
import { Sheet } from './Sheet.tsx'
import { Why } from './Why.tsx'

/** From a chosen file to its entries in the log: what is new, the same or in conflict is seen before anything is written. */
export function ImportDialog({ model, onClose }: { model: ImportModel; onClose(): void }) {
  const t = useTexts()
  const { now } = useStore(model)
  const close = () => {
    model.reset()
    onClose()
  }
  return (
    <Sheet title={t('log.import.title')} onClose={close}>
      <div class="form">
        {(now.kind === 'idle' || now.kind === 'stopped' || now.kind === 'failed') && (
          <ChooseFile onFile={(file) => void model.read(file)} />
        )}
        <Live>
          {now.kind === 'reading' && <p>{t('log.import.reading', { n: now.lines })}</p>}
          {now.kind === 'writing' && (
            <>
              <progress max={now.total} value={now.done} aria-label={t('log.import.title')} />
              <p>{t('log.export.writing', { n: now.done, total: now.total })}</p>
            </>
          )}
          {now.kind === 'done' && <p>{t('log.done.imported', { n: now.count })}</p>}
          {now.kind === 'stopped' && <p>{t('log.import.stopped')}</p>}
        </Live>
        <Live urgent>
          {now.kind === 'failed' && (
            <p>
              <b class="danger">{t('log.import.failed')}</b> <Why error={now.error} />
            </p>
          )}
        </Live>
        {now.kind === 'preview' && <ImportPreview model={model} now={now} />}
        <span class="acts">
          {(now.kind === 'reading' || now.kind === 'writing') && (
            <button type="button" class="btn" onClick={() => model.stop()}>
              {t('log.export.stop')}
            </button>
          )}
          {now.kind === 'preview' && (
            <button type="button" class="btn ink" disabled={willWrite(now) === 0} onClick={() => void model.apply()}>
              {t('log.import.apply', { n: willWrite(now) })}
            </button>
          )}
          <button type="button" class="btn bare" onClick={close}>
            {t(now.kind === 'done' ? 'log.export.done' : 'cancel')}
          </button>
        </span>
      </div>
    </Sheet>
  )
}
