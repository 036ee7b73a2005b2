import { useState } from 'preact/hooks'
import { columns } from '../../lib/log/columns.ts'
import { toCsv } from '../../lib/log/csv.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import type { CsvRecipe } from '../../lib/log/presets.ts'
import { Icon } from '../base/Icon.tsx'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import type { PresetModel } from '../log/model/preset-model.ts'
import { Line, SwitchLine } from './Line.tsx'
import { firstRecipe, moved, orderedColumns, switched } from './recipe.ts'

type Props = {
  presets: PresetModel
  /** The latest entries, for the first lines of the file. */
  latest: readonly LogEntry[]
}

/** Named ways to write CSV: which columns in which order, the separator, the mark for Excel. Every change is kept at once. */
export function RecipesSection({ presets, latest }: Props) {
  const t = useTexts()
  const { recipes } = useStore(presets)
  const [chosen, setChosen] = useState<string | null>(null)
  const recipe = recipes.find(({ name }) => name === chosen) ?? recipes[0]
  const add = () => {
    const taken = new Set(recipes.map(({ name }) => name))
    const base = t('options.recipe.new')
    const names = Array.from({ length: taken.size + 1 }, (_, n) => (n === 0 ? base : `${base} ${n + 1}`))
    const name = names.find((one) => !taken.has(one)) ?? base
    setChosen(name)
    void presets.keep(firstRecipe(name))
  }
  return (
    <section id="recipes">
      <h2>{t('options.recipes')}</h2>
      <p>{t('options.recipes.about')}</p>
      <div class="acts">
        {recipes.map(({ name }) => (
          <button key={name} type="button" class="btn" aria-pressed={name === recipe?.name} onClick={() => setChosen(name)}>
            {name}
          </button>
        ))}
        <button type="button" class="btn bare" onClick={add}>
          <Icon name="plus" />
          {t('options.recipe.add')}
        </button>
      </div>
      {recipe && (
        <RecipeEditor
          key={recipe.name}
          recipe={recipe}
          latest={latest}
          onChange={(changed) => void presets.keep(changed)}
          onRename={(name) => {
            setChosen(name)
            void presets.keep({ ...recipe, name }).then(() => presets.drop('recipe', recipe.name))
          }}
          onRemove={() => void presets.drop('recipe', recipe.name)}
        />
      )}
    </section>
  )
}

type EditorProps = {
  recipe: CsvRecipe
  latest: readonly LogEntry[]
  onChange(recipe: CsvRecipe): void
  onRename(name: string): void
  onRemove(): void
}

function RecipeEditor({ recipe, latest, onChange, onRename, onRemove }: EditorProps) {
  const t = useTexts()
  const { options } = recipe
  const change = (part: Partial<CsvRecipe['options']>) => onChange({ ...recipe, options: { ...options, ...part } })
  return (
    <>
      <div class="cols">
        <ol aria-label={t('options.recipe.columns')}>
          {orderedColumns(options.columns).map((name) => {
            const on = options.columns.includes(name)
            const at = options.columns.indexOf(name)
            return (
              <li key={name} title={columns[name].about}>
                <label>
                  <input
                    class="cb"
                    type="checkbox"
                    checked={on}
                    onChange={() => change({ columns: switched(options.columns, name) })}
                  />
                  <code>{name}</code>
                </label>
                <button
                  type="button"
                  class="btn bare square turned"
                  aria-label={t('options.recipe.up', { name })}
                  disabled={!on || at === 0}
                  onClick={() => change({ columns: moved(options.columns, name, -1) })}
                >
                  <Icon name="down" />
                </button>
                <button
                  type="button"
                  class="btn bare square"
                  aria-label={t('options.recipe.down', { name })}
                  disabled={!on || at === options.columns.length - 1}
                  onClick={() => change({ columns: moved(options.columns, name, 1) })}
                >
                  <Icon name="down" />
                </button>
              </li>
            )
          })}
        </ol>
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
      <pre>{toCsv(latest, { ...options, bom: false })}</pre>
    </>
  )
}
