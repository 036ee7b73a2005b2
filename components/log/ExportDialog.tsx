import { useState } from 'preact/hooks'
import type { FormatName } from '../../lib/log/formats/formats.ts'
import type { CsvRecipe } from '../../lib/log/presets.ts'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import type { ExportModel } from './model/export-model.ts'
import type { Scope } from './model/scopes.ts'
import { Sheet } from './Sheet.tsx'
import { Why } from './Why.tsx'

type Props = {
  model: ExportModel
  scopes: readonly Scope[]
  /** The format that was asked for from the menu. */
  format: FormatName
  recipes: readonly CsvRecipe[]
  onClose(): void
  /** To the page where recipes are edited. */
  onRecipes(): void
}

const order: readonly FormatName[] = ['csv', 'json', 'markdown', 'report', 'csl', 'ris', 'bibtex', 'annotations', 'geojson']

/** Which quotes, in which form; then the progress of writing them, which can be stopped. */
export function ExportDialog({ model, scopes, format: first, recipes, onClose, onRecipes }: Props) {
  const t = useTexts()
  const [format, setFormat] = useState(first)
  const [scopeKey, setScopeKey] = useState(scopes[0]?.key ?? 'all')
  const [recipe, setRecipe] = useState('')
  const [proof, setProof] = useState(false)
  const { now } = useStore(model)
  const scope = scopes.find(({ key }) => key === scopeKey) ?? scopes[0]
  const countOf = ({ count, trashed = 0 }: Scope) => count + (format === 'json' ? trashed : 0)
  const writing = now.kind === 'writing'
  const csv = recipes.find(({ name }) => name === recipe)?.options ?? null
  return (
    <Sheet
      title={t('log.export.title')}
      onClose={() => {
        model.stop()
        onClose()
      }}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (scope) void model.run({ format, ids: scope.ids, csv, proof }, countOf(scope))
        }}
      >
        <fieldset disabled={writing}>
          <legend>{t('log.export.which')}</legend>
          {scopes.map((one) => (
            <label key={one.key} class="choice">
              <input type="radio" name="scope" checked={one.key === scopeKey} onChange={() => setScopeKey(one.key)} />
              {t(`log.export.${one.key}`, { n: countOf(one) })}
            </label>
          ))}
        </fieldset>
        <label class="line">
          <span>{t('log.export.format')}</span>
          <select class="in" value={format} disabled={writing} onChange={(event) => setFormat(pick(event.currentTarget.value))}>
            {order.map((name) => (
              <option key={name} value={name}>
                {t(`log.format.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <p class="soft">{t(`log.format.${format}.for`)}</p>
        {format === 'csv' && (
          <button type="button" class="tb" onClick={onRecipes}>
            {t('log.export.recipes')}
          </button>
        )}
        {format === 'csv' && recipes.length > 0 && (
          <label class="line">
            <span>{t('log.export.recipe')}</span>
            <select class="in" value={recipe} disabled={writing} onChange={(event) => setRecipe(event.currentTarget.value)}>
              <option value="">{t('log.export.standard')}</option>
              {recipes.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="choice">
          <input class="cb" type="checkbox" checked={proof} disabled={writing} onChange={() => setProof(!proof)} />
          <span>
            {t('log.export.proof')}
            <small>{t('log.export.proofIs')}</small>
          </span>
        </label>
        <div role="status">
          {writing && (
            <>
              <progress max={now.total} value={now.done} aria-label={t('log.export.title')} />
              <p>{t('log.export.writing', { n: now.done, total: now.total })}</p>
            </>
          )}
          {now.kind === 'written' && <p>{t('log.done.exported', { n: now.count, file: now.file })}</p>}
          {now.kind === 'stopped' && <p>{t('log.export.stopped')}</p>}
        </div>
        {now.kind === 'failed' && (
          <p role="alert">
            <b class="danger">{t('log.export.failed')}</b> <Why error={now.error} />
          </p>
        )}
        <span class="acts">
          {writing ? (
            <button type="button" class="btn" onClick={() => model.stop()}>
              {t('log.export.stop')}
            </button>
          ) : (
            <button type="submit" class="btn ink" disabled={!scope || countOf(scope) === 0}>
              {t('log.export.count', { n: scope ? countOf(scope) : 0 })}
            </button>
          )}
          <button type="button" class="btn bare" onClick={onClose}>
            {t(now.kind === 'written' ? 'log.export.done' : 'cancel')}
          </button>
        </span>
      </form>
    </Sheet>
  )
}

const pick = (value: string): FormatName => order.find((name) => name === value) ?? 'csv'
