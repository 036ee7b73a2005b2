import { useState } from 'preact/hooks'
import { type CsvOptions, csvDefaults } from '../../lib/log/csv.ts'
import type { FormatName } from '../../lib/log/formats/formats.ts'
import type { CsvRecipe } from '../../lib/log/presets.ts'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import { CsvChoice } from './CsvChoice.tsx'
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

/** Which quotes, in which form, to a file or to the clipboard; then the progress of writing them, which can be stopped. */
export function ExportDialog({ model, scopes, format: first, recipes, onClose, onRecipes }: Props) {
  const t = useTexts()
  const [format, setFormat] = useState(first)
  const [scopeKey, setScopeKey] = useState(scopes[0]?.key ?? 'all')
  const [recipe, setRecipe] = useState('')
  /** null: as the recipe has it. */
  const [delimiter, setDelimiter] = useState<CsvOptions['delimiter'] | null>(null)
  const [proof, setProof] = useState(false)
  const { now } = useStore(model)
  const scope = scopes.find(({ key }) => key === scopeKey) ?? scopes[0]
  const countOf = ({ count, trashed = 0 }: Scope) => count + (format === 'json' ? trashed : 0)
  const writing = now.kind === 'writing'
  const chosen = recipes.find(({ name }) => name === recipe)?.options ?? csvDefaults
  const csv = { ...chosen, delimiter: delimiter ?? chosen.delimiter }
  const count = scope ? countOf(scope) : 0
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
          if (scope) void model.run({ format, ids: scope.ids, csv: format === 'csv' ? csv : null, proof }, count)
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
          <CsvChoice
            recipes={recipes}
            recipe={recipe}
            onRecipe={(name) => {
              setRecipe(name)
              setDelimiter(null)
            }}
            delimiter={delimiter ?? chosen.delimiter}
            onDelimiter={setDelimiter}
            disabled={writing}
            onRecipes={onRecipes}
          />
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
          {now.kind === 'copied' && <p>{t('log.done.tableCopied', { n: now.count })}</p>}
          {now.kind === 'stopped' && <p>{t(`log.export.stopped.${now.where}`)}</p>}
        </div>
        {now.kind === 'failed' && (
          <p role="alert">
            <b class="danger">{t(`log.export.failed.${now.where}`)}</b> <Why error={now.error} />
          </p>
        )}
        <span class="acts">
          {writing ? (
            <button type="button" class="btn" onClick={() => model.stop()}>
              {t('log.export.stop')}
            </button>
          ) : (
            <button type="submit" class="btn ink" disabled={count === 0}>
              {t('log.export.count', { n: count })}
            </button>
          )}
          {!writing && scope && format === 'csv' && (
            <button
              type="button"
              class="btn"
              disabled={count === 0}
              onClick={() => void model.copy({ ids: scope.ids, csv }, count)}
            >
              {t('log.export.copy', { n: count })}
            </button>
          )}
          <button type="button" class="btn bare" onClick={onClose}>
            {t(now.kind === 'written' || now.kind === 'copied' ? 'log.export.done' : 'cancel')}
          </button>
        </span>
      </form>
    </Sheet>
  )
}

const pick = (value: string): FormatName => order.find((name) => name === value) ?? 'csv'
