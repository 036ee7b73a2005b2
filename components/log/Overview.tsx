import { useState } from 'preact/hooks'
import { useTexts } from '../base/use-texts.ts'
import type { LogModel } from './model/log-model.ts'
import { OblastFigure } from './OblastFigure.tsx'
import { OutletFigure } from './OutletFigure.tsx'
import { TimelineFigure } from './TimelineFigure.tsx'

const tabs = ['timeline', 'map', 'outlets'] as const
type Tab = (typeof tabs)[number]

/** Pictures of the log, each of which filters the list. Wide windows show two beside each other, narrow ones one of three. */
export function Overview({ model, narrow }: { model: LogModel; narrow: boolean }) {
  const t = useTexts()
  const [tab, setTab] = useState<Tab>('timeline')
  const left = !narrow && tab === 'map' ? 'timeline' : tab
  const choice = (
    <fieldset class="seg" aria-label={t('log.over.choose')}>
      {tabs
        .filter((one) => narrow || one !== 'map')
        .map((one) => (
          <button
            key={one}
            type="button"
            class={one === left ? 'btn bare is-hover' : 'btn bare'}
            aria-pressed={one === left}
            onClick={() => setTab(one)}
          >
            {t(`log.over.${one}`)}
          </button>
        ))}
    </fieldset>
  )
  return (
    <section class="over" aria-label={t('log.over.label')}>
      {left === 'timeline' && <TimelineFigure model={model} choice={choice} />}
      {left === 'outlets' && <OutletFigure model={model} choice={choice} />}
      {left === 'map' && <OblastFigure model={model} choice={choice} />}
      {!narrow && <OblastFigure model={model} choice={null} />}
    </section>
  )
}
