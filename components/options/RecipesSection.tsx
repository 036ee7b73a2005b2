import { useState } from 'preact/hooks'
import type { LogEntry } from '../../lib/log/entry.ts'
import { Icon } from '../base/Icon.tsx'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import type { PresetModel } from '../log/model/preset-model.ts'
import { RecipeEditor } from './RecipeEditor.tsx'
import { firstRecipe } from './recipe.ts'

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
