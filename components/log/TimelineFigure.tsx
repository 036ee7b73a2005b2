import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { CountsTable } from './CountsTable.tsx'
import { formatsIn } from './formats.ts'
import type { LogModel } from './model/log-model.ts'
import { daysOf, monthOf } from './model/months.ts'
import { timelineWindow } from './model/timeline.ts'
import { TimelineChart } from './TimelineChart.tsx'

/** Quotes by month, stacked by speaker, as a picture or a table. A month chosen narrows the list to it; again frees it. */
export function TimelineFigure({ model, choice }: { model: LogModel; choice: ComponentChildren }) {
  const t = useTexts()
  const f = formatsIn(t.language)
  const [table, setTable] = useState(false)
  const { overview, timelineEnd, view } = model.state
  const line = useMemo(
    () => timelineWindow(overview?.timeline ?? { months: [], series: [], undated: 0 }, timelineEnd),
    [overview, timelineEnd],
  )
  const chosen = monthOf(view.criteria.saidFrom, view.criteria.saidTo)
  const dated = (overview?.timeline.series ?? []).reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0)
  const parts = [...line.speakers, ...(line.hasOthers ? [t('log.over.others')] : [])]
  const choose = (month: string) => model.narrow(month === chosen ? { saidFrom: null, saidTo: null } : daysOf(month))
  const spans = line.columns.map(({ month, total }) => `${f.month(month)} ${total}`).join(', ')
  return (
    <figure>
      <h2>
        {t('log.over.byMonth')} {choice}
        <span class="n">
          {t('log.quotes', { n: dated + line.undated })}
          {chosen !== null && `; ${t('log.over.chosen', { month: f.month(chosen) })}`}
        </span>
      </h2>
      {line.columns.length === 0 && <p class="quiet">{t('log.over.noDates')}</p>}
      {line.columns.length > 0 && !table && (
        <TimelineChart
          timeline={line}
          chosen={chosen}
          label={t('log.over.byMonthIs', { spans })}
          labelOf={({ month, total }) => t('log.over.monthIs', { month: f.month(month), n: total })}
          monthName={f.monthShort}
          onChoose={choose}
        />
      )}
      {line.columns.length > 0 && table && (
        <CountsTable
          caption={t('log.over.byMonth')}
          head={[t('log.over.month'), ...parts, t('log.over.all')]}
          rows={line.columns.map(({ month, total, parts: counts }) => [f.month(month), ...counts.slice(0, parts.length), total])}
        />
      )}
      {line.columns.length > 0 && (
        <ul class="legend">
          {!table &&
            parts.map((name, index) => (
              <li key={name}>
                <svg class="chart" viewBox="0 0 12 12" aria-hidden="true">
                  <rect class={`part s${index === line.speakers.length ? 5 : index + 1}`} x=".5" y=".5" width="11" height="11" />
                </svg>
                {name}
              </li>
            ))}
          {line.undated > 0 && <li class="quiet">{t('log.over.undated', { n: line.undated })}</li>}
          <li>
            <button type="button" class="tb" onClick={() => setTable(!table)}>
              {t(table ? 'log.over.asPicture' : 'log.over.asTable')}
            </button>
          </li>
          {(line.earlier !== null || line.later !== null) && (
            <li>
              <button
                type="button"
                class="btn bare square"
                aria-label={t('log.over.earlier')}
                disabled={line.earlier === null}
                onClick={() => model.showMonths(line.earlier)}
              >
                <Icon name="previous" />
              </button>
              <button
                type="button"
                class="btn bare square"
                aria-label={t('log.over.later')}
                disabled={line.later === null}
                onClick={() => model.showMonths(line.later)}
              >
                <Icon name="next" />
              </button>
            </li>
          )}
        </ul>
      )}
    </figure>
  )
}
