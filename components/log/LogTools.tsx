import { useState } from 'preact/hooks'
import { useTexts } from '../base/use-texts.ts'
import { Menu } from './Menu.tsx'
import { type ColumnKey, columnKeys } from './model/columns.ts'
import { filterNames } from './model/filter-names.ts'
import type { LogModel } from './model/log-model.ts'
import type { PresetModel } from './model/preset-model.ts'
import { SaveSearch } from './SavedSearches.tsx'
import { Sheet } from './Sheet.tsx'

type Props = {
  model: LogModel
  presets: PresetModel
  columns: readonly ColumnKey[]
  onColumns(columns: ColumnKey[]): void
}

/** At the end of the result bar: which columns, the view under a name; in the trash, the way back and the end of all. */
export function LogTools({ model, presets, columns, onColumns }: Props) {
  const t = useTexts()
  const [asking, setAsking] = useState<'name' | 'empty' | null>(null)
  const { view, counts } = model.state
  const close = () => setAsking(null)
  if (view.place === 'trash') {
    return (
      <>
        <button type="button" class="btn" onClick={() => model.show({ place: 'log' })}>
          {t('log.trash.back')}
        </button>
        <button type="button" class="btn danger" disabled={!counts?.trashed} onClick={() => setAsking('empty')}>
          {t('log.trash.empty')}
        </button>
        {asking === 'empty' && (
          <Sheet title={t('log.trash.empty')} onClose={close}>
            <div class="form">
              <p>{t('log.trash.emptyAsk', { n: counts?.trashed ?? 0 })}</p>
              <span class="acts">
                <button type="button" class="btn danger" onClick={() => void model.emptyTrash().then(close)}>
                  {t('log.trash.delete', { n: counts?.trashed ?? 0 })}
                </button>
                <button type="button" class="btn" onClick={close}>
                  {t('cancel')}
                </button>
              </span>
            </div>
          </Sheet>
        )}
      </>
    )
  }
  const suggestion = [view.criteria.text, ...filterNames(view, t).map(({ text }) => text)]
    .filter((part) => part !== '')
    .join(', ')
  return (
    <>
      <span class="wide">
        <Menu
          label={t('log.columns')}
          class="btn bare"
          items={columnKeys.map((key) => ({
            label: t(`log.column.${key}`),
            checked: columns.includes(key),
            run: () => onColumns(columnKeys.filter((one) => (one === key ? !columns.includes(key) : columns.includes(one)))),
          }))}
        >
          {t('log.columns')}
        </Menu>
      </span>
      <button type="button" class="btn bare wide" onClick={() => setAsking('name')}>
        {t('log.views.save')}
      </button>
      {asking === 'name' && (
        <Sheet title={t('log.views.save')} onClose={close}>
          <SaveSearch
            suggestion={suggestion.slice(0, 100)}
            onSave={(name) => void presets.keep({ kind: 'search', name, criteria: view.criteria, order: view.order }).then(close)}
          />
        </Sheet>
      )}
    </>
  )
}
