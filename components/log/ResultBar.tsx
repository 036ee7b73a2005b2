import type { ComponentChildren } from 'preact'
import { noCriteria } from '../../lib/log/find/criteria.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { filterNames } from './model/filter-names.ts'
import type { LogModel } from './model/log-model.ts'
import { filterCount } from './model/view.ts'

type Props = { model: LogModel; onFilters(): void; children?: ComponentChildren }

/** How many of all are shown and why: each filter as a chip that can be taken away. `children` stand at the end. */
export function ResultBar({ model, onFilters, children }: Props) {
  const t = useTexts()
  const { view, counts, rows } = model.state
  const shown = rows.kind === 'ready' ? rows.ids.length : null
  const filters = filterCount(view.criteria)
  const narrowed = filters > 0 || view.criteria.text !== ''
  const all = view.place === 'trash' ? 'log.inTrash' : 'log.quotes'
  return (
    <div class="bar">
      <p aria-live="polite">
        {shown !== null && counts && narrowed && (
          <>
            <strong>{t.number(shown)}</strong> {t('log.ofTotal', { n: counts.total })}
          </>
        )}
        {shown !== null && !narrowed && <strong>{t(all, { n: shown })}</strong>}
      </p>
      {filterNames(view, t).map(({ key, text, without }) => (
        <span key={key} class="chip">
          <span>{text}</span>
          <button type="button" aria-label={t('log.filter.remove', { filter: text })} onClick={() => model.narrow(without)}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      {narrowed && (
        <button type="button" class="tb small" onClick={() => model.show({ criteria: noCriteria })}>
          {t('log.clear')}
        </button>
      )}
      <span class="grow" />
      <button type="button" class="btn only-narrow" onClick={onFilters}>
        <Icon name="filter" />
        {t('log.filters', { n: filters })}
      </button>
      {children}
    </div>
  )
}
