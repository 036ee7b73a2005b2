import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useTexts } from '../base/use-texts.ts'
import { CountsMap } from '../map/CountsMap.tsx'
import { CountsTable } from './CountsTable.tsx'
import type { LogModel } from './model/log-model.ts'
import { oblastName } from './model/oblast-name.ts'
import { toggled } from './model/view.ts'

/** How many of the shown quotes name each oblast. Counts stand in discs of ink, so that they are never read as occupation. */
export function OblastFigure({ model, choice }: { model: LogModel; choice: ComponentChildren }) {
  const t = useTexts()
  const [table, setTable] = useState(false)
  const { overview, view, rows } = model.state
  const counts = overview?.oblasts ?? []
  const named = (code: string) => oblastName(code, t.language)
  return (
    <figure>
      <h2>
        {t('log.over.oblasts')} {choice}
        {rows.kind === 'ready' && <span class="n">{t('log.over.inThese', { n: rows.ids.length })}</span>}
      </h2>
      {table ? (
        <CountsTable
          caption={t('log.over.oblasts')}
          head={[t('log.column.oblast'), t('log.over.count')]}
          rows={counts.map(({ value, count }) => [named(value), count])}
        />
      ) : (
        <CountsMap
          counts={counts.map(({ value, count }) => ({ code: value, count }))}
          language={t.language}
          chosen={view.criteria.oblasts}
          onChoose={(code) => model.narrow(toggled(model.state.view.criteria, 'oblasts', code))}
        />
      )}
      {counts.length === 0 && <p class="quiet">{t('log.over.noOblasts')}</p>}
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
