import type { UnitFacts } from '../../lib/page/card-facts.ts'
import { LocatorMap } from '../map/LocatorMap.tsx'
import { type BodyProps, Frame, Steps } from './Card.tsx'
import { useCardTexts } from './use-texts.ts'

function Unit({ unit }: { unit: UnitFacts }) {
  const t = useCardTexts()
  const { share, asOf, status, since, claimed, source } = unit
  return (
    <>
      <div>
        <div class="spread">
          <div>
            {share !== null && <p class="figure">{t.percent(share)}</p>}
            <p class="soft small">
              {t(share === null ? 'noShare' : unit.upper ? 'occupiedUpTo' : 'occupiedOn', { day: t.day(asOf) })}
            </p>
          </div>
          <LocatorMap regions={[unit]} language={t.language} />
        </div>
        {share !== null && (
          <span class="share" role="img" aria-label={t('shareOf', { n: share })}>
            <i style={{ inlineSize: `${share}%` }} />
          </span>
        )}
      </div>
      <dl>
        {since && (
          <>
            <dt>{t('since')}</dt>
            <dd>{t(status === 'full' ? 'inFull' : 'inPart', { day: t.day(since) })}</dd>
          </>
        )}
        {claimed && (
          <>
            <dt>{t('claimed')}</dt>
            <dd>{t('annexation', { day: t.day(claimed) })}</dd>
          </>
        )}
        <dt>{t('source')}</dt>
        <dd>
          {source}
          <small>{t('noLine')}</small>
        </dd>
      </dl>
    </>
  )
}

export function OblastBody({ facts, state, actions }: BodyProps<'oblast'>) {
  const t = useCardTexts()
  const { units } = facts
  return (
    <Frame
      kind="oblast"
      title={units.map(({ name }) => name.en).join(', ')}
      label={facts.words}
      sense={
        <span lang="uk">
          {units.map(({ name }) => name.uk).join(', ')} <span class="quiet">{units.map(({ code }) => code).join(', ')}</span>
        </span>
      }
      onClose={actions.close}
    >
      {units.map((unit) => (
        <Unit unit={unit} key={unit.code} />
      ))}
      <div class="foot">
        <button type="button" class="btn bare" onClick={actions.reject}>
          {t('notOblast')}
        </button>
        <Steps state={state} actions={actions} />
      </div>
    </Frame>
  )
}
