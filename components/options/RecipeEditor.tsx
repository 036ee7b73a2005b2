import { toCsv } from '../../lib/log/csv.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import type { CsvRecipe } from '../../lib/log/presets.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { Line, SwitchLine } from './Line.tsx'
import { RecipeColumns } from './RecipeColumns.tsx'

type Props = {
  recipe: CsvRecipe
  latest: readonly LogEntry[]
  onChange(recipe: CsvRecipe): void
  onRename(name: string): void
  onRemove(): void
}

/** One recipe with the first lines of the file that it would write. */
export function RecipeEditor({ recipe, latest, onChange, onRename, onRemove }: Props) {
  const t = useTexts()
  const { options } = recipe
  const change = (part: Partial<CsvRecipe['options']>) => onChange({ ...recipe, options: { ...options, ...part } })
  return (
    <>
      <div class="cols">
        <RecipeColumns columns={options.columns} onChange={(columns) => change({ columns })} />
        <div>
          <Line title={t('options.recipe.name')}>
            <input
              class="in"
              aria-label={t('options.recipe.name')}
              value={recipe.name}
              maxLength={60}
              onChange={(event) => {
                const name = event.currentTarget.value.trim()
                if (name !== '' && name !== recipe.name) onRename(name)
              }}
            />
          </Line>
          <Line title={t('options.recipe.separator')}>
            <select
              class="in"
              aria-label={t('options.recipe.separator')}
              value={options.delimiter}
              onChange={({ currentTarget: { value } }) => change({ delimiter: value === ';' || value === '\t' ? value : ',' })}
            >
              <option value=",">{t('options.recipe.comma')}</option>
              <option value=";">{t('options.recipe.semicolon')}</option>
              <option value={'\t'}>{t('options.recipe.tab')}</option>
            </select>
          </Line>
          <Line title={t('options.recipe.titles')} about={t('options.recipe.titles.about')}>
            <select
              class="in"
              aria-label={t('options.recipe.titles')}
              value={options.titles ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { titles: _before, ...rest } = options
                onChange({ ...recipe, options: value === 'en' || value === 'uk' ? { ...rest, titles: value } : rest })
              }}
            >
              <option value="">{t('options.recipe.keys')}</option>
              <option value="en" lang="en">
                English
              </option>
              <option value="uk" lang="uk">
                Українська
              </option>
            </select>
          </Line>
          <SwitchLine
            title={t('options.recipe.bom')}
            about={t('options.recipe.bom.about')}
            on={options.bom}
            onChange={(bom) => change({ bom })}
          />
          <Line title={t('options.recipe.guard')} about={t('options.recipe.guard.about')}>
            <span class="quiet">{t('options.recipe.always')}</span>
          </Line>
          <div class="acts">
            <button type="button" class="btn bare danger" onClick={onRemove}>
              <Icon name="trash" />
              {t('options.recipe.remove')}
            </button>
          </div>
        </div>
      </div>
      <h3>{t('options.recipe.firstLines')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <pre tabIndex={0}>{toCsv(latest, { ...options, bom: false })}</pre>
    </>
  )
}
