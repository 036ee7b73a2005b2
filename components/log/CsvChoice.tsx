import type { CsvOptions } from '../../lib/log/csv.ts'
import type { CsvRecipe } from '../../lib/log/presets.ts'
import { useTexts } from '../base/use-texts.ts'

type Props = {
  recipes: readonly CsvRecipe[]
  /** The name of the recipe; empty for all columns. */
  recipe: string
  onRecipe(name: string): void
  delimiter: CsvOptions['delimiter']
  onDelimiter(delimiter: CsvOptions['delimiter']): void
  disabled: boolean
  /** To the page where recipes are edited. */
  onRecipes(): void
}

/** How the table is written: its columns by a recipe, and what stands between its cells. */
export function CsvChoice({ recipes, recipe, onRecipe, delimiter, onDelimiter, disabled, onRecipes }: Props) {
  const t = useTexts()
  return (
    <>
      <button type="button" class="tb" onClick={onRecipes}>
        {t('log.export.recipes')}
      </button>
      {recipes.length > 0 && (
        <label class="line">
          <span>{t('log.export.recipe')}</span>
          <select class="in" value={recipe} disabled={disabled} onChange={(event) => onRecipe(event.currentTarget.value)}>
            <option value="">{t('log.export.standard')}</option>
            {recipes.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="line">
        <span>{t('options.recipe.separator')}</span>
        <select
          class="in"
          value={delimiter}
          disabled={disabled}
          onChange={({ currentTarget: { value } }) => onDelimiter(value === ';' || value === '\t' ? value : ',')}
        >
          <option value=",">{t('options.recipe.comma')}</option>
          <option value=";">{t('options.recipe.semicolon')}</option>
          <option value={'\t'}>{t('options.recipe.tab')}</option>
        </select>
      </label>
      <p class="soft">{t('log.export.copyIs')}</p>
    </>
  )
}
