import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useTexts } from '../base/use-texts.ts'
import { CountsTable } from './CountsTable.tsx'
import type { LogModel } from './model/log-model.ts'
import { toggled } from './model/view.ts'
import { OutletChart } from './OutletChart.tsx'

/** Which outlets the shown quotes come from, as a picture of the largest or a table of all. */
export function OutletFigure({ model, choice }: { model: LogModel; choice: ComponentChildren }) {
  const t = useTexts()
  const [table, setTable] = useState(false)
  const { overview, view } = model.state
  const counts = overview?.outlets ?? []
  const spans = counts.map(({ value, count }) => `${value} ${count}`).join(', ')
  return (
    <figure>
      <h2>
        {t('log.over.byOutlet')} {choice}
      </h2>
      {counts.length === 0 && <p class="quiet">{t('log.over.noOutlets')}</p>}
      {counts.length > 0 && !table && (
        <OutletChart
          counts={counts}
          chosen={view.criteria.outlets}
          label={t('log.over.byOutletIs', { spans })}
          labelOf={({ value, count }) => t('log.over.outletIs', { outlet: value, n: count })}
          onChoose={(value) => model.narrow(toggled(model.state.view.criteria, 'outlets', value))}
        />
      )}
      {table && (
        <CountsTable
          caption={t('log.over.byOutlet')}
          head={[t('log.column.outlet'), t('log.over.all')]}
          rows={counts.map(({ value, count }) => [value, count])}
        />
      )}
      {counts.length > 0 && (
        <ul class="legend">
          <li>
            <button type="button" class="tb" onClick={() => setTable(!table)}>
              {t(table ? 'log.over.asPicture' : 'log.over.asTable')}
            </button>
          </li>
        </ul>
      )}
    </figure>
  )
}
