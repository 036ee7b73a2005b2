import { columnTitles } from '../../lib/log/column-titles.ts'
import type { ColumnName } from '../../lib/log/columns.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { moved, orderedColumns, switched } from './recipe.ts'

type Props = { columns: readonly ColumnName[]; onChange(columns: readonly ColumnName[]): void }

/** Which columns a file has, and in which order. */
export function RecipeColumns({ columns, onChange }: Props) {
  const t = useTexts()
  return (
    <ol aria-label={t('options.recipe.columns')}>
      {orderedColumns(columns).map((name) => {
        const on = columns.includes(name)
        const at = columns.indexOf(name)
        return (
          <li key={name} title={columnTitles[t.language][name]}>
            <label>
              <input class="cb" type="checkbox" checked={on} onChange={() => onChange(switched(columns, name))} />
              <code>{name}</code>
            </label>
            <button
              type="button"
              class="btn bare square turned"
              aria-label={t('options.recipe.up', { name })}
              disabled={!on || at === 0}
              onClick={() => onChange(moved(columns, name, -1))}
            >
              <Icon name="down" />
            </button>
            <button
              type="button"
              class="btn bare square"
              aria-label={t('options.recipe.down', { name })}
              disabled={!on || at === columns.length - 1}
              onClick={() => onChange(moved(columns, name, 1))}
            >
              <Icon name="down" />
            </button>
          </li>
        )
      })}
    </ol>
  )
}
