import { useRef } from 'preact/hooks'
import type { Conflict, Resolution } from '../../lib/log/import/plan.ts'
import type { ReadFile } from '../../lib/log/import/read-file.ts'
import { Icon } from '../base/Icon.tsx'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import { type ImportModel, type ImportState, willWrite } from './model/import-model.ts'
import { Sheet } from './Sheet.tsx'
import { Why } from './Why.tsx'

const resolutions: readonly Resolution[] = ['keep', 'replace', 'both']
const MOST = 50

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
        <div role="status">
          {now.kind === 'reading' && <p>{t('log.import.reading', { n: now.lines })}</p>}
          {now.kind === 'writing' && (
            <>
              <progress max={now.total} value={now.done} aria-label={t('log.import.title')} />
              <p>{t('log.export.writing', { n: now.done, total: now.total })}</p>
            </>
          )}
          {now.kind === 'done' && <p>{t('log.done.imported', { n: now.count })}</p>}
          {now.kind === 'stopped' && <p>{t('log.import.stopped')}</p>}
        </div>
        {now.kind === 'failed' && (
          <p role="alert">
            <b class="danger">{t('log.import.failed')}</b> <Why error={now.error} />
          </p>
        )}
        {now.kind === 'preview' && <Preview model={model} now={now} />}
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

function ChooseFile({ onFile }: { onFile(file: Blob): void }) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut for the button inside
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files)
      }}
    >
      <p>{t('log.import.kinds')}</p>
      <p class="soft">{t('log.import.safe')}</p>
      <input
        ref={input}
        class="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".json,.csv,.tsv,.txt"
        onChange={(event) => take(event.currentTarget.files)}
      />
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        <Icon name="import" />
        {t('log.import.choose')}
      </button>
    </div>
  )
}

type PreviewProps = { model: ImportModel; now: Extract<ImportState, { kind: 'preview' }> }

function Preview({ model, now: { file, plan, resolution, except } }: PreviewProps) {
  const t = useTexts()
  const altered = file.candidates.filter((candidate) => candidate.altered).length
  return (
    <>
      <p>{t(`log.import.kind.${file.kind}`, { encoding: file.encoding })}</p>
      <dl class="facts-list">
        <Fact name={t('log.import.fresh')} value={t.number(plan.fresh.length)} />
        <Fact name={t('log.import.equal')} value={t.number(plan.equal)} />
        <Fact name={t('log.import.conflicts')} value={t.number(plan.conflicts.length)} />
        {altered > 0 && <Fact name={t('log.import.altered')} value={t.number(altered)} />}
        {file.passed.length > 0 && <Fact name={t('log.import.passed')} value={t.number(file.passed.length)} />}
        {file.ignored.length > 0 && <Fact name={t('log.import.ignored')} value={file.ignored.join(', ')} />}
      </dl>
      <Faults faults={file.faults} />
      {plan.conflicts.length > 0 && (
        <fieldset>
          <legend>{t('log.import.resolve')}</legend>
          {resolutions.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="resolution" checked={one === resolution} onChange={() => model.resolveAll(one)} />
              {t(`log.import.${one}`)}
            </label>
          ))}
          <ul class="conflicts">
            {plan.conflicts.slice(0, MOST).map((conflict) => (
              <ConflictRow
                key={conflict.incoming.id}
                conflict={conflict}
                resolution={except.get(conflict) ?? resolution}
                onResolve={(one) => model.resolve(conflict, one)}
              />
            ))}
          </ul>
          {plan.conflicts.length > MOST && <p class="quiet">{t('log.import.andMore', { n: plan.conflicts.length - MOST })}</p>}
        </fieldset>
      )}
    </>
  )
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

type RowProps = { conflict: Conflict; resolution: Resolution; onResolve(resolution: Resolution): void }

function ConflictRow({ conflict: { existing, incoming, why }, resolution, onResolve }: RowProps) {
  const t = useTexts()
  return (
    <li>
      <span>
        <q class="words">{existing.quote}</q>
        <small>{t(`log.import.why.${why}`, { day: t.shortDay(incoming.editedAt ?? incoming.savedAt) })}</small>
      </span>
      <select
        class="in"
        aria-label={t('log.import.resolveOne', { quote: existing.quote.slice(0, 60) })}
        value={resolution}
        onChange={(event) => onResolve(resolutions.find((one) => one === event.currentTarget.value) ?? 'keep')}
      >
        {resolutions.map((one) => (
          <option key={one} value={one}>
            {t(`log.import.${one}`)}
          </option>
        ))}
      </select>
    </li>
  )
}

function Faults({ faults }: { faults: ReadFile['faults'] }) {
  const t = useTexts()
  if (faults.length === 0) return null
  return (
    <div class="faults" role="alert">
      <p>
        <b class="danger">{t('log.import.faults', { n: faults.length })}</b>
      </p>
      <ul>
        {faults.slice(0, MOST).map(({ line, field, message }) => (
          <li key={`${line} ${field}`}>
            {t('log.import.line', { line })} {field && <code>{field}</code>} {message}
          </li>
        ))}
      </ul>
      {faults.length > MOST && <p class="quiet">{t('log.import.andMore', { n: faults.length - MOST })}</p>}
    </div>
  )
}
