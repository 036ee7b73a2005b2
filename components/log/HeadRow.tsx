import type { OrderBy } from '../../lib/log/find/order.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import type { ColumnKey } from './model/columns.ts'
import type { LogModel } from './model/log-model.ts'
import { allPicked } from './model/selection.ts'

const sortable: Partial<Record<ColumnKey, OrderBy>> = { said: 'said', speaker: 'speaker', outlet: 'outlet', saved: 'saved' }

type Props = { model: LogModel; ids: readonly string[]; columns: readonly ColumnKey[] }

/** The names of the columns; those that sort are buttons. Names begin at A, days at the latest. */
export function HeadRow({ model, ids, columns }: Props) {
  const t = useTexts()
  const { view, selection } = model.state
  const { by, descending } = view.order
  const all = allPicked(selection.picked, ids)
  const some = selection.picked.size > 0
  const head = (column: ColumnKey) => {
    const key = sortable[column]
    const on = key === by
    return (
      <th key={column} scope="col" aria-sort={on ? (descending ? 'descending' : 'ascending') : undefined}>
        {key ? (
          <button
            type="button"
            onClick={() =>
              model.show({ order: { by: key, descending: on ? !descending : key !== 'speaker' && key !== 'outlet' } })
            }
          >
            {t(`log.column.${column}`)}{' '}
            {on && (
              <span class={descending ? undefined : 'up'}>
                <Icon name="down" />
              </span>
            )}
          </button>
        ) : (
          t(`log.column.${column}`)
        )}
      </th>
    )
  }
  return (
    <thead>
      <tr class="head-row" aria-rowindex={1}>
        <th scope="col">
          <input
            class="cb"
            type="checkbox"
            checked={all}
            indeterminate={some && !all}
            aria-label={t('log.pickAll', { n: ids.length })}
            onChange={() => model.pickAll()}
          />
        </th>
        {columns.filter((column) => column === 'said').map(head)}
        <th scope="col">{t('log.column.quote')}</th>
        {columns.filter((column) => column !== 'said' && column !== 'note').map(head)}
        <th scope="col">
          <span class="vh">{t('log.column.more')}</span>
        </th>
      </tr>
    </thead>
  )
}
